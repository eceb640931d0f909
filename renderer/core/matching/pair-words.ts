import type { NameWord } from './name-words';

/** Two words that go together, with what their likeness is worth. */
export type Pairing<R extends string> = {
  readonly one: NameWord;
  readonly other: NameWord;
  readonly relation: R;
  readonly points: number;
};

/** Words of two names put together, the best first; `left` are those of each that found none. */
export type Paired<R extends string> = {
  readonly pairs: readonly Pairing<R>[];
  readonly left: readonly [readonly NameWord[], readonly NameWord[]];
  /** Whether the pairs stand in the same order in both names. */
  readonly inOrder: boolean;
};

/** Puts the words of two names together, each once, beginning with the likest. */
export function pairWords<R extends string>(
  one: readonly NameWord[],
  other: readonly NameWord[],
  relate: (a: NameWord, b: NameWord) => { readonly relation: R; readonly points: number } | null,
): Paired<R> {
  const all: (Pairing<R> & { readonly i: number; readonly j: number })[] = [];
  for (const [i, a] of one.entries()) {
    for (const [j, b] of other.entries()) {
      const related = relate(a, b);
      if (related) all.push({ ...related, one: a, other: b, i, j });
    }
  }
  // Ties are broken without regard to which name comes first, so that comparing is symmetric.
  all.sort(
    (a, b) =>
      b.points - a.points || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j,
  );
  const usedOne = new Set<number>();
  const usedOther = new Set<number>();
  const pairs: typeof all = [];
  for (const pair of all) {
    if (usedOne.has(pair.i) || usedOther.has(pair.j)) continue;
    usedOne.add(pair.i);
    usedOther.add(pair.j);
    pairs.push(pair);
  }
  return {
    pairs,
    left: [one.filter((_, i) => !usedOne.has(i)), other.filter((_, j) => !usedOther.has(j))],
    inOrder: pairs.every((a) => pairs.every((b) => a.i < b.i === a.j < b.j)),
  };
}
