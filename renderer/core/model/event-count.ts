import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { eventSums } from './event-sums';
import { headSums } from './headcount';
import { idFromText } from './id-from-text';
import { date, reference } from './parts';

/** What one group counted at an event, without any name: what travels where a roster must not. */
export const eventCountKind = defineKind(
  'event-count',
  {
    event: reference(),
    /** The group that counted. */
    group: reference(),
    /** The day on which it was counted. */
    date: date(),
    sums: eventSums().nullable().default(null),
    /** People whom its counters counted without names, added up; null when nobody counted heads. */
    heads: headSums().nullable().default(null),
  },
  {},
);
export type EventCount = ReturnType<typeof eventCountKind.read>;

/** The id of a group's count of an event: one record each, however often it is sent. */
export const eventCountId = (event: RecordId, group: RecordId): RecordId =>
  idFromText(`convite event-count\n${event}\n${group}`);
