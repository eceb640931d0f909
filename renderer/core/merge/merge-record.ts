import { canonicalJson } from '../canonical-json';
import {
  type Change,
  type Fields,
  type Json,
  type Rec,
  type Stamp,
  type Stamps,
  writtenAt,
} from '../record';

/** When a field of a record was written. A field that the record lacks has no stamp. */
export const stampOf = (record: Rec, field: string): Stamp | undefined =>
  Object.hasOwn(record.fields, field) ? writtenAt(record.stamps, field) : undefined;

/**
 * The one merge rule. Field by field the later write wins; equal stamps with unequal values (only a
 * damaged or hostile copy has them) fall to the greater JSON text, so that the order of merging never
 * matters. The later tombstone wins, and fields not written after it are dropped.
 *
 * Both sides must be the same record (id and kind) in canonical form (`canonicalRecord`); so is the
 * result. Returns `a` itself when `b` adds nothing.
 */
export function mergeRecord(a: Rec, b: Rec): Rec {
  if (addsNothing(a, b)) return a;
  const tombstone = later(a.tombstone, b.tombstone);
  const fields = table<Json>();
  const stamps = table<Stamp>();
  let changed = tombstone !== a.tombstone;
  for (const key in a.fields) {
    const stamp = writtenAt(a.stamps, key);
    if (tombstone !== undefined && stamp <= tombstone) {
      changed = true;
      continue;
    }
    fields[key] = a.fields[key] as Json;
    stamps[key] = stamp;
  }
  for (const key in b.fields) {
    const stamp = writtenAt(b.stamps, key);
    if (tombstone !== undefined && stamp <= tombstone) continue;
    const value = b.fields[key] as Json;
    const ours = stamps[key];
    if (ours !== undefined) {
      if (stamp < ours) continue;
      if (stamp === ours && !isGreater(value, fields[key] as Json)) continue;
    }
    fields[key] = value;
    stamps[key] = stamp;
    changed = true;
  }
  const bare = later(a.stamps.base, b.stamps.base) as Stamp;
  if (!changed && !(isEmpty(fields) && tombstone === undefined && bare !== a.stamps.base)) return a;
  return assemble(a.id, a.kind, fields, stamps, tombstone, bare);
}

/** Whether `b` holds nothing that `a` lacks: most records of most files, so it is found out without building anything. */
function addsNothing(a: Rec, b: Rec): boolean {
  const { tombstone } = a;
  if (later(tombstone, b.tombstone) !== tombstone || isEmpty(a.fields)) return false;
  for (const key in b.fields) {
    const stamp = writtenAt(b.stamps, key);
    if (tombstone !== undefined && stamp <= tombstone) continue;
    const ours = stampOf(a, key);
    if (ours === undefined || stamp > ours) return false;
    if (stamp === ours && isGreater(b.fields[key] as Json, a.fields[key] as Json)) return false;
  }
  return true;
}

/** The form in which equal records are equal data: nothing older than the tombstone, the oldest field stamp as base. */
export function canonicalRecord(record: Rec): Rec {
  if (isCanonical(record)) return record;
  const fields = table<Json>();
  const stamps = table<Stamp>();
  for (const key in record.fields) {
    const stamp = writtenAt(record.stamps, key);
    if (record.tombstone !== undefined && stamp <= record.tombstone) continue;
    fields[key] = record.fields[key] as Json;
    stamps[key] = stamp;
  }
  const { id, kind, tombstone } = record;
  return assemble(id, kind, fields, stamps, tombstone, record.stamps.base);
}

/** Whether a record that was never deleted is in that form already: most are, so it is found out without building anything. */
function isCanonical({ fields, stamps, tombstone }: Rec): boolean {
  if (tombstone !== undefined) return false;
  if (stamps.over === undefined) return true;
  let left = 0;
  for (const _ in fields) left++;
  if (left === 0) return false;
  for (const key in stamps.over) {
    if (!Object.hasOwn(fields, key) || (stamps.over[key] as Stamp) <= stamps.base) return false;
    left--;
  }
  return left > 0;
}

/** The record after an intended change written at `stamp`: the change as a record of its own, merged in. */
export function applyChange(record: Rec | undefined, change: Change, stamp: Stamp): Rec {
  const { id, kind } = change;
  const written: Rec =
    'delete' in change
      ? { id, kind, fields: {}, stamps: { base: stamp }, tombstone: stamp }
      : { id, kind, fields: change.set, stamps: { base: stamp } };
  return record === undefined ? written : mergeRecord(record, written);
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}

/** Whether two records are the same, stamps and all. */
export function sameRecord(a: Rec, b: Rec): boolean {
  return (
    a === b ||
    (a.kind === b.kind &&
      a.id === b.id &&
      a.tombstone === b.tombstone &&
      a.stamps.base === b.stamps.base &&
      sameJson(a.stamps.over, b.stamps.over) &&
      sameJson(a.fields, b.fields))
  );
}

function assemble(
  id: string,
  kind: string,
  fields: Fields,
  stampOfField: Readonly<Record<string, Stamp>>,
  tombstone: Stamp | undefined,
  bare: Stamp,
): Rec {
  let base: Stamp | undefined;
  for (const key in stampOfField) {
    const stamp = stampOfField[key] as Stamp;
    if (base === undefined || stamp < base) base = stamp;
  }
  if (base === undefined) {
    const stamps = { base: tombstone ?? bare };
    return tombstone === undefined
      ? { id, kind, fields, stamps }
      : { id, kind, fields, stamps, tombstone };
  }
  let over: Record<string, Stamp> | undefined;
  for (const key in stampOfField) {
    const stamp = stampOfField[key] as Stamp;
    if (stamp === base) continue;
    over ??= {};
    over[key] = stamp;
  }
  const stamps: Stamps = over ? { base, over } : { base };
  return tombstone === undefined
    ? { id, kind, fields, stamps }
    : { id, kind, fields, stamps, tombstone };
}

/** An empty object that has no keys of its own making, whatever a file from elsewhere calls its fields. */
const table = <T>(): Record<string, T> => Object.create(null);

const later = (a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

const isEmpty = (fields: Fields): boolean => {
  for (const _ in fields) return false;
  return true;
};

function isGreater(a: Json, b: Json): boolean {
  return a !== b && canonicalJson(a) > canonicalJson(b);
}
