import { glanceAt } from '../../core/glance';
import { sameJson, sameRecord } from '../../core/merge/merge-record';
import {
  isAlive,
  type Json,
  type Rec,
  type RecordId,
  type Stamp,
  type Stamps,
} from '../../core/record';
import { type Held, heldAs } from './held';
import { heldRows } from './held-rows';
import type { WrittenPage } from './written-page';

/**
 * Records of one kind that are sealed together, opened but not yet built: columns with a table of values,
 * because most of a coalition's rows repeat a few values, and because 400,000 objects that nobody looks
 * at cost more to build than to open.
 */
export type Page = {
  readonly kind: string;
  readonly count: number;
  /** How many of its records are deleted. */
  readonly dead: number;
  id(row: number): RecordId;
  /** The value of one scalar field of a row, without building the record. */
  value(row: number, field: string): Json | undefined;
  /** Whether a row is alive (`isAlive`), without building the record. */
  alive(row: number): boolean;
  /** Keys of the set elements that a row has, and the row's oldest stamp, without building the record. */
  elements(row: number): readonly string[];
  base(row: number): Stamp;
  /** Whether a row is this record, stamps and all, without building the row's own. */
  holds(row: number, record: Rec): boolean;
  /** A row as it is held, without building the record. */
  held(row: number): Held;
  /** Builds a row's record. */
  record(row: number): Rec;
};

const UUID = 36;

/** Writes records of one kind, at least one, as one page. */
export function writePage(records: readonly Rec[]): string {
  const stamps = createTable<Stamp>();
  const values = createTable<Json>();
  const names = columnNames(records);
  const isColumn = new Set(names);
  const columns = names.map((): number[] => []);
  const base: number[] = [];
  const sets: (string[] | 0)[] = [];
  const more: { [row: string]: { [key: string]: Json } } = {};
  const over: { [row: string]: { [key: string]: number } } = {};
  const tombs: Record<string, number> = {};

  records.forEach((record, row) => {
    base.push(stamps.position(record.stamps.base));
    names.forEach((name, column) => {
      const value = record.fields[name];
      columns[column]?.push(value === undefined ? -1 : values.position(value));
    });
    const elements: string[] = [];
    const rest: { [key: string]: Json } = {};
    for (const key in record.fields) {
      if (isColumn.has(key)) continue;
      const value = record.fields[key] as Json;
      if (value === true && isElement(key)) elements.push(key);
      else rest[key] = value;
    }
    if (hasKeys(rest)) more[row] = rest;
    sets.push(elements.length > 0 ? elements : 0);
    const later = record.stamps.over;
    if (later) {
      over[row] = Object.fromEntries(
        Object.entries(later).map(([key, stamp]) => [key, stamps.position(stamp)]),
      );
    }
    if (record.tombstone !== undefined) tombs[row] = stamps.position(record.tombstone);
  });

  const ids = records.map((record) => record.id);
  const written: WrittenPage = {
    kind: (records[0] as Rec).kind,
    ids: ids.every((id) => id.length === UUID) ? ids.join('') : ids,
    stamps: stamps.list,
    base,
    values: values.list,
    names,
    columns,
    ...(sets.some((row) => row !== 0) && { sets }),
    ...(hasKeys(more) && { more }),
    ...(hasKeys(over) && { over }),
    ...(hasKeys(tombs) && { tombs }),
  };
  return JSON.stringify(written);
}

/** What a directory says of a page. `dead`: how many of its records are deleted. */
export type PageHead = { readonly kind: string; readonly count: number; readonly dead: number };

/**
 * Opens what `writePage` wrote, which is parsed when someone first asks for a row. The text comes out of a
 * sealed page, so it is trusted.
 */
export function readPage(head: PageHead, text: string): Page {
  let unread: string | null = text;
  let rows: PageRows | null = null;
  const read = (): PageRows => {
    if (rows === null) {
      rows = readRows(unread as string);
      unread = null;
    }
    return rows;
  };
  return {
    kind: head.kind,
    count: head.count,
    dead: head.dead,
    id: (row) => read().id(row),
    value: (row, field) => read().value(row, field),
    alive: (row) => head.dead === 0 || read().alive(row),
    holds: (row, record) => read().holds(row, record),
    held: (row) => read().held(row),
    record: (row) => read().record(row),
    elements: (row) => read().elements(row),
    base: (row) => read().base(row),
  };
}

/** Records of one kind that are built already, as a page. */
export const builtPage = (kind: string, records: readonly Rec[]): Page => ({
  kind,
  count: records.length,
  dead: records.reduce((sum, record) => sum + (isAlive(record) ? 0 : 1), 0),
  id: (row) => (records[row] as Rec).id,
  value: (row, field) => records[row]?.fields[field],
  alive: (row) => isAlive(records[row] as Rec),
  holds: (row, record) => sameRecord(records[row] as Rec, record),
  held: (row) => heldAs(records[row] as Rec),
  record: (row) => records[row] as Rec,
  elements: (row) => glanceAt(records[row] as Rec).elements(),
  base: (row) => (records[row] as Rec).stamps.base,
});

