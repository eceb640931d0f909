import { absentValue } from '../../core/merge/absent-value';
import { sameJson, stampOf } from '../../core/merge/merge-record';
import {
  type Change,
  isAlive,
  type Json,
  type Rec,
  type RecordId,
  type Stamp,
  type Stamps,
  writtenAt,
} from '../../core/record';
import type { JournalLabel } from '../../core/views/journal-labels';

/**
 * What a journal entry did to one record, enough to take it back: the stamps it wrote and, by field, the
 * value before (`[]`: there was none). `was` is null when the record was not there or deleted before. `had`: the
 * stamps of those values, and the tombstone before; absent when there were none.
 */
export type Touch = {
  readonly kind: string;
  readonly id: RecordId;
  readonly stamps: Stamps;
  readonly was: { readonly [field: string]: readonly [] | readonly [Json] } | null;
  readonly had?: Stamps & { readonly tombstone?: Stamp };
};

/**
 * A commit as the journal keeps it. `undoes` names the entry, or the entries, that it took back; `undone`: it was taken
 * back itself.
 */
export type JournalEntry = {
  readonly id: string;
  readonly label: JournalLabel;
  /** Order of commits; clocks may go back. */
  readonly n: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly import: boolean;
  readonly undoes?: string | readonly string[];
  readonly undone?: boolean;
  readonly touches: readonly Touch[];
};

/** The entries that an entry took back. */
export const undoneBy = ({ undoes = [] }: Pick<JournalEntry, 'undoes'>): readonly string[] =>
  typeof undoes === 'string' ? [undoes] : undoes;

/** What to remember of a record that a commit changed. */
export function touchOf(before: Rec | undefined, after: Rec): Touch {
  const { kind, id } = after;
  const tombstone = before?.tombstone;
  if (before === undefined || !isAlive(before)) {
    const touch: Touch = { kind, id, stamps: after.stamps, was: null };
    return tombstone === undefined ? touch : { ...touch, had: { base: tombstone, tombstone } };
  }
  const was: Record<string, readonly [] | readonly [Json]> = {};
  const wrote: Record<string, Stamp> = {};
  const had: Record<string, Stamp> = {};
  const note = (key: string, value: readonly [] | readonly [Json]) => {
    was[key] = value;
    wrote[key] = stampOf(after, key) ?? (after.tombstone as Stamp);
    const stamp = stampOf(before, key);
    if (stamp !== undefined) had[key] = stamp;
  };
  for (const key in before.fields) {
    if (stampOf(after, key) !== stampOf(before, key)) note(key, [before.fields[key] as Json]);
  }
  for (const key in after.fields) if (!(key in before.fields)) note(key, []);
  const touch: Touch = { kind, id, stamps: compact(wrote, after.stamps.base), was };
  if (tombstone === undefined && Object.keys(had).length === 0) return touch;
  const stamps = compact(had, tombstone ?? before.stamps.base);
  return { ...touch, had: tombstone === undefined ? stamps : { ...stamps, tombstone } };
}

/**
 * The change that takes a touch back, given the record as it is now; null when there is nothing to do.
 * `kept` counts fields that were written again since: they stay. A record that the entry added is left
 * whole when anyone edited it since. `writtenAs`: when the value of a field with a stamp was written, if an undo gave it
 * back; undefined: there was none.
 */
export function takeBack(
  touch: Touch,
  now: Rec | undefined,
  writtenAs: (field: string, stamp: Stamp) => Stamp | undefined = (_, stamp) => stamp,
): { readonly change: Change | null; readonly kept: number } {
  const { kind, id } = touch;
  if (now === undefined) return { change: null, kept: 0 };
  const wrote = (key: string) => writtenAt(touch.stamps, key);

  if (touch.was === null) {
    if (!isAlive(now)) return { change: null, kept: 0 };
    const kept = Object.keys(now.fields).filter((key) => {
      const written = writtenAs(key, stampOf(now, key) ?? '');
      return written !== undefined && written !== wrote(key);
    }).length;
    return kept > 0 ? { change: null, kept } : { change: { kind, id, delete: true }, kept };
  }

  const set: Record<string, Json> = {};
  let kept = 0;
  for (const key in touch.was) {
    const stamp = stampOf(now, key) ?? now.tombstone;
    if (stamp === undefined || writtenAs(key, stamp) !== wrote(key)) {
      kept += 1;
      continue;
    }
    const [value = absentValue(kind, key)] = touch.was[key] as readonly [] | readonly [Json];
    if (!sameJson(now.fields[key], value)) set[key] = value;
  }
  return { change: Object.keys(set).length > 0 ? { kind, id, set } : null, kept };
}

function compact(wrote: Readonly<Record<string, string>>, otherwise: string): Stamps {
  const [base = otherwise] = Object.values(wrote).sort();
  const later = Object.entries(wrote).filter(([, stamp]) => stamp !== base);
  return later.length > 0 ? { base, over: Object.fromEntries(later) } : { base };
}
