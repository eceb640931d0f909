import type { CalendarDraft } from '../core/calendar-file/calendar-draft';
import type { Draft } from '../core/model/kinds';
import type { ShiftPlan } from '../core/model/series';
import type { RecordId } from '../core/record';

/** Changes to series of events, to what events begin from, and events that come from a calendar. Rules are texts of iCalendar. */
export type SeriesCommand =
  /** Adds an event with its shifts. */
  | {
      readonly type: 'begin-event';
      readonly fields: Draft<'event'>;
      readonly shifts: readonly ShiftPlan[];
    }
  /** Adds a series and its events from the day of `fields` on. */
  | {
      readonly type: 'start-series';
      readonly fields: Draft<'event'>;
      readonly shifts: readonly ShiftPlan[];
      readonly rule: string;
    }
  /** Makes an event that is there the first of a series, with all that it says and its shifts. */
  | { readonly type: 'repeat-event'; readonly event: RecordId; readonly rule: string }
  /**
   * Changes an event of a series together with others: with those after it, or with all that are still to come. What
   * was changed on one of them by hand stays.
   */
  | {
      readonly type: 'edit-series';
      readonly event: RecordId;
      readonly scope: 'following' | 'all';
      readonly patch: Draft<'series'>;
      /** A new day for this event, and for no other. */
      readonly date?: string;
    }
  /** The shifts of an event become those of the series: of new events, and of later ones whose shifts are as they were planned. */
  | { readonly type: 'plan-series-shifts'; readonly event: RecordId }
  /** Lets a series come by another rule from a day on. Events on other days go, unless there is work in them. */
  | {
      readonly type: 'change-repeat';
      readonly series: RecordId;
      readonly from: string;
      readonly rule: string;
    }
  /** Ends a series with a day. Events after it go, unless there is work in them. */
  | { readonly type: 'end-series'; readonly series: RecordId; readonly last: string }
  /** Brings back a day that was left out. */
  | { readonly type: 'bring-day-back'; readonly series: RecordId; readonly date: string }
  /**
   * Deletes a series. Past events stay, on their own. Those to come: all stay, those go that nobody worked on, or all go
   * with the people on them.
   */
  | {
      readonly type: 'delete-series';
      readonly series: RecordId;
      readonly toCome: 'keep' | 'untouched' | 'all';
    }
  /**
   * Makes the events that a series (null: every one) should have by now. `scheduled`: not by hand, and so nothing to
   * take back; by hand it makes the next eight after the last.
   */
  | {
      readonly type: 'extend-series';
      readonly series: RecordId | null;
      readonly scheduled: boolean;
    }
  /** Keeps what an event says, and its shifts, to begin others from. */
  | {
      readonly type: 'save-template';
      readonly event: RecordId;
      readonly nameEn: string;
      readonly nameEs: string;
    }
  /** Takes in entries of a calendar, as read by `readCalendarFile`. An entry that came before is brought up to date. */
  | { readonly type: 'take-calendar'; readonly entries: readonly CalendarDraft[] };

/** Why one of these was not done. */
export type SeriesError =
  /** The rule is none that can be followed, or it has no day. */
  | { readonly type: 'repeat-impossible' }
  /** The event belongs to no series, or its series is gone. */
  | { readonly type: 'not-in-series' }
  /** The series of a calendar file would have more events than anyone plans; `limit`: the most that are taken in at once. */
  | { readonly type: 'calendar-too-many'; readonly limit: number };
