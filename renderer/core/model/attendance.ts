import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, count, flag, line, reference } from './parts';
import { ATTENDANCE_MARKS, RSVP_ANSWERS } from './vocabulary';

/**
 * One person at one event, on two axes: what they said (`rsvp`) and whether they came (`mark`).
 * Its id derives from event and member (`attendanceId`), so that two groups who invite the same member
 * write the same record. A walk-in who is not a known member has a `walkInName` and a random id.
 */
export const attendanceKind = defineKind(
  'attendance',
  {
    event: reference(),
    member: reference(),
    walkInName: line(100),
    rsvp: z.enum(RSVP_ANSWERS).nullable().default(null),
    mark: choice(ATTENDANCE_MARKS, 'blank'),
    /** Came without having been invited. */
    walkIn: flag(),
    role: line(60),
    interpreter: flag(),
    childcareCount: count(20),
    ride: flag(),
    invitedBy: reference(),
  },
  {},
);
export type Attendance = ReturnType<typeof attendanceKind.read>;
