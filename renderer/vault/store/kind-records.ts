import { type Glance, glanceAt } from '../../core/glance';
import { sameRecord } from '../../core/merge/merge-record';
import { isAlive, type Json, type Rec, type RecordId } from '../../core/record';
import { createFieldIndex, type FieldIndex } from './field-index';
import { type Held, heldAs } from './held';
import type { Page } from './page';

/** The records of one kind. Those that came in pages are built when someone first looks at them. */
export type KindRecords = {
  /** A record, live or deleted. The same object each time. */
  known(id: RecordId): Rec | undefined;
  /** Whether a record is here as it is, stamps and all, found out without building ours. */
  holds(record: Rec): boolean;
  /**
   * Makes a finder of records as they are held, live or deleted, for whoever asks in the order of ids: as far as they
   * lie in that order, which they do where they came in a file, none has to be looked up.
   */
  heldById(): (id: RecordId) => Held | undefined;
  /** Every record, live and deleted, built for the moment and not kept. */
  everything(): IterableIterator<Rec>;
  /** Every live record, built and kept. */
  live(): IterableIterator<Rec>;
  /** A look at a live record, and at every live record, without building any. */
  glance(id: RecordId): Glance | undefined;
  glances(): IterableIterator<readonly [RecordId, Glance]>;
  /** How many there are, and how many of them are live. */
  readonly size: number;
  readonly liveCount: number;
  /** Live records that hold a value in a scalar field. */
  by(field: string, value: Json): readonly Rec[];
  /** Puts a record in place; gives what was there. */
  put(record: Rec): Rec | undefined;
  /** Takes in a page, for later: whoever first asks anything has to wait until all are settled. */
  load(page: Page): void;
  /** Settles one page that waits; false when there is none. */
  settleOne(): boolean;
};

/** A row of a page in one number, because 400,000 of them are held: the page's number, then eleven bits of row. */
const ROW_BITS = 11;
const ROW_MASK = 2 ** ROW_BITS - 1;

/** The most rows that a page may have. */
export const MAX_PAGE_ROWS = 2 ** ROW_BITS;

/** Makes the empty records of a kind. A row whose record is known already is merged with it by `merge`. */
export function createKindRecords(merge: (there: Rec, row: Rec) => Rec): KindRecords {
  const records = new Map<RecordId, Rec | number>();
  const indexes = new Map<string, FieldIndex>();
  const pages: Page[] = [];
  let waiting: Page[] = [];
  let liveCount = 0;
  let writes = 0;

  const pageOf = (slot: number) => pages[slot >> ROW_BITS] as Page;
  const build = (slot: number): Rec => pageOf(slot).record(slot & ROW_MASK);
  const isLive = (held: Rec | number): boolean =>
    typeof held === 'number' ? pageOf(held).alive(held & ROW_MASK) : isAlive(held);
  const heldValue = (held: Rec | number, field: string): Json | undefined =>
    typeof held === 'number' ? pageOf(held).value(held & ROW_MASK, field) : held.fields[field];

  const heldOf = (held: Rec | number): Held =>
    typeof held === 'number' ? pageOf(held).held(held & ROW_MASK) : heldAs(held);

  const glanceOf = (held: Rec | number): Glance => {
    if (typeof held !== 'number') return glanceAt(held);
    const page = pageOf(held);
    const row = held & ROW_MASK;
    return {
      value: (field) => page.value(row, field),
      elements: () => page.elements(row),
      base: page.base(row),
    };
  };

  const keep = (id: RecordId): Rec | undefined => {
    const held = records.get(id);
    if (typeof held !== 'number') return held;
    const record = build(held);
    records.set(id, record);
    return record;
  };

  const put = (record: Rec): Rec | undefined => {
    const { id } = record;
    const before = keep(id);
    const wasAlive = before !== undefined && isAlive(before);
    const nowAlive = isAlive(record);
    records.set(id, record);
    writes += 1;
    liveCount += Number(nowAlive) - Number(wasAlive);
    for (const [field, index] of indexes) {
      const from = wasAlive ? before.fields[field] : undefined;
      const to = nowAlive ? record.fields[field] : undefined;
      if (from === to) continue;
      index.remove(from, id);
      index.add(to, id);
    }
    return before;
  };

  const settle = (page: Page) => {
    const first = (pages.push(page) - 1) << ROW_BITS;
    for (let row = 0; row < page.count; row++) {
      const id = page.id(row);
      if (records.has(id)) {
        put(merge(keep(id) as Rec, page.record(row)));
        continue;
      }
      records.set(id, first | row);
      if (!page.alive(row)) continue;
      liveCount += 1;
      for (const [field, index] of indexes) index.add(page.value(row, field), id);
    }
  };

  const settleAll = () => {
    if (waiting.length === 0) return;
    const all = waiting;
    waiting = [];
    for (const page of all) settle(page);
  };

  const indexOf = (field: string): FieldIndex => {
    let index = indexes.get(field);
    if (!index) {
      index = createFieldIndex();
      for (const [id, held] of records) if (isLive(held)) index.add(heldValue(held, field), id);
      indexes.set(field, index);
    }
    return index;
  };

  return {
    known(id) {
      settleAll();
      return keep(id);
    },
    holds(record) {
      settleAll();
      const held = records.get(record.id);
      if (held === undefined) return false;
      return typeof held === 'number'
        ? pageOf(held).holds(held & ROW_MASK, record)
        : sameRecord(held, record);
    },
    heldById() {
      const entries = records.entries();
      let next = entries.next();
      let seen = writes;
      return (id) => {
        settleAll();
        while (!next.done && next.value[0] < id) {
          next = entries.next();
          seen = writes;
        }
        const isNext = !next.done && next.value[0] === id && seen === writes;
        const held = isNext ? next.value?.[1] : records.get(id);
        return held === undefined ? undefined : heldOf(held);
      };
    },
    put(record) {
      settleAll();
      return put(record);
    },
    get size() {
      settleAll();
      return records.size;
    },
    get liveCount() {
      settleAll();
      return liveCount;
    },
    *everything() {
      settleAll();
      for (const held of records.values()) yield typeof held === 'number' ? build(held) : held;
    },
    *live() {
      settleAll();
      for (const [id, held] of records) if (isLive(held)) yield keep(id) as Rec;
    },
    glance(id) {
      settleAll();
      const held = records.get(id);
      return held !== undefined && isLive(held) ? glanceOf(held) : undefined;
    },
    *glances() {
      settleAll();
      for (const [id, held] of records) if (isLive(held)) yield [id, glanceOf(held)];
    },
    by(field, value) {
      settleAll();
      return indexOf(field)
        .ids(value)
        .map((id) => keep(id) as Rec);
    },
    load: (page) => void waiting.push(page),
    settleOne() {
      const page = waiting.shift();
      if (page) settle(page);
      return page !== undefined;
    },
  };
}
