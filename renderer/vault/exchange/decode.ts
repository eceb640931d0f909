import { isStamp } from '../../core/clock/stamp';
import { type Knowledge, raiseBy, type Stamped } from '../../core/merge/knowledge';
import { canonicalRecord } from '../../core/merge/merge-record';
import { isKnownKind, type KindName, LOCAL_KINDS } from '../../core/model/kinds';
import type { Fields, Json, Rec, RecordId, Stamp, Stamps } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { SCHEMA, upgradeRecord } from '../../core/upgrade/upgrade';
import type { Held } from '../store/held';
import type { ImportError } from '../vault';
import { type CheckedField, createFieldChecker, type KindChecker } from './known-value';
import { MAX_OWN_LINE, MAX_OWN_RECORDS, MAX_SHARED_LINE, MAX_SHARED_RECORDS } from './limits';
import { createSameLines } from './same-line';
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
  readonly same: SameRecords;
};

/** Records of a file that are here as they are: their ids by kind, and the latest stamp that they tell of each device. */
export type SameRecords = {
  readonly ids: ReadonlyMap<string, readonly RecordId[]>;
  readonly knowledge: Knowledge;
};

/** How many they are. */
export const sameCount = ({ ids }: SameRecords): number => {
  let count = 0;
  for (const { length } of ids.values()) count += length;
  return count;
};

export type DecodeError = Extract<
  ImportError,
  { readonly type: 'contents-invalid' | 'too-many-records' | 'cancelled' }
>;

/** What is here already and only has to be counted: records that are here as they are, with nothing to be told about them. */
export type Here = {
  /** Whether nothing would have to be told about a record of such a kind and stamps. */
  isQuiet(kind: string, stamped: Stamped): boolean;
  /** Whether a record is here as it is. */
  holds(record: Rec): boolean;
  /** Finds what is here of a kind by id, as it is held. */
  heldById(kind: string): (id: RecordId) => Held | undefined;
};

/** Called between records; answers whether to go on. */
export type Between = (done: number) => boolean | Promise<boolean>;

const RECORDS_AT_ONCE = 2_000;
const FIRST_RECORD_LINE = 3;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const KIND = /^[a-z][a-z-]{0,39}$/;
const SHAPE = new Set(['id', 'kind', 'fields', 'stamps', 'tombstone']);

/**
 * Reads the record lines. Any line that is not what our writer would write refuses the whole file. Records that
 * are `here` as they are are only counted: a copy of everything brings hundreds of thousands.
 */
export async function decodeRecords(
  { lines, manifest }: VerifiedFile,
  between: Between = () => true,
  here?: Here,
): Promise<Result<DecodedBatch, DecodeError>> {
  const own = manifest.scope.type === 'everything';
  const limit = own ? MAX_OWN_RECORDS : MAX_SHARED_RECORDS;
  const longest = own ? MAX_OWN_LINE : MAX_SHARED_LINE;
  const checkerOf = createFieldChecker();
  const records: Rec[] = [];
  let quarantined = 0;
  const ids = new Map<string, RecordId[]>();
  const knowledge = new Map<string, Stamp>();
  let count = 0;
  let last: Place = { kind: '', id: '' };
  const sameLine =
    here && manifest.schema === SCHEMA
      ? createSameLines(here.heldById, checkerOf)
      : () => undefined;
  const countSame = (kind: string, id: RecordId, stamped: Stamped) => {
    const alike = ids.get(kind);
    if (alike) alike.push(id);
    else ids.set(kind, [id]);
    raiseBy(knowledge, stamped);
  };
  for (const text of textLines(lines, longest)) {
    if (count % RECORDS_AT_ONCE === 0 && !(await between(count))) {
      return err({ type: 'cancelled' });
    }
    const line = FIRST_RECORD_LINE + count;
    if (count === limit) return err({ type: 'too-many-records', limit });
    const same = text === undefined ? undefined : sameLine(text);
    if (same && here?.isQuiet(same.kind, same)) {
      if (!isAfter(same, last)) return err({ type: 'contents-invalid', line });
      last = same;
      count++;
      countSame(same.kind, same.id, same);
      continue;
    }
    const parsed = text === undefined ? undefined : parseExact(text);
    const read = readRecord(parsed, checkerOf, manifest.schema);
    if (!read || !isAfter(read.record, last)) return err({ type: 'contents-invalid', line });
    last = read.record;
    if (read.odd) quarantined++;
    count++;
    const record = canonicalRecord(upgradeRecord(read.record, manifest.schema));
    if (here?.holds(record) && here.isQuiet(record.kind, record)) {
      countSame(record.kind, record.id, record);
    } else records.push(bareRecord(record));
  }
  const batch = { records, quarantined, same: { ids, knowledge } };
  return ok(batch as Omit<DecodedBatch, typeof decoded> as DecodedBatch);
}

