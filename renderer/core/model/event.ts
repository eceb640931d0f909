import { z } from 'zod';
import { defineKind } from './define-kind';
import { eventSums } from './event-sums';
import {
  choice,
  count,
  county,
  date,
  flag,
  line,
  prose,
  referenceElement,
  time,
  wordElement,
} from './parts';
import { EVENT_KINDS, LANGUAGES } from './vocabulary';

/** Something people come to. Dates and times are wall-clock in `timeZone`. */
export const eventKind = defineKind(
  'event',
  {
    kind: choice(EVENT_KINDS, 'other'),
    titleEn: line(),
    titleEs: line(),
    descriptionEn: prose(2_000),
    descriptionEs: prose(2_000),
    date: date(),
    startTime: time(),
    endTime: time(),
    timeZone: line(60).default('America/New_York'),
    /** Where, in words fit for anyone. */
    place: line(),
    /** The exact address, shown only for people who confirmed; never on a roster or a shared file by default. */
    privateAddress: line(),
    county: county(),
    capacity: count(),
    interpretation: flag(),
    childcare: flag(),
    rides: flag(),
    cancelled: flag(),
    /** Name of the person who leads the event, as it may be printed. */
    lead: line(100),
    /**
     * The sums of attendance whose names are no longer kept (`core/retention/kept-counts.ts`); null while all are.
     * Stays home: a partner who still has the names would count them twice.
     */
    keptCounts: eventSums().nullable().default(null),
  },
  { hosts: referenceElement, languages: z.enum(LANGUAGES), roles: wordElement },
);
export type Event = ReturnType<typeof eventKind.read>;
