import { freePlaces, inTurn } from '../events/waitlist';
import { formatPhone } from '../matching/phones';
import { attendeesOf, firstPhone } from './attendee-name';
import { staffingIn } from './event-plan';
import { eventRow } from './event-rows';
import { groupsOf } from './groups';
import { notesOn } from './notes';
import type { Records } from './records';
import type { EventDetail } from './views';

/** One event with its people by name; null when there is no such event. */
export function answerEvent(records: Records, id: string): EventDetail | null {
  const event = records.one('event', id);
  if (!event) return null;
  const attendees = attendeesOf(records, id);
  const { counts, expected } = records.turnout(id);
  return {
    event,
    row: eventRow(records, event),
    counts,
    waitlist: {
      free: freePlaces(event.capacity, expected),
      inTurn: inTurn(attendees.map(({ attendance }) => attendance)).map((each) => each.id),
    },
    placesMissing: staffingIn(records, event).missing,
    people: attendees.map(({ attendance, member, name }) => ({
      attendance,
      name,
      preferredLanguage: member?.preferredLanguage ?? null,
      phone: formatPhone(firstPhone(member)),
    })),
    notes: notesOn(records, id),
    hostGroups: groupsOf(records, event.hosts),
  };
}
