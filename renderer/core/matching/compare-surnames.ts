import type { NameWord } from './name-words';
import { pairWords } from './pair-words';
import { isTypingSlip } from './typing-slip';

/**
 * How alike the surnames of two people are, as sets. `part`: one has one of the other's two. `alike`: at least
 * one differs by its spelling or a slip of the keys; `sure`: at least one does not, or sounds the same.
 */
export type SurnameLikeness = {
  readonly kind: 'same' | 'swapped' | 'part' | 'other' | 'missing';
  readonly alike: boolean;
  readonly sure: boolean;
  readonly points: number;
};

type Relation = 'same' | 'spelling' | 'slip';

const none = (kind: 'other' | 'missing'): SurnameLikeness => ({
  kind,
  alike: false,
  sure: false,
  points: 0,
});

/** Compares two sets of surnames. A surname left over on both sides makes them two families. */
export function compareSurnames(
  one: readonly NameWord[],
  other: readonly NameWord[],
): SurnameLikeness {
  if (one.length === 0 || other.length === 0) return none('missing');
  const { pairs, left, inOrder } = pairWords(one, other, relate);
  if (pairs.length === 0) {
    const written = (words: readonly NameWord[]) => words.map(({ text }) => text).join('');
    if (written(one) !== written(other)) return none('other');
    return { kind: 'same', alike: false, sure: true, points: 5 };
  }
  const whole = left[0].length + left[1].length === 0;
  // "Ana Luna Ruiz" is "Ana Luna de Paz" once she is married.
  const apart = left.every((words) => words.length > 0 && !words.every((word) => word.married));
  if (apart) return none('other');
  let points = 0;
  for (const [place, pair] of pairs.entries())
    points += place < 2 ? pair.points * (place === 0 ? 1 : 0.8) : 0;
  const alike = pairs.some(({ relation }) => relation !== 'same');
  const sure = pairs.some(({ relation }) => relation !== 'slip');
  if (!whole) return { kind: 'part', alike, sure, points: points - 1 };
  return {
    kind: inOrder ? 'same' : 'swapped',
    alike,
    sure,
    points: inOrder ? points : points - 0.5,
  };
}

function relate(
  a: NameWord,
  b: NameWord,
): { readonly relation: Relation; readonly points: number } | null {
  const common = a.common || b.common;
  if (a.initial || b.initial) {
    return a.text[0] === b.text[0] ? { relation: 'slip', points: 0.5 } : null;
  }
  if (a.text === b.text) return { relation: 'same', points: common ? 2.5 : 5 };
  if (a.spoken === b.spoken) return { relation: 'spelling', points: common ? 2.2 : 4.5 };
  if (!(a.common && b.common) && isTypingSlip(a.text, b.text)) {
    return { relation: 'slip', points: common ? 1.5 : 3 };
  }
  return null;
}
