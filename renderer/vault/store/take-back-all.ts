import { absentValue } from '../../core/merge/absent-value';
import { sameJson, stampOf } from '../../core/merge/merge-record';
import {
  type Change,
  isAlive,
  type Json,
  type Rec,
  type RecordId,
  type Stamp,
  writtenAt,
} from '../../core/record';
import type { JournalEntry, Touch } from './journal-entry';
import type { Hanging, Named, TakenBack } from './take-back';

/** A stamp that no write has: where the journal does not say when an earlier value was written. */
const UNKNOWN: Stamp = '';

/** A record on the way back: as it was found, and as it would be had the entries never been. */
type Returning = {
  readonly now: Rec | undefined;
  was: Rec | undefined;
  readonly kept: Set<string>;
  isWhole: boolean;
};

/**
 * The changes that take several entries back at once, given newest first, as if none of them had been: each by the
 * rules of taking back one. What was written since by anyone else stays and is counted once, so does a record that
 * others lean on. `spares`: records that stay as they are and are not counted.
 */
export function takeEntriesBack(
  entries: readonly JournalEntry[],
  known: (kind: string, id: RecordId) => Rec | undefined,
  hanging: Hanging,
  spares: (kind: string, id: RecordId) => boolean = () => false,
): TakenBack {
  const returning = new Map<string, Returning>();
  for (const { touches } of entries) {
    for (const touch of touches) {
      const { kind, id } = touch;
      if (spares(kind, id)) continue;
      const key = keyOf(touch);
      let record = returning.get(key);
      if (!record) {
        const now = known(kind, id);
        record = { now, was: now, kept: new Set(), isWhole: false };
        returning.set(key, record);
      }
      unwrite(touch, record);
    }
  }
  keepWhatOthersLeanOn(returning, hanging);
  const changes: Change[] = [];
  const keptIn: Named[] = [];
  let kept = 0;
  for (const [key, record] of returning) {
    const change = record.isWhole ? null : changeTo(record);
    if (change) changes.push(change);
    const fields = record.kept.size + (record.isWhole && record.kept.size === 0 ? 1 : 0);
    if (fields > 0) keptIn.push(named(key));
    kept += fields;
  }
  return { changes, kept, keptIn };
}

/** Takes one touch off a record, field by field; what someone wrote since stays. */
function unwrite(touch: Touch, record: Returning): void {
  const { was } = record;
  if (was === undefined) return;
  const wrote = (key: string) => writtenAt(touch.stamps, key);
  const { had } = touch;
  if (touch.was === null) {
    if (!isAlive(was)) {
      // Deleted once more by it: the earlier deletion stands again.
      if (was.tombstone === wrote('') && had?.tombstone !== undefined) {
        record.was = deleted(was, had.tombstone);
      }
      return;
    }
    const since = Object.keys(was.fields).filter((key) => stampOf(was, key) !== wrote(key));
    if (since.length > 0) {
      for (const key of since) record.kept.add(key);
      return;
    }
    record.kept.clear();
    const tombstone = had?.tombstone;
    record.was = tombstone === undefined ? undefined : deleted(was, tombstone);
    return;
  }
  const fields: Record<string, Json> = { ...was.fields };
  const stamps: Record<string, Stamp> = {};
  for (const key in was.fields) stamps[key] = stampOf(was, key) as Stamp;
  let { tombstone } = was;
  for (const key in touch.was) {
    if ((stamps[key] ?? was.tombstone) !== wrote(key)) {
      record.kept.add(key);
      continue;
    }
    if (stamps[key] === undefined) tombstone = had?.tombstone;
    const [value] = touch.was[key] as readonly [] | readonly [Json];
    if (value === undefined) {
      delete fields[key];
      delete stamps[key];
      continue;
    }
    fields[key] = value;
    stamps[key] = had ? writtenAt(had, key) : UNKNOWN;
  }
  const rest = { id: was.id, kind: was.kind, fields, stamps: { base: UNKNOWN, over: stamps } };
  record.was = tombstone === undefined ? rest : { ...rest, tombstone };
}

const deleted = ({ kind, id }: Named, tombstone: Stamp): Rec => ({
  id,
  kind,
  fields: {},
  stamps: { base: tombstone },
  tombstone,
});

/** A record that would go stays whole while someone who does not go with it leans on it. */
function keepWhatOthersLeanOn(returning: ReadonlyMap<string, Returning>, hanging: Hanging): void {
  const stays = ({ kind, id }: Named) => {
    const other = returning.get(keyOf({ kind, id }));
    return !other || other.isWhole || other.kept.size > 0;
  };
  for (let again = true; again; ) {
    again = false;
    for (const [key, record] of returning) {
      if (record.isWhole || !goes(record)) continue;
      const { kind, id } = named(key);
      if (!hanging(kind, id).some(stays)) continue;
      record.isWhole = true;
      again = true;
    }
  }
}

const goes = ({ now, was }: Returning): boolean =>
  now !== undefined && isAlive(now) && (was === undefined || !isAlive(was));

/** The change from a record as it is to what it returns to; null when there is none. */
function changeTo(record: Returning): Change | null {
  const { now, was } = record;
  if (now === undefined) return null;
  const { kind, id } = now;
  if (goes(record)) return { kind, id, delete: true };
  if (was === undefined || !isAlive(was)) return null;
  const set: Record<string, Json> = {};
  const there = isAlive(now) ? now.fields : {};
  for (const key in was.fields) {
    const value = was.fields[key] as Json;
    if (!sameJson(there[key], value)) set[key] = value;
  }
  for (const key in there) {
    if (Object.hasOwn(was.fields, key)) continue;
    const value = absentValue(kind, key);
    if (!sameJson(there[key], value)) set[key] = value;
  }
  return Object.keys(set).length > 0 ? { kind, id, set } : null;
}

const keyOf = ({ kind, id }: Named): string => `${kind}\n${id}`;
const named = (key: string): Named => {
  const at = key.indexOf('\n');
  return { kind: key.slice(0, at), id: key.slice(at + 1) };
};
