import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, county, date, flag, line, looseDate, reference } from './parts';
import { WAYS_INTO_OFFICE } from './vocabulary';

const term = z.strictObject({
  start: looseDate(),
  end: looseDate(),
  how: choice(WAYS_INTO_OFFICE, ''),
  leftEarly: flag(),
  why: line(300),
});
export type OfficeTerm = z.infer<typeof term>;

/** A person in public office, under the name that the office itself uses. */
export const officialKind = defineKind(
  'official',
  {
    name: line(100),
    /** The name as other sources print it. */
    nameElsewhere: line(100),
    office: line(),
    agency: reference(),
    county: county(),
    party: line(60),
    termStart: looseDate(),
    termEnd: date(),
    how: choice(WAYS_INTO_OFFICE, ''),
    /** Left before the term's end, and why, as a source says. */
    leftEarly: flag(),
    leftWhy: line(300),
    /** Terms in this office before the present or last one, oldest first. */
    earlierTerms: z.array(term).max(20).default([]),
  },
  {},
);
export type Official = ReturnType<typeof officialKind.read>;
