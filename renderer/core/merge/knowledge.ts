import { deviceOf } from '../clock/stamp';
import type { Rec, Stamp } from '../record';

/**
 * What someone knew: for each device, the latest stamp of it that they had seen. Nothing older of that
 * device is news to them, as far as the same records are concerned.
 */
export type Knowledge = ReadonlyMap<string, Stamp>;

/** One side of an exchange: its device, and what it had seen of the other's. */
export type Party = { readonly device: string; readonly knowledge: Knowledge };

/** Joins what several told: for each device the latest stamp. */
export function joinKnowledge(
  all: Iterable<Iterable<readonly [string, Stamp]>>,
): Map<string, Stamp> {
  const joined = new Map<string, Stamp>();
  for (const one of all) for (const [device, stamp] of one) raise(joined, device, stamp);
  return joined;
}

/** What the stamps of records tell: for each device the latest one. */
export function knowledgeIn(records: Iterable<Rec>): Map<string, Stamp> {
  const found = new Map<string, Stamp>();
  for (const record of records) raiseBy(found, record);
  return found;
}

/** What of a record carries stamps. */
export type Stamped = Pick<Rec, 'stamps' | 'tombstone'>;

/** Adds what the stamps of one record tell. */
export function raiseBy(known: Map<string, Stamp>, record: Stamped): void {
  for (const stamp of stampsOf(record)) raise(known, deviceOf(stamp), stamp);
}

/** Every stamp that a record carries. */
export function stampsOf(record: Stamped): Iterable<Stamp> {
  const { base, over } = record.stamps;
  // Most records have no more than one, and there are hundreds of thousands.
  return over === undefined && record.tombstone === undefined ? [base] : allStamps(record);
}

function* allStamps(record: Stamped): IterableIterator<Stamp> {
  yield record.stamps.base;
  if (record.stamps.over)
    for (const key in record.stamps.over) yield record.stamps.over[key] as Stamp;
  if (record.tombstone !== undefined) yield record.tombstone;
}

/**
 * Whether someone had seen a write to a record: it is their own, their knowledge covers it, or their
 * copy of the record carries the same or a later write of the same device.
 */
export function hasSeen(who: Party, copy: Rec, stamp: Stamp): boolean {
  const device = deviceOf(stamp);
  if (device === who.device) return true;
  const known = who.knowledge.get(device);
  if (known !== undefined && known >= stamp) return true;
  for (const other of stampsOf(copy)) if (other >= stamp && deviceOf(other) === device) return true;
  return false;
}

function raise(map: Map<string, Stamp>, device: string, stamp: Stamp): void {
  const known = map.get(device);
  if (known === undefined || stamp > known) map.set(device, stamp);
}
