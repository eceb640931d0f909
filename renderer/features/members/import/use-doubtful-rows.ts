import { useRef, useState } from 'react';
import type { RowDecision, TableChange, TableRow } from '../../../core/tables/table-plan';
import type { Plan } from './use-import';
import { useFirstRows } from './use-table-rows';

/** One doubtful row after the other. */
export type DoubtfulRows = {
  /** The one to decide now; null when none is left, undefined until it is here. */
  readonly row: TableRow | null | undefined;
  /** How many are left, this one among them. */
  readonly left: number;
  readonly canGoBack: boolean;
  decide(decision: RowDecision): Promise<void>;
  /** For every row that is left. */
  decideAll(decision: 'best' | 'new' | 'skip'): Promise<void>;
  later(): Promise<void>;
  back(): Promise<void>;
};

type Passed = { readonly row: number; readonly decided: boolean };

/** Goes through the doubtful rows of a plan, in the order of the table; what was passed can be gone back to. */
export function useDoubtfulRows(
  table: string,
  plan: Plan,
  onChange: (change: TableChange) => Promise<void>,
): DoubtfulRows {
  const [passed, setPassed] = useState<readonly Passed[]>([]);
  // Rows that were decided are no longer doubtful; the others stand before the one to decide now.
  const from = passed.filter(({ decided }) => !decided).length;
  const answer = useFirstRows(table, 'doubtful', from, 1, plan.version);
  const row = answer && (answer.rows[0] ?? null);
  const busy = useRef(false);
  /** One step at a time: a key that is pressed while a row is on its way is not about the row before it. */
  const step = async (act: () => Promise<void>) => {
    if (busy.current || !answer?.isFresh) return;
    busy.current = true;
    await act();
    busy.current = false;
  };
  return {
    row,
    left: answer ? Math.max(0, answer.total - from) : 0,
    canGoBack: passed.length > 0,
    decide: (decision) =>
      step(async () => {
        if (!row) return;
        await onChange({ type: 'decide', row: row.row, decision });
        setPassed([...passed, { row: row.row, decided: true }]);
      }),
    decideAll: (decision) =>
      step(async () => {
        await onChange({ type: 'decide-all', decision });
        setPassed([]);
      }),
    later: () =>
      step(async () => {
        if (row) setPassed([...passed, { row: row.row, decided: false }]);
      }),
    back: () =>
      step(async () => {
        const last = passed.at(-1);
        if (!last) return;
        if (last.decided) {
          await onChange({ type: 'decide', row: last.row, decision: { type: 'undecided' } });
        }
        setPassed(passed.slice(0, -1));
      }),
  };
}
