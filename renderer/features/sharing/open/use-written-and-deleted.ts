import type { PlanCounts } from '../../../core/merge/plan-types';
import { usePlanRows } from './use-plan-rows';

/** More deletions than this are not looked through for what was written in them. */
const MOST_LOOKED_AT = 500;

/** How many records one side deleted while the other wrote in them: the rule decides about these, too. */
export function useWrittenAndDeleted(plan: string, { deleted, revived }: PlanCounts): number {
  const gone = usePlanRows(plan, 'deleted', Math.min(deleted, MOST_LOOKED_AT));
  const back = usePlanRows(plan, 'revived', Math.min(revived, MOST_LOOKED_AT));
  return [...(gone?.rows ?? []), ...(back?.rows ?? [])].filter(({ fields }) =>
    fields.some(({ conflict }) => conflict),
  ).length;
}
