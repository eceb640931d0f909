import { formatPhone } from '../matching/phones';
import { attendeesOf, firstPhone } from './attendee-name';
import { eventRow } from './event-rows';
import { groupsOf } from './groups';
import { notesOn } from './notes';
import type { Records } from './records';
import type { EventDetail } from './views';

/** One event with its people by name; null when there is no such event. */
export function answerEvent(records: Records, id: string): EventDetail | null {
  const event = records.one('event', id);
  if (!event) return null;
  return {
    event,
    row: eventRow(records, event),
    counts: records.turnout(id).counts,
    people: attendeesOf(records, id).map(({ attendance, member, name }) => ({
      attendance,
      name,
      preferredLanguage: member?.preferredLanguage ?? null,
      phone: formatPhone(firstPhone(member)),
    })),
    notes: notesOn(records, id),
    hostGroups: groupsOf(records, event.hosts),
  };
}
