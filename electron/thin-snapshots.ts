/** A snapshot on disk: when it was taken (milliseconds since 1970) and its size in bytes. */
export type Kept = { readonly at: number; readonly bytes: number };

const DAY_MS = 86_400_000;
const NEWEST = 10;
const DAYS = 14;
const WEEKS = 8;

/** Bytes that all of them together may take, and how many stay whatever they take. */
const MAX_BYTES = 2 * 1024 ** 3;
const AT_LEAST = 2;

/**
 * Which snapshots can go: all but the newest 10, the last of each of 14 days and the last of each of 8 weeks,
 * counted back from the newest, as long as these take less than 2 GiB.
 */
export function dispensable<K extends Kept>(kept: readonly K[]): K[] {
  const newestFirst = kept.toSorted((a, b) => b.at - a.at);
  const last = newestFirst[0]?.at ?? 0;
  const wanted = new Set(newestFirst.slice(0, NEWEST));
  for (const [length, periods] of [
    [DAY_MS, DAYS],
    [7 * DAY_MS, WEEKS],
  ] as const) {
    const seen = new Set<number>();
    for (const one of newestFirst) {
      const period = Math.floor(one.at / length);
      if (seen.has(period) || period <= Math.floor(last / length) - periods) continue;
      seen.add(period);
      wanted.add(one);
    }
  }
  let bytes = 0;
  const staying = new Set<K>();
  for (const one of newestFirst) {
    if (!wanted.has(one)) continue;
    bytes += one.bytes;
    if (bytes > MAX_BYTES && staying.size >= AT_LEAST) break;
    staying.add(one);
  }
  return newestFirst.filter((one) => !staying.has(one));
}
