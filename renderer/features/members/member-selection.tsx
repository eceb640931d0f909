import { CalendarPlus, ListChecks, Merge, SquarePen, Table, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EraseDialog } from '../../parts/keeping/erase-dialog';
import { useRun } from '../../parts/use-run';
import { useVault } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { SelectionBar } from '../../ui/selection-bar';
import { ChangeDialog } from './bulk/change-dialog';
import { ExportDialog } from './bulk/export-dialog';
import { PlanCallsButton } from './calls/plan-calls-button';
import { MergeDialog } from './duplicates/merge-dialog';
import { InviteDialog } from './invite-dialog';
import type { MemberListQuery } from './member-query';

/** More columns than this nobody compares; one person is not here so often. */
const MERGEABLE = 6;

/** Members asked for in one answer: a hundred thousand at once would hold up the window. */
const ASKED_AT_ONCE = 5_000;

/** What can be done with the selected members: invite them, delete them, select everyone that the list shows. */
export function MemberSelection(props: {
  readonly query: MemberListQuery;
  readonly total: number;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onDeleted: (ids: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation('members');
  const { t: bulk } = useTranslation('bulk');
  const { t: duplicates } = useTranslation('duplicates');
  const vault = useVault();
  const run = useRun();
  const [asking, setAsking] = useState<'invite' | 'change' | 'export' | 'merge' | 'delete' | null>(
    null,
  );
  const { selected, total } = props;
  const count = selected.size;
  const ids = useMemo(() => [...selected], [selected]);

  const selectAll = async () => {
    const all = new Set<string>();
    for (let from = 0; from < total; from += ASKED_AT_ONCE) {
      const part = await vault.view('members', { ...props.query, from, count: ASKED_AT_ONCE });
      for (const { id } of part.rows) all.add(id);
    }
    props.onSelect(all);
  };
  const deleteThem = async () => {
    setAsking(null);
    const done = await run(
      { type: 'delete-records', kind: 'member', ids },
      { toast: t('deleted', { count }) },
    );
    if (!done) return;
    props.onDeleted(selected);
    props.onSelect(new Set());
  };

  return (
    <SelectionBar
      label={t('selection.label')}
      count={t('selection.count', { count })}
      clearLabel={t('selection.clear')}
      onClear={() => props.onSelect(new Set())}
    >
      {count < total && (
        <Button icon={ListChecks} onPress={() => void selectAll()}>
          {t('selection.all', { total })}
        </Button>
      )}
      <Button icon={CalendarPlus} onPress={() => setAsking('invite')}>
        {t('selection.invite')}
      </Button>
      <PlanCallsButton members={ids} />
      <Button icon={SquarePen} onPress={() => setAsking('change')}>
        {bulk('change.action')}
      </Button>
      <Button icon={Table} onPress={() => setAsking('export')}>
        {bulk('export.action')}
      </Button>
      {count > 1 && count <= MERGEABLE && (
        <Button icon={Merge} onPress={() => setAsking('merge')}>
          {duplicates('merge')}
        </Button>
      )}
      <Button icon={Trash2} onPress={() => setAsking('delete')}>
        {t('selection.delete')}
      </Button>
      <MergeDialog members={asking === 'merge' ? ids : null} onClose={() => setAsking(null)} />
      <InviteDialog members={asking === 'invite' ? ids : null} onClose={() => setAsking(null)} />
      <ChangeDialog members={asking === 'change' ? ids : null} onClose={() => setAsking(null)} />
      <ExportDialog
        of={asking === 'export' ? { whom: { type: 'members', ids }, count } : null}
        onClose={() => setAsking(null)}
      />
      <EraseDialog
        title={t('deleteMany.title', { count })}
        body={t('deleteMany.body')}
        erase={t('selection.delete')}
        keep={t('deleteMany.keep')}
        isOpen={asking === 'delete'}
        onErase={() => void deleteThem()}
        onClose={() => setAsking(null)}
      />
    </SelectionBar>
  );
}
