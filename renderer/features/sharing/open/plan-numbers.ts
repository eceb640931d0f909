import type { PlanCounts, PlanRow } from '../../../core/merge/plan-types';

/** The changes of a plan, what a person must look at first. */
export const CHANGES = [
  'conflict',
  'deleted',
  'revived',
  'changed',
  'added',
  'unchanged',
] as const satisfies readonly PlanRow['change'][];

/** How many records have each change. */
export const numbersOf = (counts: PlanCounts): Readonly<Record<PlanRow['change'], number>> => ({
  added: counts.added,
  changed: counts.changed,
  conflict: counts.conflicts,
  deleted: counts.deleted,
  revived: counts.revived,
  unchanged: counts.unchanged,
});
