import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictChoice, PlanRow } from '../../../core/merge/plan-types';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import css from '../sharing.module.css';
import { PlanRowCard } from './plan-row-card';

const SHOWN_AT_ONCE = 50;

/** Records of a plan, fifty at a time. */
export function PlanList(props: {
  readonly plan: string;
  readonly filter: PlanRow['change'] | 'all';
  readonly choices: ReadonlyMap<string, ConflictChoice>;
  readonly onChoose: (choice: ConflictChoice) => void;
}) {
  const { plan, filter } = props;
  const { t } = useTranslation('incoming');
  const vault = useVault();
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const [page, setPage] = useState<{ readonly total: number; readonly rows: readonly PlanRow[] }>();
  useEffect(() => {
    let current = true;
    void vault.planRows(plan, { change: filter, from: 0, count }).then((answer) => {
      if (current) setPage(answer);
    });
    return () => {
      current = false;
    };
  }, [vault, plan, filter, count]);
  if (!page) return null;
  return (
    <>
      <ul className={css.rows}>
        {page.rows.map((row) => (
          <li key={`${row.kind} ${row.id}`}>
            <PlanRowCard row={row} choices={props.choices} onChoose={props.onChoose} />
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
