import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFilter } from '../../../core/merge/plan-types';
import { Button } from '../../../ui/button';
import css from '../sharing.module.css';
import { type Decide, type Decisions, UNCHOSEN } from './decisions';
import { PlanRowCard } from './plan-row-card';
import { usePlanRows } from './use-plan-rows';

const SHOWN_AT_ONCE = 50;

/** Records of a plan, fifty at a time. `group`: what to call the sender. */
export function PlanList(props: {
  readonly plan: string;
  readonly filter: PlanFilter;
  readonly group: string;
  readonly decisions: Decisions;
  readonly onDecide: Decide;
}) {
  const { decisions } = props;
  const { t } = useTranslation('incoming');
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const page = usePlanRows(props.plan, props.filter, count);
  if (!page) return null;
  return (
    <>
      <ul className={css.rows}>
        {page.rows.map((row) => (
          <li key={`${row.kind} ${row.id}`}>
            <PlanRowCard
              row={row}
              group={props.group}
              rule={decisions.rule}
              choice={decisions.rows.get(row.id) ?? UNCHOSEN}
              onDecide={props.onDecide}
            />
          </li>
        ))}
      </ul>
      {page.total > page.rows.length && (
        <div>
          <Button onPress={() => setCount(count + 4 * SHOWN_AT_ONCE)}>{t('preview.more')}</Button>
        </div>
      )}
    </>
  );
}
