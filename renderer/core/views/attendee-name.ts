import { displayName, sortKey } from '../matching/names';
import type { Attendance } from '../model/attendance';
import type { Member } from '../model/member';
import type { Records } from './records';

/** A person at an event: the member, or null for a name only (or a member that is gone). */
export type Attendee = {
  readonly attendance: Attendance;
  readonly member: Member | null;
  readonly name: string;
  /** Sorts as the member list does; a walk-in's first word counts as the first name. */
  readonly sortKey: string;
};

/** Everyone on an event's list, by name. */
export function attendeesOf(records: Records, event: string): readonly Attendee[] {
  const attendees = records.by('attendance', 'event', event).map((attendance): Attendee => {
    const member = records.one('member', attendance.member);
    if (member) return { attendance, member, name: displayName(member), sortKey: sortKey(member) };
    const [givenName = '', ...rest] = attendance.walkInName.split(' ');
    const name = { givenName, familyNames: rest.join(' '), preferredName: '' };
    return { attendance, member: null, name: attendance.walkInName, sortKey: sortKey(name) };
  });
  return attendees.sort((a, b) => {
    if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
    return a.attendance.id < b.attendance.id ? -1 : 1;
  });
}

/** The number to call: the first of the member's, as it is kept. */
export const firstPhone = (member: Member | null): string => member?.phones[0] ?? '';
