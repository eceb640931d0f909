import { stampOf } from '../../core/merge/merge-record';
import { isOurPerson } from '../../core/merge/own-people';
import { asItIs, type PlannedField, type PlannedRecord } from '../../core/merge/plan-types';
import { sameMeaning } from '../../core/merge/same-meaning';
import { attendanceId } from '../../core/model/attendance-id';
import { KINDS } from '../../core/model/kinds';
import { memberKind } from '../../core/model/member';
import {
  type Change,
  type Fields,
  isAlive,
  type Rec,
  type RecordId,
  type Stamp,
} from '../../core/record';
import { checkedFields } from '../commands/checked-fields';
import { joinedAttendance } from '../merging/joined-attendance';
import { mergedFields } from '../merging/merged-fields';
import type { ExchangeDeps } from './exchange-deps';
import type { PlannedImport } from './import-file';
import { ownGroupOf } from './own-identity';

/** A plan as it is once people were decided about: its records, and what is written besides. */
export type DecidedPairs = {
  readonly records: readonly PlannedRecord[];
  readonly changes: readonly Change[];
};

/**
 * Makes someone new one with a person here, as merging members does: our record stays, and takes what it lacks; rows of
 * both at one event say together what each said. Where ours says something else, theirs waits as a suggestion if our
 * group keeps the record. `records`: the plan in which theirs is ours already.
 */
export function joinPerson(
  deps: ExchangeDeps,
  plan: PlannedImport,
  records: readonly PlannedRecord[],
  theirs: Rec,
  ours: RecordId,
): DecidedPairs {
  const place = records.findIndex(({ kind, id }) => kind === 'member' && id === ours);
  const planned = records[place] ?? asItIs(deps.set.get('member', ours) as Rec);
  const fields = filled(planned.after, theirs);
  const changes: Change[] =
    Object.keys(fields).length > 0 ? [{ kind: 'member', id: ours, set: fields }] : [];
  const result = { ...planned.after, fields: { ...planned.after.fields, ...fields } };
  const isOurs = isOurPerson(planned.after, { ourGroup: ownGroupOf(deps.set) });
  const suggested = isOurs ? otherwise(result, planned.after, theirs) : [];
  const known = new Set(planned.fields.map(({ key }) => key));
  const whole = {
    ...planned,
    fields: [...planned.fields, ...suggested.filter(({ key }) => !known.has(key))],
  };
  const all = place < 0 ? [...records, whole] : records.with(place, whole);
  return { records: all, changes: [...changes, ...joinedRows(plan, all, theirs.id, ours)] };
}

/** What our record takes from theirs. */
function filled(ours: Rec, theirs: Rec): Fields {
  const members = [ours, theirs].map((record) => memberKind.read(record));
  const written = checkedFields('member', mergedFields(members, {}), ours);
  if (!written.ok) throw new Error('a member that was read does not fit');
  return written.value;
}

/** What theirs says and ours says otherwise. Consents are not among it: of two, the stricter counts. */
function otherwise(result: Rec, ours: Rec, theirs: Rec): PlannedField[] {
  return Object.entries(theirs.fields).flatMap(([key, value]): PlannedField[] => {
    const isSaid = !sameMeaning('member', key, undefined, value) && value !== null;
    if (!isSaid || key === 'stewardGroup' || key.startsWith('consent')) return [];
    if (sameMeaning('member', key, result.fields[key], value)) return [];
    const stamp = stampOf(ours, key);
    return [
      {
        key,
        ours: stamp === undefined ? null : { value: ours.fields[key], stamp },
        theirs: { value, stamp: stampOf(theirs, key) as Stamp },
        winner: 'ours',
        conflict: false,
        suggested: true,
      },
    ];
  });
}

/** Rows of both at one event, as far as together they say more than the later of the two. */
function joinedRows(
  { records: before }: PlannedImport,
  records: readonly PlannedRecord[],
  theirs: RecordId,
  ours: RecordId,
): Change[] {
  return records.flatMap((planned): Change[] => {
    const { kind, id, before: row, after } = planned;
    const event = after.fields['event'];
    if (kind !== 'attendance' || !row || !isAlive(row) || typeof event !== 'string') return [];
    if (id !== attendanceId(event, ours)) return [];
    const other = before.find((one) => one.kind === kind && one.id === attendanceId(event, theirs));
    if (!other || !isAlive(other.after)) return [];
    const set = KINDS.attendance.write(joinedAttendance([row, other.after]), after);
    return Object.keys(set).length > 0 ? [{ kind, id, set }] : [];
  });
}
