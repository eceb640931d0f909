import type { Json, RecordId, Stamp } from '../../core/record';

/** How a page is written: JSON, so that any version and any tool can read it. */
export type WrittenPage = {
  readonly kind: string;
  readonly ids: readonly RecordId[] | string;
  readonly stamps: readonly Stamp[];
  /** Position in `stamps` of each row's base stamp. */
  readonly base: readonly number[];
  readonly values: readonly Json[];
  /** Field names, and for each a column of positions in `values`; -1 where the row lacks the field. */
  readonly names: readonly string[];
  readonly columns: readonly (readonly number[])[];
  /** By row: the set elements that are true, where a row has any. */
  readonly sets?: readonly (readonly string[] | 0)[];
  /** By row: fields that fit no column. */
  readonly more?: { readonly [row: string]: { readonly [key: string]: Json } };
  /** By row: positions of stamps of fields written later than the base stamp. */
  readonly over?: { readonly [row: string]: { readonly [key: string]: number } };
  /** By row: position of the tombstone. */
  readonly tombs?: { readonly [row: string]: number };
};
