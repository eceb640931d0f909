import { joinDrafts } from '../../core/tables/row-draft';
import type { TableWish } from '../../core/tables/table-plan';
import type { WorkingSet } from '../store/working-set';
import { changesFor } from './member-changes';
import { isDoubtful, type PlannedRow, targetOf } from './planned-row';

const hasError = ({ problems }: PlannedRow): boolean =>
  problems.some(({ level }) => level === 'error');

/** The bucket of rows that go to a member. */
export const memberBucket = (id: string): string => `member\n${id}`;

/**
 * Decides what rows would do: takes rows about one person together, and works out what would be written. `which`: row
 * numbers in order, with every row that shares a likeness or a member with one of them.
 */
export function settleRows(
  rows: readonly PlannedRow[],
  which: readonly number[],
  set: WorkingSet,
  known: TableWish['known'],
): void {
  const leaders = new Map<string, number>();
  for (const at of which) {
    const row = rows[at] as PlannedRow;
    row.joinedTo = -1;
    row.others = [];
    if (hasError(row) || row.decision.type === 'skip') continue;
    const target = targetOf(row);
    const leader = leaderOf(row, target, leaders);
    if (leader !== undefined) {
      row.joinedTo = leader;
      const first = rows[leader] as PlannedRow;
      first.others = [...first.others, at];
    }
    for (const likeness of row.likenesses) {
      if (!leaders.has(likeness)) leaders.set(likeness, leader ?? at);
    }
    if (target !== null && leader === undefined) leaders.set(memberBucket(target), at);
  }
  for (const at of which) settle(rows[at] as PlannedRow, rows, set, known);
}

function leaderOf(
  { decision, likenesses }: PlannedRow,
  target: string | null,
  leaders: ReadonlyMap<string, number>,
): number | undefined {
  // Who says that a row is someone new does not mean the person of an earlier row.
  if (decision.type === 'undecided') {
    for (const likeness of likenesses) {
      const leader = leaders.get(likeness);
      if (leader !== undefined) return leader;
    }
  }
  return target === null ? undefined : leaders.get(memberBucket(target));
}

function settle(
  row: PlannedRow,
  rows: readonly PlannedRow[],
  set: WorkingSet,
  known: TableWish['known'],
): void {
  row.member = null;
  row.changes = null;
  row.whole = row.others.reduce(
    (whole, other) => joinDrafts(whole, (rows[other] as PlannedRow).draft),
    row.draft,
  );
  if (hasError(row)) row.outcome = 'problem';
  else if (row.decision.type === 'skip') row.outcome = 'skipped';
  else if (row.joinedTo >= 0) row.outcome = 'same';
  else if (isDoubtful(row)) row.outcome = 'doubtful';
  else settleTarget(row, set, known);
}

function settleTarget(row: PlannedRow, set: WorkingSet, known: TableWish['known']): void {
  const target = targetOf(row);
  if (target === null) {
    row.outcome = 'created';
    return;
  }
  const member = set.get('member', target);
  if (!member) {
    row.outcome = 'doubtful';
    return;
  }
  row.member = member;
  if (known === 'skip') {
    row.outcome = 'skipped';
    return;
  }
  const household = member.fields['household'];
  const householdName =
    typeof household === 'string' ? (set.get('household', household)?.fields['name'] ?? ' ') : '';
  const notes =
    row.whole.notes.length > 0
      ? set.by('note', 'subject', target).map(({ fields }) => String(fields['text']))
      : [];
  const changes = changesFor(row.whole, member.fields, known, String(householdName), notes);
  row.changes = changes;
  row.outcome =
    changes.changed.length > 0 ? 'changed' : changes.filled.length > 0 ? 'filled' : 'same';
}
