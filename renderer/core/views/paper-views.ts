import type { Attendance } from '../model/attendance';
import type { CallRound } from '../model/call';
import type { Event } from '../model/event';
import type { Group } from '../model/group';
import type { Sheet } from '../model/sheet';
import type { Shift } from '../model/shift';
import type { KeptChoices } from '../paper/paper-choices';
import type { RecordId } from '../record';

/** How names stand on paper: as they are, first name and initial of the first surname, or first names alone. */
export type NamesOnPaper = 'full' | 'first-and-initial' | 'first';

/**
 * Choices for a printed list of an event's people. `who`: all who did not say no, only those expected (yes,
 * confirmed), or those who took a shift or stand by for one. `group`: together by what; `letters` divides them by the
 * first letter of the surname among `tables` tables of about as many people each.
 */
export type RosterQuery = {
  readonly event: RecordId;
  readonly who: 'not-declined' | 'expected' | 'on-shift';
  readonly order: 'name' | 'household' | 'role' | 'language';
  readonly group: 'none' | 'shift' | 'language' | 'letters';
  readonly tables: number;
  readonly names: NamesOnPaper;
  readonly phones: boolean;
};

/** One line of a printed list. `code` is stable for the sheet: `A01` .. `A99`, `B01` ... */
export type RosterLine = {
  readonly code: string;
  readonly attendanceId: RecordId;
  readonly name: string;
  readonly role: string;
  readonly rsvp: Attendance['rsvp'];
  readonly interpreter: boolean;
  readonly childcareCount: number;
  readonly ride: boolean;
  readonly language: string | null;
  /** Empty unless the query asked for phones. */
  readonly phone: string;
  /** Shifts of the event that the person took, in their order. */
  readonly shifts: readonly RecordId[];
  /** Stands by for the shift in whose group the line is. */
  readonly backup: boolean;
};

/** What the lines of a group have in common. A shift or a language that is not known is null. */
export type GroupOf =
  | { readonly by: 'none' }
  | { readonly by: 'shift'; readonly shift: RecordId | null }
  | { readonly by: 'language'; readonly language: string | null }
  /** `table` counts from 1; the letters are the first and the last that it takes. */
  | {
      readonly by: 'letters';
      readonly table: number;
      readonly first: string;
      readonly last: string;
    };

export type RosterGroup = { readonly of: GroupOf; readonly lines: readonly RosterLine[] };

/**
 * A list to print, in groups; codes go on through all of them. Who has two shifts stands under both, with two codes.
 * Grouped by shift, every shift has its group, also one that nobody took.
 */
export type RosterView = {
  /** What was asked. */
  readonly query: RosterQuery;
  readonly event: Event;
  readonly hostGroups: readonly Group[];
  /** By time, then in the order of the roles. */
  readonly shifts: readonly Shift[];
  readonly groups: readonly RosterGroup[];
};

/**
 * The paper that there is for an event: sheets that were printed, the latest first, and its rounds of calls that are
 * open. `countOnly`: names are dangerous there.
 */
export type PaperView = {
  readonly countOnly: boolean;
  /** What was chosen when paper was last printed for an event of this kind. */
  readonly choices: KeptChoices | null;
  readonly sheets: readonly Sheet[];
  readonly callRounds: readonly CallRound[];
};

/** Views of what is printed for an event; null when there is no such event. */
export type PaperViews = {
  roster: { query: RosterQuery; result: RosterView | null };
  paper: { query: { event: RecordId }; result: PaperView | null };
};
