import { type Clock, isAhead } from '../../core/clock/clock';
import { applyChange, mergeRecord } from '../../core/merge/merge-record';
import { type Change, isAlive, type Rec, type Stamp } from '../../core/record';
import type { Batch } from './commit-types';
import { type Touch, touchOf } from './journal-entry';

/** What a commit would write: every record that changes, as it will be, and what undo must know. */
export type Staged = { readonly records: readonly Rec[]; readonly touches: readonly Touch[] };

/**
 * Works out a commit without writing anything. Changes get stamps from the clock; records from elsewhere
 * are merged by the one rule, and those more than a day ahead of `now` are left out. `known` gives a
 * record as it is, live or deleted.
 */
export function stage(
  batch: Batch,
  known: (kind: string, id: string) => Rec | undefined,
  clock: Clock,
  now: number,
): Staged {
  const staged = new Map<string, { readonly before: Rec | undefined; after: Rec }>();
  const keyOf = (kind: string, id: string) => `${kind}\n${id}`;
  const latest = (kind: string, id: string) =>
    staged.get(keyOf(kind, id))?.after ?? known(kind, id);
  const put = (after: Rec) => {
    const key = keyOf(after.kind, after.id);
    const there = staged.get(key);
    if (there) there.after = after;
    else staged.set(key, { before: known(after.kind, after.id), after });
  };

  const merge = (record: Rec) => {
    const newest = newestStamp(record);
    if (isAhead(newest, now)) return;
    clock.observe(newest);
    const before = latest(record.kind, record.id);
    const after = before ? mergeRecord(before, record) : record;
    if (after !== before) put(after);
  };
  for (const record of batch.merged ?? []) merge(record);

  for (const seen of batch.observed ?? []) if (!isAhead(seen, now)) clock.observe(seen);
  let stamp: Stamp | undefined;
  let stamped = new Set<string>();
  const write = (change: Change) => {
    const key = keyOf(change.kind, change.id);
    // One stamp serves the whole commit, but two writes of one record must not share it.
    if (stamp === undefined || stamped.has(key)) {
      stamp = clock.issue();
      stamped = new Set();
    }
    stamped.add(key);
    const before = latest(change.kind, change.id);
    if ('delete' in change && (before === undefined || !isAlive(before))) return;
    put(applyChange(before, change, stamp));
  };

  for (const change of batch.changes ?? []) write(change);
  const touches = [...staged.values()].map(({ before, after }) => touchOf(before, after));
  for (const change of batch.lasting ?? []) write(change);
  for (const record of batch.derived ?? []) merge(record);

  return { records: [...staged.values()].map(({ after }) => after), touches };
}

/** Every stamp of a record. */
export function* stampsOf(record: Rec): Generator<Stamp> {
  yield record.stamps.base;
  for (const key in record.stamps.over) yield record.stamps.over[key] as Stamp;
  if (record.tombstone !== undefined) yield record.tombstone;
}

function newestStamp(record: Rec): Stamp {
  let newest = record.stamps.base;
  for (const stamp of stampsOf(record)) if (stamp > newest) newest = stamp;
  return newest;
}
