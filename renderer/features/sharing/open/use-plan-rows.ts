import { useEffect, useState } from 'react';
import type { PlanFilter, PlanRow } from '../../../core/merge/plan-types';
import { useVault } from '../../../parts/vault-context';

/** The first rows of a plan that a filter lets through, and how many there are; undefined until the first answer. */
export function usePlanRows(
  plan: string,
  change: PlanFilter,
  count: number,
): { readonly total: number; readonly rows: readonly PlanRow[] } | undefined {
  const vault = useVault();
  const [page, setPage] = useState<{ readonly total: number; readonly rows: readonly PlanRow[] }>();
  useEffect(() => {
    let current = true;
    void vault.planRows(plan, { change, from: 0, count }).then((answer) => {
      if (current) setPage(answer);
    });
    return () => {
      current = false;
    };
  }, [vault, plan, change, count]);
  return page;
}
