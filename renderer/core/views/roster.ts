import { grouped } from '../events/grouped';
import { staffingOf } from '../events/staffing';
import { firstAndInitial, firstAndInitialOfText, firstNameOf } from '../matching/names';
import { formatPhone } from '../matching/phones';
import { LANGUAGES, ROLES } from '../model/vocabulary';
import { letterTables } from '../paper/letter-tables';
import type { RecordId } from '../record';
import { type Attendee, attendeesOf, firstPhone } from './attendee-name';
import { groupsOf } from './groups';
import { sortedByKey } from './order';
import type { GroupOf, NamesOnPaper, RosterLine, RosterQuery, RosterView } from './paper-views';
import type { Records } from './records';
import { isExpected } from './turnout';

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

/** People who belong together on paper; `backup` those who only stand by. */
type Together = { readonly of: GroupOf; readonly people: readonly Placed[] };
type Placed = { readonly attendee: Attendee; readonly backup: boolean };

/** The list of people to print for an event; null when there is no such event. */
export function answerRoster(records: Records, query: RosterQuery): RosterView | null {
  const event = records.one('event', query.event);
  if (!event) return null;
  const staffing = staffingOf(event, records.by('shift', 'event', event.id), []);
  const shifts = staffing.shifts.map(({ shift }) => shift);
  const people = inOrder(attendeesOf(records, event.id).filter(wanted(query.who)), query.order);
  const shiftIds = shifts.map(({ id }) => id);
  let row = 0;
  const line = ({ attendee, backup }: Placed): RosterLine => ({
    ...lineOf(attendee, query),
    code: rowCode(row++),
    shifts: shiftIds.filter((id) => attendee.attendance.shifts.includes(id)),
    backup,
  });
  return {
    query,
    event,
    hostGroups: groupsOf(records, event.hosts),
    shifts,
    groups: together(people, query, shiftIds).map((group) => ({
      of: group.of,
      lines: group.people.map(line),
    })),
  };
}

/** Whether someone is on the list. */
const wanted =
  (who: RosterQuery['who']) =>
  ({ attendance }: Attendee): boolean => {
    const { rsvp, waiting } = attendance;
    if (who === 'expected') return isExpected(rsvp, waiting);
    if (rsvp === 'no') return false;
    return who === 'not-declined' || attendance.shifts.length + attendance.backupShifts.length > 0;
  };

function lineOf({ attendance, member, name }: Attendee, { names, phones }: RosterQuery) {
  return {
    attendanceId: attendance.id,
    name: nameOnPaper(member, name, names),
    role: attendance.role,
    rsvp: attendance.rsvp,
    interpreter: attendance.interpreter,
    childcareCount: attendance.childcareCount ?? 0,
    ride: attendance.ride,
    language: member?.preferredLanguage ?? null,
    phone: phones ? formatPhone(firstPhone(member)) : '',
  };
}

function nameOnPaper(member: Attendee['member'], name: string, names: NamesOnPaper): string {
  if (names === 'full') return name;
  if (names === 'first') return (member ? firstNameOf(member) : name.split(' ')[0]) || name;
  return member ? firstAndInitial(member) : firstAndInitialOfText(name);
}

const placed = (attendee: Attendee): Placed => ({ attendee, backup: false });

/** The groups of a list, each in the order of the people. There is always one, so that an empty list prints its head. */
function together(
  people: readonly Attendee[],
  { group, tables, who }: RosterQuery,
  shifts: readonly RecordId[],
): readonly Together[] {
  if (group === 'shift' && shifts.length > 0) {
    const byShift = shifts.map((shift): Together => {
      const takers = people.filter(({ attendance }) => attendance.shifts.includes(shift));
      const standBy = people.filter(({ attendance }) => attendance.backupShifts.includes(shift));
      const backups = standBy.map((attendee) => ({ attendee, backup: true }));
      return { of: { by: 'shift', shift }, people: [...takers.map(placed), ...backups] };
    });
    const rest = people.filter(
      ({ attendance: { shifts: own, backupShifts } }) =>
        !shifts.some((id) => own.includes(id) || backupShifts.includes(id)),
    );
    return who === 'on-shift' || rest.length === 0
      ? byShift
      : [...byShift, { of: { by: 'shift', shift: null }, people: rest.map(placed) }];
  }
  if (group === 'language' && people.length > 0) {
    const byLanguage = grouped(people, ({ member }) => member?.preferredLanguage ?? null);
    return [...byLanguage]
      .sort(([a], [b]) => languagePlace(a) - languagePlace(b))
      .map(([language, own]) => ({ of: { by: 'language', language }, people: own.map(placed) }));
  }
  if (group === 'letters' && people.length > 0) return byLetters(people, tables);
  return [{ of: { by: 'none' }, people: people.map(placed) }];
}

/** Where a language stands among others; one that is not known comes last. */
const languagePlace = (language: string | null): number => {
  const place = (LANGUAGES as readonly string[]).indexOf(language ?? '');
  return place < 0 ? LANGUAGES.length : place;
};

/** What a name is looked up under: the first letter of the surname, as the list sorts it. */
const letterOf = ({ sortKey }: Attendee): string =>
  sortKey.startsWith('n{') ? 'Ñ' : (sortKey[0]?.toUpperCase() ?? '');

function byLetters(people: readonly Attendee[], tables: number): readonly Together[] {
  const byName = sortedByKey(people, ({ sortKey }) => sortKey);
  const letters = [...grouped(byName, letterOf)].map(([letter, own]) => ({
    letter,
    people: own.length,
  }));
  const tableOf = new Map<string, number>();
  const made = letterTables(letters, tables);
  let at = 0;
  for (const { letter } of letters) {
    tableOf.set(letter, at);
    if (made[at]?.last === letter) at++;
  }
  return made.map(({ first, last }, table) => ({
    of: { by: 'letters', table: table + 1, first, last },
    people: people.filter((each) => tableOf.get(letterOf(each)) === table).map(placed),
  }));
}

const ROLE_ORDER: readonly string[] = ROLES;

/** People come in by name; other orders keep that within. Those without a role or a language come last. */
function inOrder(people: readonly Attendee[], order: RosterQuery['order']): readonly Attendee[] {
  if (order === 'name') return people;
  if (order === 'household') return householdsTogether(people);
  return sortedByKey(people, ({ attendance, member }) => {
    if (order === 'language') return member?.preferredLanguage ?? '~';
    if (!attendance.role) return '~';
    const place = ROLE_ORDER.indexOf(attendance.role);
    return place < 0 ? `z${attendance.role}` : String(place).padStart(3, '0');
  });
}

/** By name, and with the first of a household everyone else of it. */
function householdsTogether(people: readonly Attendee[]): readonly Attendee[] {
  const groups = grouped(people, ({ member, attendance }) => member?.household ?? attendance.id);
  return [...groups.values()].flat();
}
