import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { date, line, reference, time } from './parts';

/** The most records of a file that are remembered; a larger one is always sent whole. */
export const MOST_REMEMBERED = 100_000;

/** How many characters stand for a record in `records`, and for a person in `people`. */
export const RECORD_MARK = 8;
export const PERSON_MARK = 12;

/**
 * What the last file to a partner, about one thing, brought once it was handed over: the next may hold the changes only.
 * And whom such files named, when they are too many for the log. One record for each partner and thing. Never exported.
 */
export const lastSentKind = defineKind(
  'last-sent',
  {
    exportId: line(64),
    date: date(),
    time: time(),
    /** The first 48 bits of the SHA-256 of each record's line, as base64, one after the other. */
    records: z
      .string()
      .max(MOST_REMEMBERED * RECORD_MARK)
      .default(''),
    partner: reference(),
    /** The last 48 bits of each person's id, as hex, one after the other: whom files named that name too many to list. */
    people: z
      .string()
      .max(MOST_REMEMBERED * PERSON_MARK)
      .default(''),
  },
  {},
);
export type LastSent = ReturnType<typeof lastSentKind.read>;

/** The id of what was last sent to a partner. `about`: the scope and its subject as text. */
export const lastSentId = (partner: RecordId, about: string): RecordId =>
  idFromText(`convite last-sent\n${partner}\n${about}`);
