import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { eventScalars, eventSets } from './event-fields';
import { idFromText } from './id-from-text';
import { count, date, line, time } from './parts';

/** A shift as a series and a template hold it: what `shiftKind` says, without its event. */
const shiftPlan = z.strictObject({
  nameEn: line(60),
  nameEs: line(60),
  role: line(60),
  startTime: time(),
  endTime: time(),
  wanted: count(500),
  trained: z.boolean().default(false),
  needs: line(200),
});
export type ShiftPlan = z.infer<typeof shiftPlan>;

/** Most shifts that an event's plan can hold. */
export const MOST_SHIFTS = 60;

const shiftPlans = () => z.array(shiftPlan).max(MOST_SHIFTS).default([]);

/**
 * Events that come again by a rule, such as a weekly committee. Its fields are those that new events of it get; events
 * that are there already keep their own.
 */
export const seriesKind = defineKind(
  'series',
  {
    ...eventScalars(),
    shifts: shiftPlans(),
    /** The day of the first event. */
    firstDate: date(),
    /** A recurrence rule of iCalendar (RFC 5545, 3.3.10) without `DTSTART`, such as `FREQ=WEEKLY;BYDAY=TU`. */
    rule: line(500),
  },
  {
    ...eventSets,
    /** Days of the rule on which there is none. */
    except: date(),
  },
);
export type Series = ReturnType<typeof seriesKind.read>;

/** The id of the event that a series has on a day: every laptop makes the same one. */
export const occurrenceId = (series: RecordId, date: string): RecordId =>
  idFromText(`convite occurrence\n${series}\n${date}`);

/** What a new event can begin from. */
export const eventTemplateKind = defineKind(
  'event-template',
  { ...eventScalars(), shifts: shiftPlans(), nameEn: line(100), nameEs: line(100) },
  eventSets,
);
export type EventTemplate = ReturnType<typeof eventTemplateKind.read>;
