import type { CalendarDraft } from '../core/calendar-file/calendar-draft';
import type { CalendarState } from '../core/calendar-file/calendar-state';
import type { CalendarDay } from '../core/calendar-file/write-days';
import type { RecordId } from '../core/record';
import type { Result } from '../core/result';

/** Why a calendar file can't be read. Nothing was changed. */
export type CalendarError =
  /** `limit` in bytes. */
  | { readonly type: 'calendar-too-large'; readonly limit: number }
  | { readonly type: 'not-a-calendar' }
  | { readonly type: 'calendar-empty' }
  | { readonly type: 'calendar-too-many'; readonly limit: number };

/** Why an entry of a calendar file can't become an event. */
export type NotUnderstood = 'no-title' | 'no-date' | 'bad-date' | 'too-far';

/** One entry of a calendar file beside what is here. */
export type CalendarEntry = {
  readonly draft: CalendarDraft;
  readonly state: CalendarState;
  /** The fields in which it differs from the event that it changes. */
  readonly changes: readonly string[];
  /** The event or series that came of it before; null for a new one. */
  readonly here: RecordId | null;
  /** The calendar's own rule could not be kept as a series, so that the entry is one of its single days. */
  readonly isOneOfMany: boolean;
  /** What the file calls its time zone when that is no known name, so that its time was taken for ours; else empty. */
  readonly strangeZone: string;
};

/** What a calendar file would do, before anything is written. */
export type CalendarPreview = {
  readonly entries: readonly CalendarEntry[];
  /** Entries that were left out, with what they are called, as far as it could be read. */
  readonly left: readonly { readonly title: string; readonly why: NotUnderstood }[];
};

/** Events as a calendar file. `bytes` is UTF-8 in clear. */
export type CalendarFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly events: number };

/** The vault's doors for calendar files. */
export type CalendarDoor = {
  /** Reads a file of iCalendar (RFC 5545) and compares it with what is here. */
  readCalendar(file: Uint8Array<ArrayBuffer>): Promise<Result<CalendarPreview, CalendarError>>;
  /**
   * Writes events as iCalendar: titles and descriptions in both languages, the place in public words; no private
   * address, no people. Events that are gone by now are left out.
   */
  writeCalendar(events: readonly RecordId[]): Promise<CalendarFile>;
  /** Writes whole days as iCalendar, with the titles that they are given. */
  writeDays(days: readonly CalendarDay[]): Promise<CalendarFile>;
};
