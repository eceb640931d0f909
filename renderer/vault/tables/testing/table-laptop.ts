import { applyChange } from '../../../core/merge/merge-record';
import { anId } from '../../../core/model/testing/builders';
import type { Rec } from '../../../core/record';
import type { OpenedTable, TablePreview, TableWish } from '../../../core/tables/table-plan';
import type { PeopleIndex } from '../../matching/people-index';
import type { Batch, EntryLabel } from '../../store/commit-types';
import { aLaptop, TODAY } from '../../testing/laptop';
import { createTables } from '../create-tables';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A vault without a store that takes in tables. `similar`: who a row is told to be like; nobody unless said. */
export function aTableLaptop(
  records: readonly Rec[] = [],
  similar: PeopleIndex['similar'] = () => [],
) {
  const laptop = aLaptop(records);
  const { set } = laptop;
  const commits: { readonly batch: Batch; readonly label: EntryLabel }[] = [];
  let tick = 1_570_000_000_000;
  const tables = createTables(
    {
      set,
      async commit(batch, label) {
        commits.push({ batch, label });
        for (const change of [...(batch.changes ?? []), ...(batch.lasting ?? [])]) {
          const stamp = `${(++tick).toString(16).padStart(12, '0')}-0000-00000000000000aa`;
          set.apply([applyChange(set.known(change.kind, change.id), change, stamp)]);
        }
        const ids = (batch.changes ?? []).map(({ id }) => id);
        return { ok: true, value: { entry: 'entry', ids, kept: 0 } };
      },
      now: () => tick,
      today: () => TODAY,
      newId: anId,
      pause: async () => {},
    },
    similar,
  );
  const open = async (text: string): Promise<OpenedTable> => {
    const opened = await tables.openTable(utf8(text), () => {}).outcome;
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    return opened.value;
  };
  const plan = async (
    opened: OpenedTable,
    wish: Partial<TableWish> = {},
  ): Promise<TablePreview> => {
    const meanings = opened.columns.map(({ meaning }) => meaning);
    const whole: TableWish = { meanings, known: 'fill', tags: [], group: null, ...wish };
    const planned = await tables.planTable(opened.table, whole, () => {}).outcome;
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    return planned.value;
  };
  return {
    ...laptop,
    tables,
    commits,
    open,
    plan,
    /** Opens and plans in one go; gives the table's name. */
    async planned(text: string, wish: Partial<TableWish> = {}): Promise<string> {
      const opened = await open(text);
      await plan(opened, wish);
      return opened.table;
    },
    rows: async (table: string) =>
      (await tables.tableRows(table, { outcome: 'all', from: 0, count: 1_000 })).rows,
    apply: (table: string, majorChanges = false) =>
      tables.applyTable(table, { majorChanges }, () => {}).outcome,
    members: () => [...set.all('member')],
  };
}
