import { SCALARS, SETS } from '../../core/tables/row-draft';
import type { FieldChange, RowOutcome, TablePreview } from '../../core/tables/table-plan';
import type { PlannedRow } from './planned-row';

/** From this share of overwritten values on, a person has to confirm. */
const MAJOR = 0.3;
const FIELDS = [...SCALARS, ...SETS, 'note'];

/** Counts over a plan's rows, kept up as rows change. */
export type Tally = {
  add(row: PlannedRow): void;
  remove(row: PlannedRow): void;
  counts(): TablePreview['counts'];
  fields(): readonly FieldChange[];
  problems(): TablePreview['problems'];
};

/** Makes a tally of no rows. */
export function createTally(): Tally {
  const counts: Record<RowOutcome, number> = {
    created: 0,
    filled: 0,
    changed: 0,
    same: 0,
    doubtful: 0,
    problem: 0,
    skipped: 0,
  };
  const filled = new Map<string, number>();
  const changed = new Map<string, number>();
  const problems = new Map<string, number>();
  let known = 0;
  const raise = (map: Map<string, number>, key: string, by: number) =>
    map.set(key, (map.get(key) ?? 0) + by);

  const note = (row: PlannedRow, by: 1 | -1) => {
    counts[row.outcome] += by;
    for (const type of new Set(row.problems.map((problem) => problem.type)))
      raise(problems, type, by);
    if (row.joinedTo >= 0) raise(problems, 'repeated-row', by);
    if (row.changes === null) return;
    known += by;
    for (const field of row.changes.filled) raise(filled, field, by);
    for (const field of row.changes.changed) raise(changed, field, by);
  };

  return {
    add: (row) => note(row, 1),
    remove: (row) => note(row, -1),
    counts: () => ({ ...counts }),
    fields: () =>
      FIELDS.flatMap((field) => {
        const [fills, changes] = [filled.get(field) ?? 0, changed.get(field) ?? 0];
        if (fills === 0 && changes === 0) return [];
        const major = changes > known * MAJOR;
        return [{ field, filled: fills, changed: changes, of: known, major }];
      }),
    problems: () => Object.fromEntries([...problems].filter(([, rows]) => rows > 0)),
  };
}
