import type { Attendance } from '../model/attendance';
import type { Event } from '../model/event';
import type { RecordId } from '../record';

/** What sets someone apart from another with the same name, without phone, ZIP or county. `ask-phone`: nothing does. */
export type DoorHint =
  | { readonly type: 'role'; readonly role: string }
  | { readonly type: 'with'; readonly names: readonly string[] }
  | { readonly type: 'group'; readonly names: readonly string[] }
  | { readonly type: 'ask-phone' };

/** Someone whom the door can let in. Never a phone, an address or a note. */
export type DoorRow = {
  /** Tells rows apart: the attendance, or the member who is not on the list. */
  readonly key: RecordId;
  /** Null for a member who is not on the event's list. */
  readonly attendance: RecordId | null;
  /** The whole name of who is on the list; first name and initial of a member who is not. */
  readonly name: string;
  readonly hint: DoorHint | null;
  readonly mark: Attendance['mark'];
  readonly markedAt: string;
  readonly leftEarly: boolean;
  readonly firstTime: boolean | null;
  /** Said yes or confirmed, and has a place. */
  readonly expected: boolean;
  readonly waiting: boolean;
  readonly walkIn: boolean;
};

/** A row with the people of the same household, who often arrive together: those on the list first. */
export type DoorHit = DoorRow & { readonly household: readonly DoorRow[] };

/** Whom a text at the door means. */
export type DoorSearch = {
  readonly text: string;
  /** People on the event's list, the likeliest first, and how many more there are. */
  readonly listed: readonly DoorHit[];
  readonly moreListed: number;
  /** Members who are not on the list, only when few fit: nobody can leaf through all members here. */
  readonly members: readonly DoorHit[];
  readonly moreMembers: boolean;
  /** When nobody fits: people who may be meant, however it is spelled. */
  readonly alike: readonly DoorHit[];
  /** The name by which someone unknown would be added; empty when the text is none. */
  readonly walkIn: string;
  /** The key of the one person who is meant beyond doubt; `walk-in` when nobody is known under it; null in doubt. */
  readonly sure: RecordId | 'walk-in' | null;
};

/** People by count alone. */
export type HeadSums = {
  readonly adults: number;
  readonly children: number;
  readonly firstTimers: number;
  readonly byLanguage: { readonly [code: string]: number };
};

/** The event at whose door we stand, in numbers. Nobody's name. */
export type DoorView = {
  readonly event: Pick<
    Event,
    | 'id'
    | 'titleEn'
    | 'titleEs'
    | 'date'
    | 'startTime'
    | 'endTime'
    | 'timeZone'
    | 'capacity'
    | 'countOnly'
    | 'languages'
  >;
  /** Marked present or late. */
  readonly here: number;
  readonly expected: number;
  readonly walkIns: number;
  readonly late: number;
  readonly excused: number;
  readonly leftEarly: number;
  readonly waiting: number;
  /** What all counters counted together. */
  readonly heads: HeadSums;
  /** The date that the app reckons with. */
  readonly today: string;
};

/** What this laptop is to do at the door of an event. `left`: it stood there that evening, and was taken away again. */
export type DoorIntent = {
  /** A PIN was set for the evening beforehand. */
  readonly hasPin: boolean;
  /** The door opens on another laptop: this one does not open it by itself. */
  readonly declined: boolean;
  readonly left: boolean;
};

/** An event about whose door the clock decides. */
export type DoorOffer = DoorIntent &
  Pick<Event, 'id' | 'titleEn' | 'titleEs' | 'date' | 'startTime' | 'endTime' | 'timeZone'>;

/** The views of the door. `door` and `door-search` are all that is answered while it is open. */
export type DoorViews = {
  door: { query: { event: RecordId }; result: DoorView | null };
  'door-search': { query: { event: RecordId; text: string }; result: DoorSearch };
  /** Our events of yesterday, today and tomorrow that are neither cancelled nor closed; with the day that the app reckons with. */
  'door-offers': {
    query: Record<string, never>;
    result: { readonly today: string; readonly events: readonly DoorOffer[] };
  };
  /** `isSettled`: the event is cancelled or closed, so that its door opens by itself no more. */
  'door-intent': {
    query: { event: RecordId };
    result: DoorIntent & { readonly isSettled: boolean };
  };
};
