import type { Note } from '../model/note';
import { newestFirst } from './order';
import type { Records } from './records';

/** The notes about a record, newest first. */
export const notesOn = (records: Records, subject: string): readonly Note[] =>
  newestFirst(records.by('note', 'subject', subject), (note) => note.date);
