import type { Turnout } from '../views/turnout';

/**
 * What an event keeps of attendance whose names are gone: the sums of `Turnout` in one flat row, and how many people
 * they stand for. Who waited for a place is of no more use then.
 */
export type KeptCounts = { readonly people: number } & Omit<
  Turnout,
  'counts' | 'waiting' | 'expectedCame'
> &
  Turnout['counts'] & { readonly expectedCame?: number | undefined };

/** Adds sums of people whose names go to what the event kept before. */
export function addToKept(before: KeptCounts | null, people: number, turnout: Turnout): KeptCounts {
  const flat = flatOf(people, turnout);
  return before ? summed(before, flat) : flat;
}

/** Takes sums of people who are named again out of what the event kept; null when nobody is left. */
export function takeFromKept(
  before: KeptCounts,
  people: number,
  turnout: Turnout,
): KeptCounts | null {
  const flat = flatOf(people, turnout);
  if (before.people <= people) return null;
  return Object.fromEntries(
    Object.entries(before).map(([key, value]) => [
      key,
      Math.max(0, value - (flat[key as keyof KeptCounts] ?? 0)),
    ]),
  ) as KeptCounts;
}

/** The sums of an event: of the people who are still named, and of those who were. */
export function withKept(turnout: Turnout, kept: KeptCounts | null): Turnout {
  if (!kept) return turnout;
  const { counts, waiting, expectedCame, ...sums } = turnout;
  const known = expectedCame !== null && kept.expectedCame !== undefined;
  return {
    counts: summed(counts, kept),
    ...summed(sums, kept),
    waiting,
    expectedCame: known ? expectedCame + (kept.expectedCame ?? 0) : null,
  };
}

function flatOf(people: number, turnout: Turnout): KeptCounts {
  const { counts, waiting: _, expectedCame, ...sums } = turnout;
  return { people, ...sums, ...(expectedCame === null ? {} : { expectedCame }), ...counts };
}

/** Adds two rows of numbers over the keys of the first. */
function summed<Row extends { readonly [key: string]: number | undefined }>(
  row: Row,
  other: { readonly [K in keyof Row]?: number | undefined },
): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, (value ?? 0) + (other[key] ?? 0)]),
  ) as Row;
}
