import type { Turnout } from '../views/turnout';

/** What an event keeps of attendance whose names are gone: the sums of `Turnout` in one flat row, and how many people they stand for. */
export type KeptCounts = { readonly people: number } & Omit<Turnout, 'counts'> & Turnout['counts'];

/** Adds sums of people whose names go to what the event kept before. */
export function addToKept(
  before: KeptCounts | null,
  people: number,
  { counts, ...sums }: Turnout,
): KeptCounts {
  const flat: KeptCounts = { people, ...sums, ...counts };
  return before ? summed(before, flat) : flat;
}

/** Takes sums of people who are named again out of what the event kept; null when nobody is left. */
export function takeFromKept(
  before: KeptCounts,
  people: number,
  { counts, ...sums }: Turnout,
): KeptCounts | null {
  const flat: KeptCounts = { people, ...sums, ...counts };
  if (before.people <= people) return null;
  return Object.fromEntries(
    Object.entries(before).map(([key, value]) => [
      key,
      Math.max(0, value - flat[key as keyof KeptCounts]),
    ]),
  ) as KeptCounts;
}

/** The sums of an event: of the people who are still named, and of those who were. */
export function withKept({ counts, ...sums }: Turnout, kept: KeptCounts | null): Turnout {
  if (!kept) return { counts, ...sums };
  return { counts: summed(counts, kept), ...summed(sums, kept) };
}

/** Adds two rows of numbers over the keys of the first. */
function summed<Row extends { readonly [key: string]: number }>(
  row: Row,
  other: { readonly [K in keyof Row]: number },
): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value + (other[key] ?? 0)]),
  ) as Row;
}
