import { stampOf } from '../../core/merge/merge-record';
import { type Attendance, attendanceKind } from '../../core/model/attendance';
import type { Draft } from '../../core/model/kinds';
import type { ATTENDANCE_MARKS } from '../../core/model/vocabulary';
import type { Rec } from '../../core/record';

/** Marks, the one that says most of a person's coming first. */
const MARKS: readonly (typeof ATTENDANCE_MARKS)[number][] = [
  'present',
  'late',
  'excused',
  'no-show',
  'blank',
];

/**
 * What several rows of one person at one event say together. An answer of the person's beats none; of two,
 * the later written stays. Who came on one row came, whatever the other says. A need that one row has is a
 * need, and only a person whom every row calls a walk-in is one. The first row's role, inviter and the like stay
 * unless it has none. Who has a place on one row does not wait for one.
 */
export function joinedAttendance(rows: readonly Rec[]): Draft<'attendance'> {
  const values = rows.map((row) => attendanceKind.read(row));
  const children = values.flatMap(({ childcareCount }) => childcareCount ?? []);
  const some = (need: 'interpreter' | 'ride' | 'waiting') => values.some((value) => value[need]);
  const first = <K extends keyof Attendance>(key: K): Attendance[K] =>
    (values.find((value) => value[key]) ?? (values[0] as Attendance))[key];
  const all = (set: 'shifts' | 'backupShifts' | 'access') =>
    [...new Set(values.flatMap((value) => value[set]))].sort();
  const waiting = values.every((value) => value.waiting || value.rsvp === null) && some('waiting');
  return {
    rsvp: rsvpOf(rows),
    mark: MARKS.find((mark) => values.some((value) => value.mark === mark)) ?? 'blank',
    walkIn: values.every(({ walkIn }) => walkIn),
    waiting,
    waitingSince: waiting ? first('waitingSince') : null,
    role: first('role'),
    interpreter: some('interpreter'),
    interpreterLanguage: first('interpreterLanguage'),
    childcareCount: children.length > 0 ? Math.max(...children) : null,
    childrenByAge:
      values.find(({ childrenByAge }) => Object.keys(childrenByAge).length > 0)?.childrenByAge ??
      {},
    ride: some('ride'),
    rideFrom: first('rideFrom'),
    driver: first('driver'),
    seatsOffered: first('seatsOffered'),
    invitedBy: first('invitedBy'),
    shifts: all('shifts'),
    backupShifts: all('backupShifts'),
    access: all('access'),
  };
}

/** How much an RSVP tells: nothing, that the person was asked, that a message was left, or what they said. */
const told = (rsvp: Attendance['rsvp']): number =>
  rsvp === null ? 0 : rsvp === 'invited' ? 1 : rsvp === 'left-message' ? 2 : 3;

function rsvpOf(rows: readonly Rec[]): Attendance['rsvp'] {
  let best: { readonly rsvp: Attendance['rsvp']; readonly stamp: string } | null = null;
  for (const row of rows) {
    const { rsvp } = attendanceKind.read(row);
    const stamp = stampOf(row, 'rsvp') ?? '';
    const more = told(rsvp) - told(best?.rsvp ?? null);
    if (!best || more > 0 || (more === 0 && stamp > best.stamp)) best = { rsvp, stamp };
  }
  return best?.rsvp ?? null;
}
