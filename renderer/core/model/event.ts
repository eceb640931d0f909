import { defineKind } from './define-kind';
import { eventScalars, eventSets } from './event-fields';
import { eventSums } from './event-sums';
import { date, flag, line, prose, reference } from './parts';

/** Something people come to. Dates and times are wall-clock in `timeZone`. */
export const eventKind = defineKind(
  'event',
  {
    ...eventScalars(),
    date: date(),
    cancelled: flag(),
    /** The series that it is one of, and the day for which the series made it (it may have been moved since). */
    series: reference(),
    seriesDate: date(),
    /** The identifier of the calendar entry that it was taken in from; empty otherwise. */
    calendarUid: line(300),
    /** How it went, for the group alone. */
    debrief: prose(10_000),
    /** The day on which it was closed out; empty until then. */
    closedOn: date(),
    /**
     * The sums of attendance whose names are no longer kept (`core/retention/kept-counts.ts`); null while all are.
     * Stays home: a partner who still has the names would count them twice.
     */
    keptCounts: eventSums().nullable().default(null),
  },
  eventSets,
);
export type Event = ReturnType<typeof eventKind.read>;
