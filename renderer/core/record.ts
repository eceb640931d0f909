/** Plain JSON, the only thing a field may hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A record's identity: a lower-case UUID. It tells nothing about when, where or by whom it was made. */
export type RecordId = string;

/**
 * When and where a field was written: a hybrid logical clock reading as text that sorts in time order,
 * `<12 hex digits of milliseconds>-<4 hex digits of counter>-<16 hex digits of device>`.
 * See `clock/stamp.ts`.
 */
export type Stamp = string;

/**
 * Field values by key. A set (languages, tags, groups ...) is kept element by element as boolean fields
 * named `<set>/<element>`, so that one merge rule serves scalars and sets alike.
 */
export type Fields = { readonly [key: string]: Json };

/** Stamps of a record's fields: `base` is the oldest, `over` holds only the fields written later. */
export type Stamps = {
  readonly base: Stamp;
  readonly over?: { readonly [key: string]: Stamp };
};

/**
 * The one shape of everything that Convite keeps. `tombstone` marks a deletion: every field not written
 * after it is gone, and only the id stays. A field written after it makes the record alive again.
 */
export type Rec = {
  readonly id: RecordId;
  readonly kind: string;
  readonly fields: Fields;
  readonly stamps: Stamps;
  readonly tombstone?: Stamp;
};

/** When a field was last written, as the stamps of its record tell, whatever a file from elsewhere calls the field. */
export const writtenAt = ({ base, over }: Stamps, field: string): Stamp =>
  over !== undefined && Object.hasOwn(over, field) ? (over[field] as Stamp) : base;

/** An intended change, before it has a stamp. `set` overwrites the named fields; `delete` leaves a tombstone. */
export type Change =
  | { readonly kind: string; readonly id: RecordId; readonly set: Fields }
  | { readonly kind: string; readonly id: RecordId; readonly delete: true };

/** Whether a record is alive: never deleted, or written again since. */
export const isAlive = (record: Rec): boolean =>
  record.tombstone === undefined || Object.keys(record.fields).length > 0;
