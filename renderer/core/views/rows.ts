import type { Event } from '../model/event';
import type { RecordId } from '../record';
import type { SegmentRule } from '../segments/rule';

/** A slice of a long list: rows `from` .. `from + rows.length`, of `total` that match, of `all` there are. */
export type Window<Row> = {
  readonly total: number;
  readonly all: number;
  readonly from: number;
  readonly rows: readonly Row[];
};

/** Which member list to show. `search` matches any part of any name, phone, email or tag, in any word order, accents ignored. */
export type MembersQuery = {
  readonly search: string;
  readonly sort: 'name' | 'county' | 'language' | 'zip' | 'contact' | 'share' | 'added';
  readonly descending: boolean;
  readonly filter: {
    readonly county?: string;
    readonly language?: string;
    readonly group?: RecordId;
    readonly tag?: string;
    readonly role?: string;
    readonly consentContact?: 'unknown' | 'yes' | 'no';
    readonly consentShare?: 'unknown' | 'yes' | 'no';
    /** Whoever came with a table that was taken in. */
    readonly importedIn?: RecordId;
    /** Whoever a rule means, besides the rest of the filter. */
    readonly rule?: SegmentRule;
  };
  readonly from: number;
  readonly count: number;
};

/** One line of the member list. `name` is the display name (preferred name or given name, then family names). */
export type MemberRow = {
  readonly id: RecordId;
  readonly name: string;
  readonly county: string | null;
  readonly preferredLanguage: string | null;
  readonly languages: readonly string[];
  readonly phone: string;
  readonly email: string;
  readonly zip: string;
  readonly tags: readonly string[];
  readonly groups: readonly RecordId[];
  readonly roles: readonly string[];
  readonly rung: RecordId | null;
  readonly consentContact: 'unknown' | 'yes' | 'no';
  readonly consentShare: 'unknown' | 'yes' | 'no';
};

/** One line of the event list or cell of the calendar. `title*` fall back on each other so that neither is empty when one is given. */
export type EventRow = {
  readonly id: RecordId;
  readonly kind: Event['kind'];
  readonly titleEn: string;
  readonly titleEs: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly hosts: readonly RecordId[];
  readonly capacity: number | null;
  readonly cancelled: boolean;
  /** It is one of a series. */
  readonly inSeries: boolean;
  /** Everyone who was asked, whatever they said since. */
  readonly invited: number;
  /** RSVP yes or confirmed. */
  readonly expected: number;
  /** Marked present or late. */
  readonly came: number;
};
