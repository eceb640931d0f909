import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { eventScalars, eventSets } from './event-fields';
import { idFromText } from './id-from-text';
import { count, date, line, reference, time } from './parts';

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
const MOST_SHIFTS = 60;

const shiftPlans = () => z.array(shiftPlan).max(MOST_SHIFTS).default([]);

/**
 * Events that come again by a rule, such as a weekly committee. Its fields are those that new events of it get; events
 * that are there already keep their own. When a series becomes another one from some day on, a second part takes over
 * from that day: both have the same `root`.
 */
export const seriesKind = defineKind(
  'series',
  {
    ...eventScalars(),
    shifts: shiftPlans(),
    /** The first part of the series; null for that part itself. */
    root: reference(),
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

/** The first part of the series that a part belongs to. */
export const rootOf = ({ id, root }: Pick<Series, 'id' | 'root'>): RecordId => root ?? id;

/** The id of the part of a series that begins on a day: every laptop that splits it there makes the same one. */
export const seriesPartId = (root: RecordId, date: string): RecordId =>
  idFromText(`convite series part\n${root}\n${date}`);

/**
 * The id of the event that a series has on a day: every laptop makes the same one. It derives from the first part, so
 * that a split on one laptop and a new event on another still agree.
 */
export const occurrenceId = (root: RecordId, date: string): RecordId =>
  idFromText(`convite occurrence\n${root}\n${date}`);

/** The id of the shift that stands at a place, from 0, of the plan of an event of a series. */
export const occurrenceShiftId = (event: RecordId, at: number): RecordId =>
  idFromText(`convite occurrence shift\n${event}\n${at}`);

/** What a new event can begin from. */
export const eventTemplateKind = defineKind(
  'event-template',
  { ...eventScalars(), shifts: shiftPlans(), nameEn: line(100), nameEs: line(100) },
  eventSets,
);
export type EventTemplate = ReturnType<typeof eventTemplateKind.read>;