type PageRows = Omit<Page, 'kind' | 'count' | 'dead'>;

/** A page with its columns in the order in which the line of a record has their names. */
function inOrderOfNames(page: WrittenPage): WrittenPage {
  const { names, columns } = page;
  const order = names
    .map((name, at) => ({ name, column: columns[at] as readonly number[] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...page,
    names: order.map(({ name }) => name),
    columns: order.map(({ column }) => column),
  };
}

function readRows(text: string): PageRows {
  const page = inOrderOfNames(JSON.parse(text) as WrittenPage);
  const { kind, ids, stamps, base, values, names, columns, sets, more, over, tombs } = page;
  const columnOf = new Map(names.map((name, at) => [name, columns[at] as readonly number[]]));
  const bare = stamps.map((stamp): Stamps => ({ base: stamp }));

  const id = (row: number): RecordId =>
    typeof ids === 'string' ? ids.slice(row * UUID, row * UUID + UUID) : (ids[row] as RecordId);

  const stampsOf = (row: number): Stamps => {
    const written = bare[base[row] as number] as Stamps;
    const later = over?.[row];
    if (!later) return written;
    const positions: Record<string, Stamp> = {};
    for (const key in later) positions[key] = stamps[later[key] as number] as Stamp;
    return { base: written.base, over: positions };
  };

  return {
    id,
    value(row, field) {
      const position = columnOf.get(field)?.[row];
      if (position !== undefined && position >= 0) return values[position];
      return more?.[row]?.[field];
    },
    elements: (row) => sets?.[row] || [],
    base: (row) => stamps[base[row] as number] as Stamp,
    alive(row) {
      if (tombs?.[row] === undefined) return true;
      if (sets?.[row] || more?.[row]) return true;
      return columns.some((column) => (column[row] as number) >= 0);
    },
    holds(row, record) {
      if (stamps[base[row] as number] !== record.stamps.base) return false;
      const tomb = tombs?.[row];
      if ((tomb === undefined ? undefined : stamps[tomb]) !== record.tombstone) return false;
      const later = over?.[row];
      if (keysIn(later) !== keysIn(record.stamps.over)) return false;
      for (const key in later) {
        if (stamps[later[key] as number] !== record.stamps.over?.[key]) return false;
      }
      const { fields } = record;
      let found = 0;
      for (let at = 0; at < names.length; at++) {
        const position = (columns[at] as readonly number[])[row] as number;
        if (position < 0) continue;
        if (!sameJson(values[position], fields[names[at] as string])) return false;
        found++;
      }
      const elements = sets?.[row] || NO_ELEMENTS;
      for (const key of elements) if (fields[key] !== true) return false;
      const extra = more?.[row];
      for (const key in extra) if (!sameJson(extra[key], fields[key])) return false;
      return found + elements.length + keysIn(extra) === keysIn(fields);
    },
    held: heldRows(page, id, stampsOf),
    record(row) {
      const elements = sets?.[row] || undefined;
      const extra = more?.[row];
      // Keys that hardly two records share (phones, emails) make V8 learn a new shape for each record;
      // an object without a prototype is a plain table from the start, four times as fast to fill.
      const fields: Record<string, Json> = elements || extra ? Object.create(null) : {};
      for (let at = 0; at < names.length; at++) {
        const position = (columns[at] as readonly number[])[row] as number;
        if (position >= 0) fields[names[at] as string] = values[position] as Json;
      }
      if (elements) for (const key of elements) fields[key] = true;
      for (const key in extra) fields[key] = extra[key] as Json;

      const written = stampsOf(row);
      const tomb = tombs?.[row];
      return tomb === undefined
        ? { id: id(row), kind, fields, stamps: written }
        : { id: id(row), kind, fields, stamps: written, tombstone: stamps[tomb] as Stamp };
    },
  };
}

/** Fields that at least half of the rows have, save set elements. */
function columnNames(records: readonly Rec[]): string[] {
  const seen = new Map<string, number>();
  for (const { fields } of records) {
    for (const key in fields) if (!isElement(key)) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen].filter(([, rows]) => rows * 2 >= records.length).map(([name]) => name);
}

const isElement = (key: string): boolean => key.includes('/');

const NO_ELEMENTS: readonly string[] = [];

const keysIn = (object: object | undefined): number => {
  let count = 0;
  for (const _ in object) count++;
  return count;
};

const hasKeys = (object: object): boolean => Object.keys(object).length > 0;

/** A list of values where each primitive stands once. */
function createTable<T extends Json>() {
  const positions = new Map<T, number>();
  const list: T[] = [];
  return {
    list,
    position(value: T): number {
      const primitive = value === null || typeof value !== 'object';
      const known = primitive ? positions.get(value) : undefined;
      if (known !== undefined) return known;
      if (primitive) positions.set(value, list.length);
      list.push(value);
      return list.length - 1;
    },
  };
}
