import { displayName, namePartsOf } from '../../core/matching/names';
import { type RowReading, readRow } from '../../core/tables/read-row';
import type { RowDraft } from '../../core/tables/row-draft';
import type { RowDecision, RowMatch, TableWish } from '../../core/tables/table-plan';
import type { PersonSketch } from '../../core/views/people-views';
import type { PeopleIndex } from '../matching/people-index';
import type { WorkingSet } from '../store/working-set';
import { likenesses } from './likenesses';
import { isDoubtful, type PlannedRow, targetOf } from './planned-row';
import type { GoesOn } from './read-table';
import { memberBucket, settleRows } from './settle-rows';
import { createTally, type Tally } from './tally';

/** Best fits shown for a row. */
const MATCHES = 3;
/** Rows read and matched before others may run. */
const SLICE = 50;

const UNDECIDED: RowDecision = { type: 'undecided' };

/** What a plan is made from. */
export type PlanInput = {
  readonly set: WorkingSet;
  readonly similar: PeopleIndex['similar'];
  readonly wish: TableWish;
  readonly reading: RowReading;
  readonly rows: number;
  /** The cells of a row, with what a person mended. */
  cellsOf(row: number): readonly string[];
  decisionOf(row: number): RowDecision | undefined;
};

/** What a table would do to the records, row by row. */
export type TablePlan = {
  readonly wish: TableWish;
  readonly rows: readonly PlannedRow[];
  readonly tally: Tally;
  /** Grows with every change of the plan. */
  version(): number;
  /** Plans one row again, with the rows that have to do with it. */
  replan(row: number): void;
  /** Settles every doubtful row that nobody decided. */
  decideAll(decide: (row: PlannedRow) => RowDecision): readonly number[];
};

/** Plans every row. Null when it was cancelled. */
export async function planRows(
  input: PlanInput,
  onRows: (done: number) => void,
  goesOn: GoesOn,
): Promise<TablePlan | null> {
  const rows: PlannedRow[] = [];
  for (let at = 0; at < input.rows; at++) {
    if (at % SLICE === 0) {
      onRows(at);
      if (!(await goesOn())) return null;
    }
    rows.push(readAndMatch(input, at));
  }
  return createPlan(input, rows);
}

function readAndMatch(input: PlanInput, at: number): PlannedRow {
  const cells = input.cellsOf(at);
  const { draft, problems } = readRow(cells, input.reading);
  return {
    draft,
    problems,
    matches: matchesOf(input, draft),
    decision: input.decisionOf(at) ?? UNDECIDED,
    outcome: 'same',
    joinedTo: -1,
    others: [],
    member: null,
    changes: null,
    whole: draft,
    likenesses: likenesses(draft, cells),
  };
}

const sketchOf = (draft: RowDraft): PersonSketch => ({
  givenName: draft.givenName,
  familyNames: draft.familyNames,
  preferredName: draft.preferredName,
  phones: draft.phones,
  emails: draft.emails,
  county: draft.county,
  zip: draft.zip,
  household: null,
});

function matchesOf({ set, similar }: PlanInput, draft: RowDraft): readonly RowMatch[] {
  if (!draft.givenName && !draft.familyNames && !draft.preferredName) return [];
  return similar(sketchOf(draft), {
    limit: MATCHES,
    certainIsEnough: true,
    weak: 'same-name',
  }).flatMap(({ id, match }) => {
    const member = set.get('member', id);
    if (!member) return [];
    const name = displayName(namePartsOf(member.fields));
    return [{ member: id, name, strength: match.strength, reasons: match.reasons }];
  });
}

function createPlan(input: PlanInput, rows: PlannedRow[]): TablePlan {
  const tally = createTally();
  const buckets = new Map<string, Set<number>>();
  let version = 0;

  const bucketsOf = (row: PlannedRow): readonly string[] => {
    const target = targetOf(row);
    return target === null ? row.likenesses : [...row.likenesses, memberBucket(target)];
  };
  const enter = (at: number) => {
    for (const bucket of bucketsOf(rows[at] as PlannedRow)) {
      const there = buckets.get(bucket);
      if (there) there.add(at);
      else buckets.set(bucket, new Set([at]));
    }
  };
  const leave = (at: number) => {
    for (const bucket of bucketsOf(rows[at] as PlannedRow)) buckets.get(bucket)?.delete(at);
  };
  /** Rows that have to do with these, however far around. */
  const around = (from: Iterable<number>): Set<number> => {
    const found = new Set(from);
    for (const at of found) {
      for (const bucket of bucketsOf(rows[at] as PlannedRow)) {
        for (const other of buckets.get(bucket) ?? []) found.add(other);
      }
    }
    return found;
  };
  const settle = (which: readonly number[]) => {
    settleRows(rows, which, input.set, input.wish.known);
    for (const at of which) tally.add(rows[at] as PlannedRow);
    version += 1;
  };
  /** Takes rows out of the counts, changes them, and settles them and all that have to do with them. */
  const change = (which: readonly number[], write: (at: number) => void) => {
    const before = around(which);
    for (const at of before) tally.remove(rows[at] as PlannedRow);
    for (const at of which) leave(at);
    for (const at of which) write(at);
    for (const at of which) enter(at);
    const after = around(before);
    for (const at of after) if (!before.has(at)) tally.remove(rows[at] as PlannedRow);
    settle([...after].sort((a, b) => a - b));
  };

  for (let at = 0; at < rows.length; at++) enter(at);
  settle([...rows.keys()]);

  return {
    wish: input.wish,
    rows,
    tally,
    version: () => version,
    replan(row) {
      change([row], (at) => {
        rows[at] = readAndMatch(input, at);
      });
    },
    decideAll(decide) {
      const doubtful = [...rows.keys()].filter((at) => {
        const row = rows[at] as PlannedRow;
        return row.outcome === 'doubtful' && isDoubtful(row);
      });
      change(doubtful, (at) => {
        const row = rows[at] as PlannedRow;
        row.decision = decide(row);
      });
      return doubtful;
    },
  };
}
