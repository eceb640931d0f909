import type { Attendance } from '../model/attendance';
import type { Event } from '../model/event';
import type { Member } from '../model/member';
import type { Shift } from '../model/shift';
import type { RecordId } from '../record';
import { isExpected } from '../views/turnout';

/** A person at an event as far as the plan is concerned. */
export type Hand = {
  readonly attendance: Attendance;
  readonly member: Pick<Member, 'roles'> | null;
  readonly name: string;
};

/** Someone in a shift or role. */
export type Placed = {
  readonly id: RecordId;
  readonly name: string;
  /** Said yes or confirmed. Otherwise the person was asked and has not said. */
  readonly sure: boolean;
  /** Other shifts of the person at the same time. */
  readonly overlaps: readonly RecordId[];
  /** The shift is for trained people, and the person's record does not name its role. */
  readonly untrained: boolean;
};

/** A shift with who takes it. `missing`: how many more people it wants. */
export type ShiftRow = {
  readonly shift: Shift;
  readonly people: readonly Placed[];
  readonly standBy: readonly Placed[];
  readonly missing: number;
};

/** A role that the event needs and no shift stands for, with who has it. */
export type RoleRow = {
  readonly role: string;
  readonly people: readonly Placed[];
  readonly missing: number;
};

/** What an event needs people for. `missing`: all places together that nobody has. */
export type Staffing = {
  readonly shifts: readonly ShiftRow[];
  readonly roles: readonly RoleRow[];
  readonly missing: number;
};

/** Who has which shift and role of an event, and what is missing. Who said no, or waits for a place, has none. */
export function staffingOf(
  event: Pick<Event, 'roles' | 'startTime' | 'endTime'>,
  shifts: readonly Shift[],
  people: readonly Hand[],
): Staffing {
  const hands = people.filter(
    ({ attendance: { rsvp, waiting } }) => rsvp !== 'no' && waiting !== true,
  );
  const ordered = inOrder(event, shifts);
  const byId = new Map(ordered.map((shift) => [shift.id, shift]));
  const placed = ({ attendance, member, name }: Hand, shift: Shift | null): Placed => ({
    id: attendance.id,
    name,
    sure: isExpected(attendance.rsvp) || attendance.walkIn,
    overlaps: shift
      ? attendance.shifts.filter((id) => {
          const other = byId.get(id);
          return other && other.id !== shift.id && overlap(event, shift, other);
        })
      : [],
    untrained: shift?.trained === true && shift.role !== '' && !member?.roles.includes(shift.role),
  });
  const rows = ordered.map((shift): ShiftRow => {
    const takers = hands.filter(({ attendance }) => attendance.shifts.includes(shift.id));
    return {
      shift,
      people: takers.map((hand) => placed(hand, shift)),
      standBy: hands
        .filter(({ attendance }) => attendance.backupShifts.includes(shift.id))
        .map((hand) => placed(hand, shift)),
      missing: Math.max(0, (shift.wanted ?? 1) - takers.length),
    };
  });
  const inShifts = new Set(ordered.map(({ role }) => role));
  const roles = event.roles
    .filter((role) => !inShifts.has(role))
    .map((role): RoleRow => {
      const holders = hands.filter(({ attendance }) => attendance.role === role);
      return {
        role,
        people: holders.map((hand) => placed(hand, null)),
        missing: holders.length === 0 ? 1 : 0,
      };
    });
  const missing = [...rows, ...roles].reduce((sum, row) => sum + row.missing, 0);
  return { shifts: rows, roles, missing };
}

/** Whether two shifts of an event ask for the same person at the same time. One that ends when the other begins does not. */
export function overlap(
  event: Pick<Event, 'startTime' | 'endTime'>,
  a: Pick<Shift, 'startTime' | 'endTime'>,
  b: Pick<Shift, 'startTime' | 'endTime'>,
): boolean {
  const [aFrom, aTo] = span(event, a);
  const [bFrom, bTo] = span(event, b);
  return aFrom < bTo && bFrom < aTo;
}

const DAY = 24 * 60;

/** From when to when, in minutes of the event's day; beyond it for what goes on after midnight. */
function span(
  event: Pick<Event, 'startTime' | 'endTime'>,
  shift: Pick<Shift, 'startTime' | 'endTime'>,
): readonly [number, number] {
  const opens = minutes(event.startTime, 0);
  const afterMidnight = (time: number) => (time < opens ? time + DAY : time);
  const from = minutes(shift.startTime, opens);
  const to = minutes(shift.endTime || event.endTime, DAY);
  // What begins before the event is preparation; what begins past midnight of an event by night is not.
  const isNight = event.endTime !== '' && minutes(event.endTime, DAY) < opens;
  const start = isNight ? afterMidnight(from) : from;
  const end = isNight ? afterMidnight(to) : to;
  return [start, end > start ? end : end + DAY];
}

function minutes(time: string, otherwise: number): number {
  if (time === '') return otherwise;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Shifts by when they begin, then as they are named. */
const inOrder = (
  event: Pick<Event, 'startTime' | 'endTime'>,
  shifts: readonly Shift[],
): readonly Shift[] =>
  shifts
    .map((shift) => ({ shift, from: span(event, shift)[0] }))
    .sort((a, b) => a.from - b.from || (nameKey(a.shift) < nameKey(b.shift) ? -1 : 1))
    .map(({ shift }) => shift);

const nameKey = ({ nameEn, nameEs, role, id }: Shift): string =>
  `${nameEn || nameEs} ${role} ${id}`;
