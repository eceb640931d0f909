import { defineKind } from './define-kind';
import { county, date, line, looseDate, reference } from './parts';

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
  },
  {},
);
export type Official = ReturnType<typeof officialKind.read>;
