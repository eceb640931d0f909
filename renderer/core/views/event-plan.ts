import { arrangedTerms, type ListedTerm, type TermList } from '../events/arranged-terms';
import {
  type Forecast,
  forecastOf,
  MOST_PAST,
  type PastTurnout,
  tellsTurnout,
} from '../events/forecast';
import { grouped } from '../events/grouped';
import { type NeedingPerson, needsOf } from '../events/needs';
import { type Staffing, staffingOf } from '../events/staffing';
import { fold } from '../matching/fold';
import {
  displayName,
  firstAndInitial,
  firstAndInitialOfText,
  firstNameOf,
} from '../matching/names';
import { formatPhone } from '../matching/phones';
import type { Attendance } from '../model/attendance';
import type { Event } from '../model/event';
import type { Term } from '../model/term';
import { TERM_LISTS } from '../model/vocabulary';
import { type Attendee, attendeesOf, firstPhone } from './attendee-name';
import { deriveOnce } from './derive-once';
import type { EventNeeds, EventPlan, InviterRow } from './event-plan-views';
import { inTimeOrder } from './event-rows';
import { groupsOf } from './groups';
import type { Records } from './records';
import { isExpected, isThere } from './turnout';

/** Who has which shift and role of an event, and what is missing. */
export function staffingIn(records: Records, event: Event): Staffing {
  const shifts = records.by('shift', 'event', event.id);
  if (shifts.length === 0 && event.roles.length === 0) return NOTHING_WANTED;
  return staffingOf(event, shifts, attendeesOf(records, event.id));
}

const NOTHING_WANTED: Staffing = { shifts: [], roles: [], missing: 0 };

/** Events before another that are looked at for what they tell. */
const MOST_LOOKED_AT = 60;

/** The plan of an event; null when there is no such event. */
export function answerEventPlan(records: Records, id: string, today: string): EventPlan | null {
  const event = records.one('event', id);
  if (!event) return null;
  return {
    event,
    staffing: staffingIn(records, event),
    inviters: invitersOf(records, id),
    forecast: forecastIn(records, event, today),
  };
}

/** How many may come to an event, by what the latest events before it tell. Looks at no more of them than it takes. */
function forecastIn(records: Records, event: Event, today: string): Forecast {
  const before = inTimeOrder(records.all('event')).filter(
    ({ id, date, cancelled }) =>
      id !== event.id && !cancelled && date !== '' && date < event.date && date <= today,
  );
  const latest = (isWanted: (past: Event) => boolean): readonly PastTurnout[] => {
    const found: PastTurnout[] = [];
    let looked = 0;
    for (let at = before.length - 1; at >= 0 && found.length < MOST_PAST; at--) {
      const past = before[at];
      if (!past || !isWanted(past)) continue;
      if (++looked > MOST_LOOKED_AT) break;
      const { counts, ...sums } = records.turnout(past.id);
      const turnout = { ...sums, walkIns: counts.walkIns };
      if (tellsTurnout(turnout)) found.push(turnout);
    }
    return found;
  };
  return forecastOf(
    records.turnout(event.id).expected,
    latest(({ kind }) => kind === event.kind),
    latest(() => true),
  );
}

/** Who invited how many people to an event, and how they turned out, the most first; nobody when nobody noted it. */
function invitersOf(records: Records, event: string): readonly InviterRow[] {
  const invited = records
    .by('attendance', 'event', event)
    .filter(({ rsvp, waiting }) => rsvp !== null && !waiting);
  const rows = [...grouped(invited, ({ invitedBy }) => invitedBy)].map(
    ([member, people]): InviterRow => {
      const inviter = records.one('member', member);
      return {
        member: inviter ? member : null,
        name: inviter ? displayName(inviter) : '',
        invited: people.length,
        expected: people.filter(({ rsvp }) => isExpected(rsvp)).length,
        came: people.filter(({ mark }) => isThere(mark)).length,
      };
    },
  );
  if (rows.every(({ member }) => member === null)) return [];
  return rows.sort(
    (a, b) =>
      Number(a.member === null) - Number(b.member === null) ||
      b.invited - a.invited ||
      (a.name < b.name ? -1 : 1),
  );
}

/** What people of an event need, as far as the records tell. */
export function eventNeedsOf(records: Records, event: Event): Omit<EventNeeds, 'askable'> {
  const shifts = new Set(
    records
      .by('shift', 'event', event.id)
      .filter(({ role }) => role === 'interpreter')
      .map(({ id }) => id),
  );
  const interprets = (attendance: Attendance) =>
    attendance.role === 'interpreter' || attendance.shifts.some((id) => shifts.has(id));
  const attendees = attendeesOf(records, event.id);
  const bearers = grouped(attendees, (attendee) => fold(firstNameAt(attendee)));
  const people = attendees.map((attendee): NeedingPerson => {
    const { attendance, member, name } = attendee;
    const first = firstNameAt(attendee);
    const isShared = (bearers.get(fold(first))?.length ?? 0) > 1;
    return {
      attendance,
      member,
      name,
      shortName: isShared ? firstAndInitialAt(attendee) : first,
      phone: formatPhone(firstPhone(member)),
    };
  });
  return { ...needsOf(people, interprets), event, hostGroups: groupsOf(records, event.hosts) };
}

/** What someone is called, without the family's names. */
const firstNameAt = ({ member, name }: Attendee): string =>
  member ? firstNameOf(member) || name : (name.split(' ')[0] ?? '');

/** The same, told apart from others who are called so. */
const firstAndInitialAt = ({ member, name }: Attendee): string =>
  member ? firstAndInitial(member) : firstAndInitialOfText(name);

const listsOf: (terms: readonly Term[]) => { readonly [L in TermList]: readonly ListedTerm[] } =
  deriveOnce((terms) => {
    const lists = TERM_LISTS.map((list) => [list, arrangedTerms(list, terms)] as const);
    return Object.fromEntries(lists) as { [L in TermList]: readonly ListedTerm[] };
  });

/** The words of every list as the group has them. */
export const answerTerms = (records: Records) => listsOf(records.all('term'));
