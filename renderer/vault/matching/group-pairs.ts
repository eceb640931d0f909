/** Two who look alike; `rank` orders pairs, the surest first (the least number). */
export type RankedPair<T> = { readonly a: T; readonly b: T; readonly rank: number };

/** People who belong together. `rank` is that of the least sure pair that it took to join them. */
export type PairGroup<T> = { readonly members: readonly T[]; readonly rank: number };

/**
 * Joins pairs into groups, the surest first. A chain glues no strangers together: a pair joins two groups only
 * if none of one is `opposed` to any of the other, and such a pair stands as a group of its own, so that it is
 * not lost. No group grows beyond `most`: who is in a full one can be asked about again when it was decided.
 */
export function groupPairs<T>(
  pairs: readonly RankedPair<T>[],
  opposed: (one: T, other: T) => boolean,
  most: number,
): readonly PairGroup<T>[] {
  type Group = { members: T[]; rank: number };
  const groupOf = new Map<T, Group>();
  const alone: PairGroup<T>[] = [];
  const find = (one: T): Group => groupOf.get(one) ?? { members: [one], rank: 0 };

  for (const { a, b, rank } of [...pairs].sort((one, other) => one.rank - other.rank)) {
    const one = find(a);
    const other = find(b);
    if (one === other) continue;
    if (one.members.some((x) => other.members.some((y) => opposed(x, y)))) {
      alone.push({ members: [a, b], rank });
      continue;
    }
    if (one.members.length + other.members.length > most) continue;
    const joined = {
      members: [...one.members, ...other.members],
      rank: Math.max(one.rank, other.rank, rank),
    };
    for (const member of joined.members) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values()), ...alone];
}
