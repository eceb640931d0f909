import type { Candidate } from '../model/campaign';

/** Percentage points between the first and the second by votes, to two decimals; null unless both are known. */
export function marginOf(candidates: readonly Candidate[]): number | null {
  const [first, second] = candidates.flatMap(({ percent }) => percent ?? []).sort((a, b) => b - a);
  if (first === undefined || second === undefined) return null;
  return Math.round((first - second) * 100) / 100;
}
