import { stampOf } from '../../core/merge/merge-record';
import type { PlannedRecord } from '../../core/merge/plan-types';
import { KINDS } from '../../core/model/kinds';
import type { Change, Fields, Rec, RecordId, Stamp } from '../../core/record';
import { takeFromKept } from '../../core/retention/kept-counts';
import { turnoutOf } from '../../core/views/turnout';
import { byEvent } from '../retention/kept-sums';
import type { WorkingSet } from '../store/working-set';

/** Marks of a line that say that its records are gone from here, without anyone having deleted what they speak of. */
const MARKS = ['undone', 'reducedOn'] as const;

/**
 * Tells which deleted records this laptop only let go of: a file was taken back, given back, or its names became counts.
 * They were deleted at the very stamp with which its line was marked. Another file may bring them again. So may
 * someone whose name became a count because they no longer agreed, where a line tells when they said so: an answer from
 * before that stays out (`isRefusedSince`).
 */
export function letGoIn(set: WorkingSet): (ours: Rec) => boolean {
  const stamps = stampsOfMarks(set, MARKS);
  const runs = stampsOfRuns(set);
  const isListed = (id: RecordId) =>
    set.by('exchange-log', 'direction', 'in').some(({ fields }) => saysNo(fields, id));
  return ({ kind, id, tombstone }) => {
    if (tombstone === undefined) return false;
    if (stamps.has(tombstone)) return true;
    return runs.has(tombstone) && (kind !== 'member' || isListed(id));
  };
}

/** Whether a line of the log tells when someone said that they no longer agree. */
const saysNo = ({ refused }: Fields, id: RecordId): boolean =>
  typeof refused === 'object' && refused !== null && Object.hasOwn(refused, id);

/** Names that come again are counted by themselves, so they go out of what their event kept of them. */
export function cameAgain(set: WorkingSet, records: readonly PlannedRecord[]): Change[] {
  const isBack = ({ kind, change }: PlannedRecord) => kind === 'attendance' && change === 'revived';
  if (!records.some(isBack)) return [];
  const stamps = stampsOfRuns(set);
  const rows = records
    .filter(isBack)
    .flatMap(({ before, after }) => (stamps.has(before?.tombstone ?? '') ? [after] : []));
  return [...byEvent(rows)].flatMap(([id, came]): Change[] => {
    const event = set.get('event', id);
    const kept = event ? KINDS.event.read(event).keptCounts : null;
    if (!kept) return [];
    const turnout = turnoutOf(came.map(({ fields }) => fields));
    return [{ kind: 'event', id, set: { keptCounts: takeFromKept(kept, came.length, turnout) } }];
  });
}

/** The stamps of the runs in which names of partners became counts. */
function stampsOfRuns(set: WorkingSet): Set<Stamp> {
  const runs = set.by('purge', 'subject', 'partner-names');
  return new Set(runs.map(({ stamps }) => stamps.base));
}

function stampsOfMarks(set: WorkingSet, marks: readonly string[]): Set<Stamp> {
  const stamps = new Set<Stamp>();
  for (const line of set.by('exchange-log', 'direction', 'in')) {
    for (const mark of marks) {
      const stamp = line.fields[mark] ? stampOf(line, mark) : undefined;
      if (stamp !== undefined) stamps.add(stamp);
    }
  }
  return stamps;
}
