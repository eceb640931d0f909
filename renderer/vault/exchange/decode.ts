import { isStamp } from '../../core/clock/stamp';
import { canonicalRecord } from '../../core/merge/merge-record';
import { isKnownKind, LOCAL_KINDS } from '../../core/model/kinds';
import type { Json, Rec, Stamp } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { SCHEMA, upgradeRecord } from '../../core/upgrade/upgrade';
import type { ImportError } from '../vault';
import { createFieldChecker } from './known-value';
import { MAX_OWN_LINE, MAX_OWN_RECORDS, MAX_SHARED_LINE, MAX_SHARED_RECORDS } from './limits';
import { bare, parseExact } from './strict-json';
import { textLines } from './text-lines';
import type { VerifiedFile } from './verify';

declare const decoded: unique symbol;

/**
 * The records of a file, canonical, each kind and id once, raised to our schema. `quarantined` counts
 * records with fields, values or a kind of a newer version: those are kept as they came, read by nothing,
 * and leave again with the next copy of everything.
 */
export type DecodedBatch = {
  readonly [decoded]: true;
  readonly records: readonly Rec[];
  readonly quarantined: number;
};

export type DecodeError = Extract<
  ImportError,
  { readonly type: 'contents-invalid' | 'too-many-records' | 'cancelled' }
>;

/** Called between records; answers whether to go on. */
export type Between = (done: number) => boolean | Promise<boolean>;

const RECORDS_AT_ONCE = 2_000;
const FIRST_RECORD_LINE = 3;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const KIND = /^[a-z][a-z-]{0,39}$/;
const SHAPE = new Set(['id', 'kind', 'fields', 'stamps', 'tombstone']);

type Checker = ReturnType<typeof createFieldChecker>;

/** Reads the record lines. Any line that is not what our writer would write refuses the whole file. */
export async function decodeRecords(
  { lines, manifest }: VerifiedFile,
  between: Between = () => true,
): Promise<Result<DecodedBatch, DecodeError>> {
  const own = manifest.scope.type === 'everything';
  const limit = own ? MAX_OWN_RECORDS : MAX_SHARED_RECORDS;
  const longest = own ? MAX_OWN_LINE : MAX_SHARED_LINE;
  const check = createFieldChecker();
  const records: Rec[] = [];
  let quarantined = 0;
  let last: Place = { kind: '', id: '' };
  for (const text of textLines(lines, longest)) {
    if (records.length % RECORDS_AT_ONCE === 0 && !(await between(records.length))) {
      return err({ type: 'cancelled' });
    }
    const line = FIRST_RECORD_LINE + records.length;
    if (records.length === limit) return err({ type: 'too-many-records', limit });
    const parsed = text === undefined ? undefined : parseExact(text);
    const read = readRecord(parsed, check, manifest.schema);
    if (!read || !isAfter(read.record, last)) return err({ type: 'contents-invalid', line });
    last = read.record;
    if (read.odd) quarantined++;
    records.push(canonicalRecord(upgradeRecord(read.record, manifest.schema)));
  }
  const batch = { records, quarantined };
  return ok(batch as Omit<DecodedBatch, typeof decoded> as DecodedBatch);
}

type Place = Pick<Rec, 'kind' | 'id'>;

/** Whether a record comes after another in the order of a file. */
const isAfter = (record: Place, other: Place): boolean =>
  record.kind === other.kind ? record.id > other.id : record.kind > other.kind;

/** A record from a parsed line; undefined when it is not one. `odd`: something in it is of a newer version. */
function readRecord(
  parsed: Json | undefined,
  check: Checker,
  schema: number,
): { readonly record: Rec; readonly odd: boolean } | undefined {
  if (!isObject(parsed)) return undefined;
  for (const key in parsed) if (!SHAPE.has(key)) return undefined;
  const { id, kind, stamps, tombstone } = parsed;
  const rawFields = parsed['fields'];
  if (typeof id !== 'string' || !ID.test(id)) return undefined;
  if (typeof kind !== 'string' || !KIND.test(kind) || staysHere(kind)) return undefined;
  if (!isObject(rawFields) || !isObject(stamps) || !isStamp(stamps['base'])) return undefined;
  for (const key in stamps) if (key !== 'base' && key !== 'over') return undefined;
  if (tombstone !== undefined && !isStamp(tombstone)) return undefined;
  const rawOver = stamps['over'] ?? {};
  if (!isObject(rawOver)) return undefined;
  for (const key in rawOver)
    if (!Object.hasOwn(rawFields, key) || !isStamp(rawOver[key])) return undefined;

  const fields: Record<string, Json> = Object.create(null);
  let over: Record<string, Stamp> | undefined;
  const known = isKnownKind(kind) ? kind : undefined;
  let odd = known === undefined;
  for (const rawKey in rawFields) {
    const rawValue = rawFields[rawKey] as Json;
    const checked = known === undefined ? UNKNOWN : check(known, rawKey, rawValue);
    if (checked.is === 'bad-value' && schema <= SCHEMA) return undefined;
    let key = rawKey;
    if (checked.is === 'known') {
      key = checked.key;
      if (key in fields) return undefined;
      fields[key] = checked.value;
    } else {
      odd = true;
      if (key in fields) return undefined;
      fields[key] = bare(rawValue);
    }
    if (Object.hasOwn(rawOver, rawKey)) {
      over ??= Object.create(null) as Record<string, Stamp>;
      over[key] = rawOver[rawKey] as Stamp;
    }
  }
  const { base } = stamps;
  const record: Rec = { id, kind, fields, stamps: over ? { base, over } : { base } };
  return { record: tombstone === undefined ? record : { ...record, tombstone }, odd };
}

const UNKNOWN = { is: 'unknown-key' } as const;

/** Kinds that no file brings. Partners come with a copy of everything. */
const staysHere = (kind: string): boolean => LOCAL_KINDS.has(kind) && kind !== 'partner';

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
