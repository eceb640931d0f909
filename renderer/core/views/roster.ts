import { firstAndInitial, firstAndInitialOfText } from '../matching/names';
import { formatPhone } from '../matching/phones';
import { ROLES } from '../model/vocabulary';
import { type Attendee, attendeesOf, firstPhone } from './attendee-name';
import { groupsOf } from './groups';
import { sortedByKey } from './order';
import type { Records } from './records';
import { isExpected } from './turnout';
import type { RosterQuery, RosterView } from './views';

/**
 * The code of a roster's line, counted from 0: `A01` .. `A99`, `B01` .. `Z99`, `AA01` ... Short to say
 * and to type, and a paper row can be found again by it while the sheet's order stands.
 */
export function rowCode(line: number): string {
  const number = String((line % 99) + 1).padStart(2, '0');
  let block = Math.floor(line / 99);
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (block % 26)) + letters;
    block = Math.floor(block / 26) - 1;
  } while (block >= 0);
  return letters + number;
}

/** The list of people to print for an event; null when there is no such event. */
export function answerRoster(records: Records, query: RosterQuery): RosterView | null {
  const event = records.one('event', query.event);
  if (!event) return null;
  const people = attendeesOf(records, event.id).filter(({ attendance: { rsvp, waiting } }) =>
    query.who === 'expected' ? isExpected(rsvp, waiting) : rsvp !== 'no',
  );
  return {
    event,
    hostGroups: groupsOf(records, event.hosts),
    lines: inOrder(people, query.order).map(({ attendance, member, name }, line) => ({
      code: rowCode(line),
      attendanceId: attendance.id,
      name:
        query.names === 'full'
          ? name
          : member
            ? firstAndInitial(member)
            : firstAndInitialOfText(name),
      role: attendance.role,
      rsvp: attendance.rsvp,
      mark: attendance.mark,
      interpreter: attendance.interpreter,
      childcareCount: attendance.childcareCount ?? 0,
      ride: attendance.ride,
      language: member?.preferredLanguage ?? null,
      phone: query.phones ? formatPhone(firstPhone(member)) : '',
    })),
  };
}

const ROLE_ORDER: readonly string[] = ROLES;

/** People come in by name; other orders keep that within. Those without a role or a language come last. */
function inOrder(people: readonly Attendee[], order: RosterQuery['order']): readonly Attendee[] {
  if (order === 'name') return people;
  return sortedByKey(people, ({ attendance, member }) => {
    if (order === 'language') return member?.preferredLanguage ?? '~';
    if (!attendance.role) return '~';
    const place = ROLE_ORDER.indexOf(attendance.role);
    return place < 0 ? `z${attendance.role}` : String(place).padStart(3, '0');
  });
}
