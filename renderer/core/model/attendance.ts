import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, count, date, flag, line, reference, referenceElement, time } from './parts';
import { ACCESS, AGE_BANDS, ATTENDANCE_MARKS, LANGUAGES, RSVP_ANSWERS } from './vocabulary';

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
    /** When the mark was last set, and by whom; stay home. */
    markedOn: date(),
    markedAt: time(),
    markedBy: line(100),
    /** Came, and went before the end. */
    leftEarly: flag(),
    /** Came to one of the group's events for the first time, as far as the person says; null when nobody asked. */
    firstTime: z.boolean().nullable().default(null),
    /** On the waiting list: would come if there were room. */
    waiting: flag(),
    /** Since when, in milliseconds since 1970: places are given in this order. Null: not on the list. */
    waitingSince: z.int().min(0).nullable().default(null),
    /** Came without having been invited. */
    walkIn: flag(),
    role: line(60),
    interpreter: flag(),
    /** Into which language; null: the one that the person prefers. */
    interpreterLanguage: z.enum(LANGUAGES).nullable().default(null),
    childcareCount: count(20),
    /** The same children by age, as far as it is known. */
    childrenByAge: z.partialRecord(z.enum(AGE_BANDS), z.int().min(0).max(20)).default({}),
    ride: flag(),
    /** Where a ride begins, in words (a part of town, a crossing), never an address; and the attendance of who drives. */
    rideFrom: line(100),
    driver: reference(),
    /** Places that a driver has for others. */
    seatsOffered: count(60),
    invitedBy: reference(),
  },
  {
    /** Shifts that the person took, and those for which they stand by. */
    shifts: referenceElement,
    backupShifts: referenceElement,
    access: z.enum(ACCESS),
  },
);
export type Attendance = ReturnType<typeof attendanceKind.read>;
