import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { date, line, reference } from './parts';
import { LANGUAGES } from './vocabulary';

const people = () => z.int().min(0).max(100_000);

/** People without names as sums; what `headcountKind` says of its numbers holds here too. */
export const headSums = () =>
  z.strictObject({
    adults: people(),
    children: people(),
    firstTimers: people(),
    byLanguage: z.partialRecord(z.enum(LANGUAGES), people()),
  });
export type HeadSums = z.infer<ReturnType<typeof headSums>>;

/** What counters counted, added up. `people`: adults and children. */
export type HeadcountSums = Readonly<HeadSums> & { readonly people: number };

/**
 * How many people one counter counted at an event, without any name. Two doors are two counters, and two groups are
 * too: what an event counted is the sum of its headcounts. `children` and `firstTimers` are counted beside `adults`
 * and among all.
 */
export const headcountKind = defineKind(
  'headcount',
  {
    event: reference(),
    /** The group that counted. */
    group: reference(),
    adults: people().default(0),
    children: people().default(0),
    firstTimers: people().default(0),
    /** People by the language that they prefer, as far as it was counted. */
    byLanguage: z.partialRecord(z.enum(LANGUAGES), people()).default({}),
    date: date(),
    by: line(100),
  },
  {},
);
export type Headcount = ReturnType<typeof headcountKind.read>;

/** The id of what a counter counted at an event. `counter`: whatever sets it apart, such as the laptop. */
export const headcountId = (event: RecordId, counter: string): RecordId =>
  idFromText(`convite headcount\n${event}\n${counter}`);
