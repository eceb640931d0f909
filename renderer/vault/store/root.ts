import type { Stamp } from '../../core/record';
import { type Bytes, fromUtf8, toUtf8 } from '../sealing/bytes';
import type { JournalEntry } from './journal-entry';

/** A pack: one row that holds many sealed pages. `id` is 32 hex digits. */
export type PackRef = { readonly id: string; readonly records: number; readonly bytes: number };

/**
 * A journal entry that lies in a row of its own, because it is large or kept for long. `row` is 32 hex
 * digits; `records` counts its touches; the rest is as in `JournalEntry`.
 */
export type JournalRef = Omit<JournalEntry, 'touches'> & {
  readonly row: string;
  readonly records: number;
};

/**
 * The sealed root. It names every row that must exist, so that a dropped, swapped, extra or rolled-back
 * one shows when the vault is opened. Rewritten in the same transaction as whatever it speaks of.
 */
export type Root = {
  /** Grows with every transaction. */
  readonly generation: number;
  /** This laptop in stamps, 16 hex digits. */
  readonly device: string;
  /** Where the clock stood. */
  readonly last: Stamp | null;
  /** The highest stamp seen from each device. */
  readonly vector: { readonly [device: string]: Stamp };
  /** Loose rows `from` up to but not including `next`. */
  readonly loose: { readonly from: number; readonly next: number };
  /** Older first. A record in several has its whole history in none; they merge. */
  readonly packs: readonly PackRef[];
  readonly journals: readonly JournalRef[];
  /** The row of the latest small journal entries that were folded, 32 hex digits. */
  readonly folded: string | null;
  /** The row of the front, 32 hex digits, and the generation it was true of. */
  readonly front: { readonly row: string; readonly generation: number } | null;
};

/** The root of a vault with nothing in it. */
export const newRoot = (device: string): Root => ({
  generation: 0,
  device,
  last: null,
  vector: {},
  loose: { from: 0, next: 0 },
  packs: [],
  journals: [],
  folded: null,
  front: null,
});

export const writeRoot = (root: Root): Bytes => toUtf8(JSON.stringify(root));

/** Reads what `writeRoot` wrote. The bytes come out of a seal, so they are trusted. */
export const readRoot = (bytes: Uint8Array): Root => JSON.parse(fromUtf8(bytes)) as Root;
