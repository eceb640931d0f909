import { defineKind } from './define-kind';
import { date, flag, line, prose, reference } from './parts';

/** A conversation with one member: what moves them, what they took on, and what comes next (`organizing.md` 2.8). */
export const oneOnOneKind = defineKind(
  'one-on-one',
  {
    member: reference(),
    date: date(),
    /** Who held it, as the group calls them. */
    by: line(100),
    interests: prose(2_000),
    worry: prose(2_000),
    commitment: line(500),
    nextStep: line(500),
    /** When the next step is due; empty when there is none. */
    due: date(),
    /** The next step was taken. */
    done: flag(),
  },
  {},
);
export type OneOnOne = ReturnType<typeof oneOnOneKind.read>;
