import type { EventTemplate } from '../model/series';
import type { RecordId } from '../record';
import type { SharedField } from '../series/by-hand';

/** An event as a calendar shows it. `title*` fall back on each other, as in `EventRow`. */
export type CalendarRow = {
  readonly id: RecordId;
  readonly kind: string;
  readonly titleEn: string;
  readonly titleEs: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly hosts: readonly RecordId[];
  readonly cancelled: boolean;
  /** It is one of a series. */
  readonly inSeries: boolean;
};

/** An event to come of a series. */
export type SeriesLine = CalendarRow & {
  readonly seriesDate: string;
  /** How many people are on its list. */
  readonly people: number;
  /** There is work in it that would be lost with it (`core/series/by-hand.ts`). */
  readonly isTouched: boolean;
  /** What was changed on it by hand. */
  readonly byHand: readonly SharedField[];
  /** It stands on no day of the rule: it was left when the rule changed. */
  readonly isLeftOver: boolean;
};

/**
 * A series, as it comes now. `rule` and `firstDate` are those of the part that holds now, or that is next to
 * hold; the rule ends when the last part does.
 */
export type SeriesDetail = {
  readonly id: RecordId;
  readonly kind: string;
  readonly titleEn: string;
  readonly titleEs: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly rule: string;
  readonly firstDate: string;
  readonly shifts: number;
  /** The first day of the series, whatever it was like then. */
  readonly since: string;
  readonly past: number;
  readonly toCome: readonly SeriesLine[];
  /** Days to come that are left out, with the part of the series that leaves them out. */
  readonly skipped: readonly { readonly part: RecordId; readonly date: string }[];
  /** The day on which a later part of it begins, by another rule or with other details; empty when there is none. */
  readonly changesOn: string;
};

/** What an event says of the series that it is one of. `rule` as in `SeriesDetail`, of the event's own part. */
export type EventSeries = {
  readonly series: RecordId;
  readonly rule: string;
  readonly firstDate: string;
  readonly previous: { readonly id: RecordId; readonly date: string } | null;
  readonly next: { readonly id: RecordId; readonly date: string } | null;
  /** Events of the series from this one on, and all that are still to come (with this one). */
  readonly following: number;
  readonly toCome: number;
  readonly byHand: readonly SharedField[];
};

/** Views of series, templates and calendars, by name. */
export type SeriesViews = {
  /** Events whose date lies in `first` .. `last`, both included, by date and start time. */
  'events-between': { query: { first: string; last: string }; result: readonly CalendarRow[] };
  series: { query: { id: RecordId }; result: SeriesDetail | null };
  'event-series': { query: { event: RecordId }; result: EventSeries | null };
  'event-templates': { query: Record<string, never>; result: readonly EventTemplate[] };
};
