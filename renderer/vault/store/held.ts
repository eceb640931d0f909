import type { Json, Rec, RecordId, Stamp, Stamps } from '../../core/record';
import { lineOf } from '../../core/record-line';

/** A record as it is held, for whoever compares it with something from outside. That of a page's row is not built. */
export type Held = {
  readonly id: RecordId;
  readonly stamps: Stamps;
  readonly tombstone: Stamp | undefined;
  /** Its line in a file (`lineOf`). */
  line(): string;
  /** The keys of its fields. */
  keys(): readonly string[];
  /** Whether every field passes a test. That it did is remembered until another one is made: hand in the same. */
  every(test: (key: string, value: Json) => boolean): boolean;
};

/** The same of a record that is built already. */
export const heldAs = (record: Rec): Held => ({
  id: record.id,
  stamps: record.stamps,
  tombstone: record.tombstone,
  line: () => lineOf(record),
  keys: () => Object.keys(record.fields),
  every: (test) => Object.entries(record.fields).every(([key, value]) => test(key, value)),
});
