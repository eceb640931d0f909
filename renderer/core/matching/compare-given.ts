import type { NameWord } from './name-words';
import { isTranslation } from './nicknames';
import { pairWords } from './pair-words';
import { isTypingSlip } from './typing-slip';

/**
 * How alike two given names are. `points` weigh what the likeness says for one person, more for a rare name.
 * `doubtful`: it would do for a brother, a sister, a parent or a child as well.
 */
export type GivenLikeness = {
  readonly kind: 'same' | 'nickname' | 'alike' | 'other' | 'missing';
  readonly points: number;
  readonly doubtful: boolean;
};

type Relation = 'same' | 'nickname' | 'spelling' | 'slip' | 'short' | 'initial' | 'translation';
const DOUBTFUL: ReadonlySet<Relation> = new Set(['slip', 'short', 'initial', 'translation']);

const MISSING: GivenLikeness = { kind: 'missing', points: 0, doubtful: true };
const OTHER: GivenLikeness = { kind: 'other', points: 0, doubtful: true };

/** Compares two given names of one or several words each. Words left over on both sides make them two names. */
export function compareGiven(one: readonly NameWord[], other: readonly NameWord[]): GivenLikeness {
  if (one.length === 0 || other.length === 0) return MISSING;
  let best = compareWords(one, other);
  // "Chema" stands for two names at once.
  for (const [short, long] of [
    [one, other],
    [other, one],
  ] as const) {
    if (long.length < 2) continue;
    for (const spelled of spelledOut(short)) {
      const found = compareWords(spelled, long);
      if (found.kind !== 'other' && found.points - 1 > best.points) {
        best = {
          kind: found.kind === 'same' ? 'nickname' : 'alike',
          points: found.points - 1,
          doubtful: found.doubtful,
        };
      }
    }
  }
  return best;
}

function compareWords(one: readonly NameWord[], other: readonly NameWord[]): GivenLikeness {
  const { pairs, left } = pairWords(one, other, relate);
  const whole = left[0].length + left[1].length === 0;
  if (!whole && joined(one) === joined(other)) {
    return { kind: 'same', points: 5, doubtful: false };
  }
  if (pairs.length === 0 || (left[0].length > 0 && left[1].length > 0)) return OTHER;
  let points = 0;
  for (const [place, pair] of pairs.entries()) points += place < 2 ? pair.points / (1 + place) : 0;
  const onlyFillers = pairs.every(({ one, other }) => one.filler || other.filler);
  if (!whole) {
    const leftFillers = left.every((words) => words.every((word) => word.filler));
    points -= leftFillers && !onlyFillers ? 0.25 : 1;
  }
  const doubtful = pairs.every(({ relation }) => DOUBTFUL.has(relation)) || (onlyFillers && !whole);
  return {
    kind: !whole
      ? 'alike'
      : pairs.every(({ relation }) => relation === 'same')
        ? 'same'
        : pairs.every(({ relation }) => relation === 'same' || relation === 'nickname')
          ? 'nickname'
          : 'alike',
    points,
    doubtful,
  };
}

const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text).join('');

function relate(
  a: NameWord,
  b: NameWord,
): { readonly relation: Relation; readonly points: number } | null {
  const common = a.common || b.common;
  if (a.text === b.text) {
    if (a.initial) return { relation: 'initial', points: 1 };
    return { relation: 'same', points: a.filler ? 2 : common ? 3 : 5 };
  }
  if (a.initial || b.initial) {
    return a.text[0] === b.text[0] ? { relation: 'initial', points: 1 } : null;
  }
  if (isNickname(a, b)) return { relation: 'nickname', points: common ? 2.5 : 3.5 };
  if (a.spoken === b.spoken) return { relation: 'spelling', points: common ? 2.5 : 4.5 };
  if (isTranslation(a.text, b.text)) return { relation: 'translation', points: 1.5 };
  if (isShort(a, b) || isShort(b, a)) return { relation: 'short', points: 2 };
  if (!(a.known && b.known) && !differInGender(a.text, b.text) && isTypingSlip(a.text, b.text)) {
    // In a long name a slip is a slip; Ana and Anay are two sisters.
    const long = Math.min(a.text.length, b.text.length) >= 6;
    return long
      ? { relation: 'spelling', points: common ? 2 : 3 }
      : { relation: 'slip', points: 1.5 };
  }
  return null;
}

const isNickname = (a: NameWord, b: NameWord): boolean =>
  a.names.includes(b.text) ||
  b.names.includes(a.text) ||
  a.names.some((name) => b.names.includes(name)) ||
  isDiminutive(a, b) ||
  isDiminutive(b, a);

/** "Juanito" of Juan, "Rosita" of Rosa, "Carmencita" of Carmen. */
const isDiminutive = ({ stem }: NameWord, { text }: NameWord): boolean =>
  stem !== '' &&
  text.startsWith(stem) &&
  (text.length === stem.length || (text.length === stem.length + 1 && /[aeo]$/.test(text)));

/** A name cut short, such as "Valen", that is no name of its own. */
const isShort = (short: NameWord, long: NameWord): boolean =>
  !short.known &&
  short.text.length >= 4 &&
  long.text.length >= short.text.length + 2 &&
  long.text.startsWith(short.text);

/** Mario and María, Daniel and Daniela, Ángel and Ángela: brother and sister. */
function differInGender(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length === short.length + 1) return long === `${short}a` || long === `${short}o`;
  return (
    long.length === short.length &&
    long.slice(0, -1) === short.slice(0, -1) &&
    /[aoe]$/.test(long) &&
    /[aoe]$/.test(short)
  );
}

/** The name with each nickname of a name of several words written out. */
function spelledOut(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  return words.flatMap((word, place) =>
    word.names
      .filter((name) => name.includes(' '))
      .map((name) => [
        ...words.slice(0, place),
        ...name.split(' ').map((text) => plainWord(text)),
        ...words.slice(place + 1),
      ]),
  );
}

const plainWord = (text: string): NameWord => ({
  text,
  spoken: text,
  code: 0,
  names: [],
  nameCodes: [],
  stem: '',
  known: true,
  initial: false,
  common: true,
  filler: text === 'maria' || text === 'jose',
  married: false,
});
