import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rung } from '../../../core/model/ladder';
import type { RungRow } from '../../../core/views/people-views';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { MembersNav } from '../members-nav';
import css from './care.module.css';
import { RemoveRungDialog } from './remove-rung-dialog';
import { RungDialog } from './rung-dialog';
import { RungItem } from './rung-item';
import { StarterLadder } from './starter-ladder';

/** The group's ladder: its rungs to name, order, add and delete, and how many stand on each. */
export function LadderScreen() {
  const { t } = useTranslation('care');
  const run = useRun();
  const rows = useView('rungs', {});
  const members = useView('workspace', {})?.counts.members ?? 0;
  const [editing, setEditing] = useState<Rung | 'new' | null>(null);
  const [removing, setRemoving] = useState<RungRow | null>(null);
  const standing = (rows ?? []).reduce((sum, row) => sum + row.members, 0);

  /** Puts the rung at one place where its neighbor stands. */
  const swap = (from: number, to: number) => {
    const ids = (rows ?? []).map(({ rung }) => rung.id);
    const [moved, other] = [ids[from], ids[to]];
    if (moved === undefined || other === undefined) return;
    ids[from] = other;
    ids[to] = moved;
    void run(
      { type: 'arrange-ladder', rungs: ids.map((id) => ({ id })) },
      { toast: t('ladder.ordered') },
    );
  };

  const removeEmpty = (rung: string) =>
    void run({ type: 'remove-rung', rung, to: null, why: '' }, { toast: t('ladder.deleted') });

  return (
    <Page
      title={t('ladder.title')}
      lead={t('ladder.lead')}
      actions={
        rows &&
        rows.length > 0 && (
          <Button variant="primary" icon={Plus} onPress={() => setEditing('new')}>
            {t('ladder.add')}
          </Button>
        )
      }
    >
      <MembersNav current="ladder" />
      {rows?.length === 0 && <StarterLadder onOwn={() => setEditing('new')} />}
      {rows && rows.length > 0 && (
        <>
          <ol className={css.rungs} aria-label={t('ladder.rungs')}>
            {rows
              .map((row, place) => (
                <RungItem
                  key={row.rung.id}
                  row={row}
                  number={place + 1}
                  onUp={place < rows.length - 1 ? () => swap(place, place + 1) : null}
                  onDown={place > 0 ? () => swap(place, place - 1) : null}
                  onEdit={() => setEditing(row.rung)}
                  onRemove={() => (row.members > 0 ? setRemoving(row) : removeEmpty(row.rung.id))}
                />
              ))
              .reverse()}
          </ol>
          {members > standing && (
            <p className={css.soft}>{t('ladder.offLadder', { count: members - standing })}</p>
          )}
        </>
      )}
      <RungDialog
        key={editing === null ? 'closed' : editing === 'new' ? 'new' : editing.id}
        rung={editing}
        rungs={rows ?? []}
        onClose={() => setEditing(null)}
      />
      <RemoveRungDialog row={removing} rungs={rows ?? []} onClose={() => setRemoving(null)} />
    </Page>
  );
}
