import { defineKind } from './define-kind';
import { count, flag, line, reference, time } from './parts';

/**
 * Work to be done at an event by so many people, for its whole length or for a part of it. What is needed for it
 * (a driver's license) is a need of the shift, never a fact about a person.
 */
export const shiftKind = defineKind(
  'shift',
  {
    event: reference(),
    nameEn: line(60),
    nameEs: line(60),
    /** A code of `ROLES`, or of a role that the group made itself (`term.ts`). */
    role: line(60),
    /** Empty: as the event. */
    startTime: time(),
    endTime: time(),
    wanted: count(500),
    /** Only for people who were trained for it. */
    trained: flag(),
    needs: line(200),
  },
  {},
);
export type Shift = ReturnType<typeof shiftKind.read>;
