import { attendanceId } from '../../../core/model/attendance-id';
import { KINDS } from '../../../core/model/kinds';
import { isAlive, type Rec, type RecordId } from '../../../core/record';
import type { WorkingSet } from '../../store/working-set';
import {
  forRoster,
  groupsFor,
  maySharePerson,
  notesAbout,
  selectPeople,
  stewardsOf,
} from './select-people';
import { forPartner, type Include, nameOf, type Selection } from './selection';

/** One event with its roster: those who agreed to be shared, and what they said and did. */
export function selectEvent(
  set: WorkingSet,
  event: Rec,
  include: Include,
  ownGroup: RecordId | null,
): Selection {
  const people = new Map<RecordId, Rec>();
  const leftOut = new Map<RecordId, string>();
  const attendance: Rec[] = [];
  for (const row of set.by('attendance', 'event', event.id)) {
    const { member: memberId, walkInName } = KINDS.attendance.read(row);
    const member = memberId === null ? undefined : set.get('member', memberId);
    if (member && maySharePerson(member)) {
      people.set(member.id, member);
      attendance.push(row);
    } else if (member) leftOut.set(member.id, nameOf(member).name);
    else if (walkInName !== '') leftOut.set(row.id, walkInName);
  }
  const { hosts, keptCounts } = KINDS.event.read(event);
  // Names that the time limit took were not removed from the roster: a partner's limits are the partner's.
  const removed = keptCounts === null ? removedAttendance(set, event.id) : [];
  const chosen = selectPeople(set, people, include);
  return {
    records: [
      forPartner(event),
      ...groupsFor(set, [...hosts, ownGroup, ...stewardsOf(people.values())]),
      ...[...attendance, ...removed].map((row) => forRoster(row, include)),
      ...(include.notes ? notesAbout(set, [event.id]) : []),
      ...chosen.records,
    ],
    included: chosen.included,
    leftOut: [...leftOut].map(([id, name]) => ({ id, name })),
    redactions: [...chosen.redactions, ...(include.needs ? [] : ['needs']), 'private-address'],
  };
}

/** Deleted rows of the event's roster, so that a removal reaches those who have the row. Only people who agreed to be shared. */
function removedAttendance(set: WorkingSet, event: RecordId): Rec[] {
  const deleted = new Map<RecordId, Rec>();
  for (const record of set.everything()) {
    if (record.kind === 'attendance' && !isAlive(record)) deleted.set(record.id, record);
  }
  const found: Rec[] = [];
  if (deleted.size === 0) return found;
  for (const member of set.by('member', 'consentShare', 'yes')) {
    const row = deleted.get(attendanceId(event, member.id));
    if (row) found.push(row);
  }
  return found;
}
