import { defineKind } from './define-kind';
import { date, line, prose, reference } from './parts';

/** A dated entry about a record. Each note is its own record, so nobody overwrites another's. */
export const noteKind = defineKind(
  'note',
  { subject: reference(), date: date(), text: prose(), by: line(100) },
  {},
);
export type Note = ReturnType<typeof noteKind.read>;
