import { MOST_LIST_ROWS } from '../../core/agreement-lists/read-list';
import { fold } from '../../core/matching/fold';
import { err, ok, type Result } from '../../core/result';
import { tidyCell } from '../../core/tables/cell-text';
import { columnReadings } from '../../core/tables/read-row';
import type { RowDecision, TablePreview, TableWish } from '../../core/tables/table-plan';
import { peopleOf } from '../matching/people';
import { type PeopleIndex, peopleIndexOf } from '../matching/people-index';
import type { Bytes } from '../sealing/bytes';
import type { TableDoor, TableError } from '../table-door';
import type { Job } from '../vault';
import { applyTable, versionsOf } from './apply-table';
import { type Laid, layOut, openedTable, rememberedHeaders, shownCells } from './opened-table';
import { readFile } from './read-file';
import type { GoesOn, ReadTable } from './read-table';
import { rowView } from './row-view';
import type { TableDeps } from './table-deps';
import { planRows, type TablePlan } from './table-plan';

/** The vault's doors for tables that come in. */
export type Tables = Omit<TableDoor, 'membersTable' | 'countsTable' | 'scanDuplicates'>;

/** A table that is kept in memory until it is taken in or put away. */
type KeptTable = {
  /** Kept as long as another sheet may be wanted. */
  readonly bytes: Bytes | null;
  readonly read: ReadTable;
  readonly laid: Laid;
  /** What a person mended, by row and column, and decided, by row. */
  readonly fixes: Map<number, Map<number, string>>;
  readonly decisions: Map<number, RowDecision>;
  plan: TablePlan | null;
  versions: string;
};

/** Tables kept at once; an older one is forgotten, because each holds a whole file. */
const KEPT_TABLES = 2;
const MAX_FIX = 10_000;
const LONGEST_TAG = 60;

