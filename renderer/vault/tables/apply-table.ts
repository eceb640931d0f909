import { idFromText } from '../../core/model/id-from-text';
import { KINDS } from '../../core/model/kinds';
import type { Change, Fields, Json, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { foldHeader } from '../../core/tables/header-words';
import type { OpenedTable, TableColumn, TableWish } from '../../core/tables/table-plan';
import { workspaceOf } from '../opening/known-workspace';
import type { TableError } from '../table-door';
import type { Done, Progress } from '../vault';
import { householdsOf } from './households-of-table';
import { fieldsOfNew } from './member-changes';
import type { GoesOn } from './read-table';
import type { TableDeps } from './table-deps';
import type { TablePlan } from './table-plan';

/** What is taken in: a plan, and the table that it is of. */
export type Applying = {
  readonly plan: TablePlan;
  readonly format: OpenedTable['format'];
  readonly columns: readonly TableColumn[];
  /** What the plan was made from, to see whether the records moved on. */
  readonly versions: string;
};

/** Rows turned into changes before others may run. */
const SLICE = 500;

/** What a plan depends on; it differs once a member, household, group or note was written. */
export const versionsOf = ({ set }: Pick<TableDeps, 'set'>): string =>
  ['member', 'household', 'group', 'verdict'].map((kind) => set.version(kind)).join();

/**
 * Writes a plan as one journal entry. Until the commit begins it can be cancelled and leaves nothing. Its one id is the
 * table that the new members came with (`importedIn`).
 */
export async function applyTable(
  deps: TableDeps,
  applying: Applying,
  onProgress: (progress: Progress) => void,
  goesOn: GoesOn,
): Promise<Result<Done, TableError>> {
  const { plan, versions } = applying;
  const counts = plan.tally.counts();
  if (counts.created + counts.filled + counts.changed === 0) {
    return ok({ entry: null, ids: [], kept: 0 });
  }
  const table = deps.newId();
  const changes = await changesOf(deps, applying, table, goesOn);
  if (changes === null) return err({ type: 'cancelled' });
  if (versionsOf(deps) !== versions) return err({ type: 'plan-stale' });
  const lasting = headersToRemember(deps, applying.columns, plan.wish);
  const done = await deps.commit(
    { changes, lasting },
    { label: 'table-imported', import: true },
    (step, at, of) => onProgress({ step, done: at, of }),
  );
  return done.ok ? ok({ ...done.value, ids: [table] }) : done;
}

async function changesOf(
  deps: TableDeps,
  { plan, format }: Applying,
  table: RecordId,
  goesOn: GoesOn,
): Promise<readonly Change[] | null> {
  const { set, newId } = deps;
  const today = deps.today();
  const by = workspaceOf(set)?.organizer ?? '';
  const households = householdsOf(set, newId);
  const members: Change[] = [];
  const notes: Change[] = [];
  const note = (subject: RecordId, text: string) => {
    const fields = KINDS.note.write({ subject, date: today, text, by });
    notes.push({ kind: 'note', id: newId(), set: fields });
  };
  for (const [at, row] of plan.rows.entries()) {
    if (at % SLICE === 0 && !(await goesOn())) return null;
    if (row.outcome === 'created') {
      const id = newId();
      const fields: Record<string, Json> = { ...fieldsOfNew(row.whole), importedIn: table };
      if (row.whole.household) fields['household'] = households.of(row.whole.household, row.whole);
      members.push({ kind: 'member', id, set: withConsentGiven(fields, today) });
      for (const text of row.whole.notes) note(id, text);
    } else if (row.member && (row.outcome === 'filled' || row.outcome === 'changed')) {
      const { id } = row.member;
      const fields: Record<string, Json> = { ...row.changes?.fields };
      const household = row.changes?.household;
      if (household) fields['household'] = households.of(household, row.whole);
      if (Object.keys(fields).length > 0) {
        members.push({ kind: 'member', id, set: withConsentGiven(fields, today) });
      }
      for (const text of row.changes?.notes ?? []) note(id, text);
    }
  }
  const { created, filled, changed, same } = plan.tally.counts();
  const counted = KINDS['table-import'].write({
    date: today,
    by,
    format,
    rows: plan.rows.length,
    created,
    filled,
    changed,
    skipped: plan.rows.length - created - filled - changed - same,
  });
  return [
    { kind: 'table-import', id: table, set: counted },
    ...households.made,
    ...members,
    ...notes,
  ];
}

/** A consent that is written says when and how it came. */
function withConsentGiven(fields: Record<string, Json>, on: string): Fields {
  const given = { on, how: 'import' };
  if ('consentContact' in fields) fields['consentContactGiven'] = given;
  if ('consentShare' in fields) fields['consentShareGiven'] = given;
  return fields;
}

/** What a person said that columns hold, so that the next table is understood by itself. Undoing the import leaves it. */
function headersToRemember(
  { set }: TableDeps,
  columns: readonly TableColumn[],
  { meanings }: TableWish,
): readonly Change[] {
  return columns.flatMap(({ index, header, meaning, refused }): Change[] => {
    const chosen = meanings[index] ?? 'skip';
    const folded = foldHeader(header);
    if (refused || !folded || chosen === meaning) return [];
    const id = idFromText(`convite table header\n${folded}`);
    if (set.get('table-header', id)?.fields['meaning'] === chosen) return [];
    const fields = KINDS['table-header'].write({ header: folded, meaning: chosen });
    return [{ kind: 'table-header', id, set: fields }];
  });
}
