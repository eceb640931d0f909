import { deviceOf } from '../../core/clock/stamp';
import { isAlive, type Json, type Rec, type RecordId, type Stamp } from '../../core/record';
import { createFieldIndex, type FieldIndex } from './field-index';

/** One record before and after something was applied. `before` is absent when it was not known. */
export type Applied = { readonly before: Rec | undefined; readonly after: Rec };

/**
 * Every opened record, as commands, views and the exchange read it. "Live" leaves out the deleted.
 * Records are frozen in meaning: nobody changes one, a newer one takes its place.
 */
export type WorkingSet = {
  /** A live record. */
  get(kind: string, id: RecordId): Rec | undefined;
  /** A record, live or deleted, for merging. */
  known(kind: string, id: RecordId): Rec | undefined;
  /** Every live record of a kind, in no particular order. */
  all(kind: string): IterableIterator<Rec>;
  /** How many live records of a kind there are. */
  count(kind: string): number;
  /**
   * Live records of a kind whose scalar field holds `value`, in no particular order
   * (`by('attendance', 'event', id)`). The first use of a kind and field builds an index, which is then kept up to date.
   */
  by(kind: string, field: string, value: Json): readonly Rec[];
  /** Every kind that has a record, live or deleted. */
  kinds(): readonly string[];
  /** Every record, live and deleted. */
  everything(): IterableIterator<Rec>;
  /** The highest stamp seen from each device. */
  versionVector(): ReadonlyMap<string, Stamp>;
  /** Grows whenever a record of the kind (or, without a kind, any record) is written. For caches of views. */
  version(kind?: string): number;
  /** Tells after each batch that was applied. Returns its own undo. */
  onApplied(listener: (batch: readonly Applied[]) => void): () => void;
};

/** The store's side of a working set. */
export type WritableWorkingSet = WorkingSet & {
  /** Puts records in place of what was known under their ids, and tells listeners. */
  apply(records: readonly Rec[]): void;
  /** Puts records in place without telling anyone: while opening the store. */
  load(records: Iterable<Rec>): void;
  /** Raises the version vector to at least these stamps. */
  observe(stamps: Iterable<Stamp>): void;
  /** How many records there are, live and deleted. */
  size(): number;
};

type Kind = {
  readonly records: Map<RecordId, Rec>;
  readonly indexes: Map<string, FieldIndex>;
  live: number;
  version: number;
};

/** Makes an empty working set. */
export function createWorkingSet(): WritableWorkingSet {
  const kinds = new Map<string, Kind>();
  const vector = new Map<string, Stamp>();
  const listeners = new Set<(batch: readonly Applied[]) => void>();
  let version = 0;

  const kindOf = (name: string): Kind => {
    let kind = kinds.get(name);
    if (!kind) {
      kind = { records: new Map(), indexes: new Map(), live: 0, version: 0 };
      kinds.set(name, kind);
    }
    return kind;
  };

  const observeOne = (stamp: Stamp) => {
    const device = deviceOf(stamp);
    const seen = vector.get(device);
    if (seen === undefined || stamp > seen) vector.set(device, stamp);
  };

  const put = (record: Rec): Rec | undefined => {
    const kind = kindOf(record.kind);
    const before = kind.records.get(record.id);
    const wasAlive = before !== undefined && isAlive(before);
    const nowAlive = isAlive(record);
    kind.records.set(record.id, record);
    kind.live += Number(nowAlive) - Number(wasAlive);
    kind.version = ++version;
    for (const index of kind.indexes.values()) {
      index.move(record.id, wasAlive ? before : undefined, nowAlive ? record : undefined);
    }
    observeOne(record.stamps.base);
    if (record.stamps.over)
      for (const key in record.stamps.over) observeOne(record.stamps.over[key] as Stamp);
    if (record.tombstone !== undefined) observeOne(record.tombstone);
    return before;
  };

  function* live(kind: Kind): IterableIterator<Rec> {
    for (const record of kind.records.values()) if (isAlive(record)) yield record;
  }

  return {
    get(kind, id) {
      const record = kinds.get(kind)?.records.get(id);
      return record && isAlive(record) ? record : undefined;
    },
    known: (kind, id) => kinds.get(kind)?.records.get(id),
    *all(name) {
      const kind = kinds.get(name);
      if (kind) yield* live(kind);
    },
    count: (kind) => kinds.get(kind)?.live ?? 0,
    by(name, field, value) {
      const kind = kinds.get(name);
      if (!kind) return [];
      let index = kind.indexes.get(field);
      if (!index) {
        index = createFieldIndex(field);
        for (const record of live(kind)) index.move(record.id, undefined, record);
        kind.indexes.set(field, index);
      }
      return index.ids(value).map((id) => kind.records.get(id) as Rec);
    },
    kinds: () => [...kinds.keys()],
    *everything() {
      for (const kind of kinds.values()) yield* kind.records.values();
    },
    versionVector: () => vector,
    version: (kind) => (kind === undefined ? version : (kinds.get(kind)?.version ?? 0)),
    onApplied(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(records) {
      const batch = records.map((after) => ({ before: put(after), after }));
      for (const listener of listeners) listener(batch);
    },
    load(records) {
      for (const record of records) put(record);
    },
    observe(stamps) {
      for (const stamp of stamps) observeOne(stamp);
    },
    size() {
      let size = 0;
      for (const kind of kinds.values()) size += kind.records.size;
      return size;
    },
  };
}
