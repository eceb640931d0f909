import type { TablePreview } from '../../../core/tables/table-plan';

type Counts = TablePreview['counts'];

/** What a plan writes, in the order in which it is told. */
export const WRITTEN = ['created', 'filled', 'changed'] as const;
/** Why rows are left out of a plan. */
export const LEFT_OUT = ['doubtful', 'problem', 'skipped'] as const;

const sum = (counts: Counts, outcomes: readonly (keyof Counts)[]): number =>
  outcomes.reduce((total, outcome) => total + counts[outcome], 0);

/** How many rows would be written. */
export const writtenOf = (counts: Counts): number => sum(counts, WRITTEN);

/** How many rows would be left out. Rows that bring nothing new are not. */
export const leftOutOf = (counts: Counts): number => sum(counts, LEFT_OUT);

/** How many rows there are. */
export const rowsOf = (counts: Counts): number =>
  writtenOf(counts) + leftOutOf(counts) + counts.same;
