import { useState } from 'react';
import type { Commitment } from '../../core/model/meeting';
import type { PromiseRow } from '../../core/views/views';
import { useView } from '../../parts/vault-context';
import { PromiseItem, type PromisePlace } from './promise-item';
import { SettleDialog } from './settle-dialog';
import css from './sheriffs.module.css';

/** Promises in the order given, each to be settled with evidence. */
export function PromiseList(props: {
  readonly rows: readonly PromiseRow[];
  readonly place: PromisePlace;
}) {
  const today = useView('workspace', {})?.today ?? '';
  const [settling, setSettling] = useState<Commitment | null>(null);
  return (
    <>
      <ul className={css.promises}>
        {props.rows.map((row) => (
          <PromiseItem
            key={row.commitment.id}
            row={row}
            place={props.place}
            today={today}
            onSettle={() => setSettling(row.commitment)}
          />
        ))}
      </ul>
      {settling && (
        <SettleDialog commitment={settling} today={today} onClose={() => setSettling(null)} />
      )}
    </>
  );
}