type Place = Pick<Rec, 'kind' | 'id'>;

/** Whether a record comes after another in the order of a file. */
const isAfter = (record: Place, other: Place): boolean =>
  record.kind === other.kind ? record.id > other.id : record.kind > other.kind;

/** A record from a parsed line, which may be part of it; undefined when it is not one. `odd`: something in it is of a newer version. */
function readRecord(
  parsed: Json | undefined,
  checkerOf: (kind: KindName) => KindChecker,
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

  const checker = isKnownKind(kind) ? checkerOf(kind) : undefined;
  const checkField = (key: string): CheckedField =>
    checker?.check(key, rawFields[key] as Json) ?? UNKNOWN;
  let odd = checker === undefined;
  let isClean = true;
  for (const key in rawFields) {
    if (checker?.keeps(key, rawFields[key] as Json)) continue;
    const checked = checkField(key);
    if (checked.is === 'bad-value' && schema <= SCHEMA) return undefined;
    if (checked.is !== 'known') odd = true;
    else if (checked.key !== key || checked.value !== rawFields[key]) isClean = false;
  }
  const { base } = stamps;
  const hasLater = !isEmpty(rawOver);
  const asWritten: Rec = {
    id,
    kind,
    fields: rawFields,
    stamps: hasLater ? { base, over: rawOver as Record<string, Stamp> } : { base },
    ...(tombstone !== undefined && { tombstone }),
  };
  const record = isClean ? asWritten : cleaned(asWritten, checkField);
  return record && { record, odd };
}

/** A record whose fields have the keys and values that their checks give; undefined when two have one key. */
function cleaned(record: Rec, check: (key: string) => CheckedField): Rec | undefined {
  const fields: Record<string, Json> = Object.create(null);
  const over: Record<string, Stamp> = Object.create(null);
  for (const rawKey in record.fields) {
    const checked = check(rawKey);
    const isKnown = checked.is === 'known';
    const key = isKnown ? checked.key : rawKey;
    if (key in fields) return undefined;
    fields[key] = isKnown ? checked.value : (record.fields[rawKey] as Json);
    const later = record.stamps.over;
    if (later && Object.hasOwn(later, rawKey)) over[key] = later[rawKey] as Stamp;
  }
  const { base } = record.stamps;
  return { ...record, fields, stamps: isEmpty(over) ? { base } : { base, over } };
}

/** A copy of a parsed record whose objects have no prototype. */
const bareRecord = (record: Rec): Rec => ({
  ...record,
  fields: bare(record.fields) as Fields,
  stamps: bare(record.stamps) as Stamps,
});

const isEmpty = (object: object): boolean => {
  for (const _ in object) return false;
  return true;
};

const UNKNOWN: CheckedField = { is: 'unknown-key' };

/** Kinds that no file brings. Partners come with a copy of everything. */
const staysHere = (kind: string): boolean => LOCAL_KINDS.has(kind) && kind !== 'partner';

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
