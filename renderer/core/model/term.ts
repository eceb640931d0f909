import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, flag, line } from './parts';
import { TERM_LISTS } from './vocabulary';

/** A word that a group added to a list, renamed or put away. Its id derives from list and code. */
export const termKind = defineKind(
  'term',
  {
    list: choice(TERM_LISTS, 'event-kind'),
    /** What records hold: a code of the list that comes with the app, or one that the group made. */
    code: line(60),
    /** Empty: the word that comes with the app. */
    nameEn: line(60),
    nameEs: line(60),
    /** No longer offered; what holds it still shows it. */
    hidden: flag(),
    order: z.int().min(0).max(1_000).default(0),
  },
  {},
);
export type Term = ReturnType<typeof termKind.read>;

/** The id of what a group says of a word. */
export const termId = (list: Term['list'], code: string): RecordId =>
  idFromText(`convite term\n${list}\n${code}`);