/** Wires the tables. What is read is kept in memory only. */
export function createTables(
  deps: TableDeps,
  similar: PeopleIndex['similar'] = (person, options) =>
    deps.set.count('member') === 0 ? [] : peopleIndexOf(deps.set).similar(person, options),
): Tables {
  const tables = new Map<string, KeptTable>();
  const GONE = err({ type: 'table-gone' } as const);

  const keep = (name: string, read: ReadTable, bytes: Bytes | null, hasHeader: boolean | null) => {
    const laid = layOut(read, rememberedHeaders(deps.set), hasHeader);
    if (laid.rows.length === 0) return err({ type: 'table-empty' } as const);
    tables.delete(name);
    tables.set(name, {
      bytes,
      read,
      laid,
      fixes: new Map(),
      decisions: new Map(),
      plan: null,
      versions: '',
    });
    for (const old of tables.keys()) {
      if (tables.size <= KEPT_TABLES) break;
      tables.delete(old);
    }
    return ok(openedTable(name, read, laid));
  };

  const cellsOf = ({ laid, fixes }: KeptTable, row: number): readonly string[] => {
    const cells = laid.rows[row] ?? [];
    const fixed = fixes.get(row);
    if (!fixed) return cells;
    const width = Math.max(cells.length, ...[...fixed.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (_, at) => fixed.get(at) ?? cells[at] ?? '');
  };

  const readingOf = (table: KeptTable, wish: TableWish) => ({
    columns: columnReadings(table.laid.columns, wish.meanings),
    groups: new Map(
      Array.from(deps.set.all('group'), ({ id, fields }) => [fold(String(fields['name'])), id]),
    ),
    tags: wish.tags.map(tidyCell).filter((tag) => tag !== '' && tag.length <= LONGEST_TAG),
    words: new Map<string, boolean>(),
    group: wish.group !== null && deps.set.get('group', wish.group) ? wish.group : null,
  });

  const plan = async (
    table: KeptTable,
    wish: TableWish,
    onRows: (done: number) => void,
    goesOn: GoesOn,
  ): Promise<boolean> => {
    // Reading everyone takes a while the first time.
    while (peopleOf(deps.set).warm()) if (!(await goesOn())) return false;
    const versions = versionsOf(deps);
    const planned = await planRows(
      {
        set: deps.set,
        similar,
        wish,
        reading: readingOf(table, wish),
        rows: table.laid.rows.length,
        cellsOf: (row) => cellsOf(table, row),
        decisionOf: (row) => table.decisions.get(row),
      },
      onRows,
      goesOn,
    );
    if (planned === null) return false;
    table.plan = planned;
    table.versions = versions;
    return true;
  };

  const previewOf = (name: string, table: KeptTable, { tally }: TablePlan): TablePreview => ({
    table: name,
    counts: tally.counts(),
    fields: tally.fields(),
    problems: tally.problems(),
    refused: table.laid.columns.flatMap(({ index, header, refused }) => {
      if (!refused) return [];
      const cells = table.laid.rows.filter((row) => (row[index] ?? '').trim() !== '').length;
      return [{ index, header, refusal: refused, cells }];
    }),
  });

  return {
    openTable: (file, onProgress) =>
      startJob(deps.pause, async (goesOn) => {
        onProgress({ step: 'reading', done: 0, of: file.length });
        const read = await readFile(file, null, goesOn);
        if (!read.ok) return read;
        onProgress({ step: 'reading', done: file.length, of: file.length });
        return keep(deps.newId(), read.value, read.value.sheets.length > 1 ? file : null, null);
      }),
    async readTable(name, { sheet, hasHeader }) {
      const table = tables.get(name);
      if (!table) return GONE;
      const other = sheet !== undefined && sheet !== table.read.sheet && table.bytes;
      const goesOn = startCourse(deps.pause).goesOn;
      const read = other ? await readFile(other, sheet, goesOn) : ok(table.read);
      return read.ok ? keep(name, read.value, table.bytes, hasHeader ?? null) : read;
    },
    async tableCells(name) {
      const table = tables.get(name);
      if (!table) return GONE;
      const { columns, rows } = table.laid;
      return ok({
        headers: columns.map(({ header }) => header),
        rows: rows.slice(0, MOST_LIST_ROWS),
      });
    },
    planTable: (name, wish, onProgress) =>
      startJob(deps.pause, async (goesOn): Promise<Result<TablePreview, TableError>> => {
        const table = tables.get(name);
        if (!table) return GONE;
        const of = table.laid.rows.length;
        const onRows = (done: number) => onProgress({ step: 'planning', done, of });
        if (!(await plan(table, wish, onRows, goesOn))) return err({ type: 'cancelled' });
        return ok(previewOf(name, table, table.plan as TablePlan));
      }),
    async tableRows(name, { outcome, from, count }) {
      const table = tables.get(name);
      if (!table?.plan) return { total: 0, rows: [] };
      const { rows } = table.plan;
      const found: number[] = [];
      for (const [at, row] of rows.entries()) {
        const fits =
          outcome === 'all' ||
          (outcome === 'warning'
            ? row.joinedTo >= 0 || row.problems.some(({ level }) => level === 'warning')
            : row.outcome === outcome);
        if (fits) found.push(at);
      }
      const shown = found.slice(from, from + count).flatMap((at) => {
        const row = rows[at];
        return row ? [rowView(at, row, shownCells(table.laid, cellsOf(table, at)), deps.set)] : [];
      });
      return { total: found.length, rows: shown };
    },
    async changeTable(name, change) {
      const table = tables.get(name);
      if (!table?.plan) return GONE;
      if (change.type === 'decide-all') {
        const decided = table.plan.decideAll(({ matches: [best] }) =>
          change.decision === 'best' && best
            ? { type: 'known', member: best.member }
            : { type: change.decision === 'skip' ? 'skip' : 'new' },
        );
        for (const at of decided) {
          const decision = table.plan.rows[at]?.decision;
          if (decision) table.decisions.set(at, decision);
        }
        return ok(previewOf(name, table, table.plan));
      }
      const { row } = change;
      if (table.plan.rows[row] === undefined) return GONE;
      if (change.type === 'decide') table.decisions.set(row, change.decision);
      else {
        const fixes = table.fixes.get(row) ?? new Map<number, string>();
        fixes.set(change.column, change.text.slice(0, MAX_FIX));
        table.fixes.set(row, fixes);
      }
      table.plan.replan(row);
      return ok(previewOf(name, table, table.plan));
    },
    applyTable: (name, confirmed, onProgress) =>
      startJob(deps.pause, async (goesOn) => {
        const table = tables.get(name);
        if (!table?.plan) return GONE;
        const { read, laid, versions } = table;
        if (versionsOf(deps) !== versions) return err({ type: 'plan-stale' });
        if (!confirmed.majorChanges && table.plan.tally.fields().some(({ major }) => major)) {
          return err({ type: 'table-major-change' });
        }
        const applying = { plan: table.plan, format: read.format, columns: laid.columns, versions };
        const done = await applyTable(deps, applying, onProgress, goesOn);
        if (done.ok) tables.delete(name);
        return done;
      }),
    async discardTable(name) {
      tables.delete(name);
    },
  };
}

/** A way of being stopped. */
function startCourse(pause: () => Promise<void>): { goesOn: GoesOn; cancel(): void } {
  let cancelled = false;
  return {
    async goesOn() {
      await pause();
      return !cancelled;
    },
    cancel() {
      cancelled = true;
    },
  };
}

function startJob<T>(pause: () => Promise<void>, work: (goesOn: GoesOn) => Promise<T>): Job<T> {
  const course = startCourse(pause);
  return { outcome: work(course.goesOn), cancel: course.cancel };
}
