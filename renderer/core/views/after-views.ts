import type { Attendance } from '../model/attendance';
import type { Event } from '../model/event';
import type { Headcount, HeadcountSums } from '../model/headcount';
import type { Sheet } from '../model/sheet';
import type { RecordId } from '../record';
import type { ReportQuery, ReportView } from '../report/report-types';
import type { EventRow } from './rows';

/** One printed row of a sheet. `name` is empty for a person who is no longer on the event's list. */
export type TypeBackLine = {
  /** As printed: `A07`. */
  readonly code: string;
  readonly attendance: RecordId;
  readonly name: string;
  /** Null for a person who is no longer on the event's list. */
  readonly mark: Attendance['mark'] | null;
  readonly isExpected: boolean;
};

/** A sheet of paper of an event, and how far its people are marked. */
export type PaperSheet = {
  readonly sheet: Sheet;
  /** Whether its rows say who came; there is nothing to type back from the others. */
  readonly isTypedBack: boolean;
  /** Rows that carry a person who is still on the list, and how many of them are marked. */
  readonly people: number;
  readonly marked: number;
};

/** Where a sheet is typed back. `sheet` null: the list of the event as it is now, by name. */
export type TypeBackView = {
  readonly event: Event;
  readonly sheets: readonly PaperSheet[];
  readonly sheet: Sheet | null;
  readonly lines: readonly TypeBackLine[];
  readonly blankRows: number;
};

/** What one counter counted, with the group. */
export type HeadcountRow = {
  readonly headcount: Headcount;
  /** Empty when the group is not known here. */
  readonly group: string;
  /** Whether our own group counted it: only those can be changed. */
  readonly isOurs: boolean;
};

/** What an event counted without names, beside the people whose names are on its list. */
export type HeadcountsView = {
  readonly rows: readonly HeadcountRow[];
  readonly sums: HeadcountSums;
  /** Named people who came, and those among them for the first time. */
  readonly named: { readonly came: number; readonly firstTimers: number };
};

/** What is left to do after events. */
export type LooseEnds = {
  /** Past events that nobody closed yet, the latest first; at most five of `total`. */
  readonly unclosed: { readonly total: number; readonly rows: readonly EventRow[] };
  /** Sheets whose day to be destroyed has come and that nobody noted as destroyed, the longest due first. */
  readonly toShred: readonly { readonly sheet: Sheet; readonly event: EventRow }[];
};

/** How one person came over time. Dates are `YYYY-MM-DD`; empty when there is none. */
export type MemberHistory = {
  readonly came: number;
  readonly missed: number;
  /** Events that the person said yes to and then came to or missed. */
  readonly saidYes: number;
  /** Share of the events that the person said yes to and came to, 0 to 1; null without any. */
  readonly showRate: number | null;
  readonly firstOn: string;
  readonly lastOn: string;
  /** How many of the latest events with a mark the person came to without missing one in between. */
  readonly streak: number;
  readonly byKind: readonly {
    readonly kind: string;
    readonly came: number;
    readonly lastOn: string;
  }[];
};

/** Views of what is done once an event is over, by name. */
export type AfterViews = {
  /** `sheet` null: the list as it is now. */
  'type-back': {
    query: { event: RecordId; sheet: RecordId | null };
    result: TypeBackView | null;
  };
  headcounts: { query: { event: RecordId }; result: HeadcountsView };
  'loose-ends': { query: Record<string, never>; result: LooseEnds };
  'member-history': { query: { id: RecordId }; result: MemberHistory };
  report: { query: ReportQuery; result: ReportView };
};
