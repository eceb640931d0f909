import { deviceOf } from '../../core/clock/stamp';
import type { Glance } from '../../core/glance';
import { mergeRecord } from '../../core/merge/merge-record';
import { isAlive, type Json, type Rec, type RecordId, type Stamp } from '../../core/record';
import type { Held } from './held';
import { createKindRecords, type KindRecords } from './kind-records';
import type { Page } from './page';
import { stampsOf } from './stage';

/** One record before and after something was applied. `before` is absent when it was not known. */
export type Applied = { readonly before: Rec | undefined; readonly after: Rec };

/**
 * Every opened record, as commands, views and the exchange read it. "Live" leaves out the deleted.
 * Records are frozen in meaning: nobody changes one, a newer one takes its place.
 */
export type WorkingSet = {
  /** A live record. The same object each time, until a newer one takes its place. */
  get(kind: string, id: RecordId): Rec | undefined;
  /** A record, live or deleted, for merging. */
  known(kind: string, id: RecordId): Rec | undefined;
  /** Whether a record is here as it is, stamps and all. Cheaper than to compare it with `known`, which builds ours. */
  holds(record: Rec): boolean;
  /**
   * Makes a finder of a kind's records as they are held, live or deleted, for whoever asks in the order of ids: quicker
   * than `known`, and nothing is built.
   */
  heldById(kind: string): (id: RecordId) => Held | undefined;
  /** Every live record of a kind, in no particular order. */
  all(kind: string): IterableIterator<Rec>;
  /** A look at a live record's fields, without building the record. */
  glance(kind: string, id: RecordId): Glance | undefined;
  /** The same of every live record of a kind, with its id. */
  glances(kind: string): IterableIterator<readonly [RecordId, Glance]>;
  /** How many live records of a kind there are. */
  count(kind: string): number;
  /**
   * Live records of a kind whose scalar field holds `value`, in no particular order
   * (`by('attendance', 'event', id)`). The first use of a kind and field builds an index, which is then kept up to date.
   */
  by(kind: string, field: string, value: Json): readonly Rec[];
  /** Every kind that has a record, live or deleted. */
  kinds(): readonly string[];
  /** Every record, live and deleted. Those that nobody looked at yet are built for the moment: do not hold many. */
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
  /**
   * Takes in a page while the store opens, telling nobody. What is known already is merged with it. Its
   * stamps have to be observed by other means.
   */
  load(page: Page): void;
  /** The same for one record. */
  loadRecord(record: Rec): void;
  /** Settles one page that was loaded and nobody asked about yet; false when there is none. */
  settleOne(): boolean;
  /** Raises the version vector to at least these stamps. */
  observe(stamps: Iterable<Stamp>): void;
  /** How many records there are, live and deleted. */
  size(): number;
};

/** Makes an empty working set. */
export function createWorkingSet(): WritableWorkingSet {
  const kinds = new Map<string, KindRecords>();
  const versions = new Map<string, number>();
  const vector = new Map<string, Stamp>();
  const listeners = new Set<(batch: readonly Applied[]) => void>();
  let version = 0;

  const kindOf = (name: string): KindRecords => {
    let kind = kinds.get(name);
    if (!kind) {
      kind = createKindRecords(mergeRecord);
      kinds.set(name, kind);
    }
    return kind;
  };

  const observe = (stamps: Iterable<Stamp>) => {
    for (const stamp of stamps) {
      const device = deviceOf(stamp);
      const seen = vector.get(device);
      if (seen === undefined || stamp > seen) vector.set(device, stamp);
    }
  };

  const noteWritten = (kind: string) => {
    version += 1;
    versions.set(kind, version);
  };

  const put = (record: Rec): Rec | undefined => {
    const before = kindOf(record.kind).put(record);
    noteWritten(record.kind);
    observe(stampsOf(record));
    return before;
  };

  return {
    get(kind, id) {
      const record = kinds.get(kind)?.known(id);
      return record && isAlive(record) ? record : undefined;
    },
    known: (kind, id) => kinds.get(kind)?.known(id),
    holds: (record) => kinds.get(record.kind)?.holds(record) ?? false,
    heldById: (kind) => kinds.get(kind)?.heldById() ?? (() => undefined),
    *all(name) {
      const kind = kinds.get(name);
      if (kind) yield* kind.live();
    },
    glance: (kind, id) => kinds.get(kind)?.glance(id),
    *glances(name) {
      const kind = kinds.get(name);
      if (kind) yield* kind.glances();
    },
    count: (kind) => kinds.get(kind)?.liveCount ?? 0,
    by: (kind, field, value) => kinds.get(kind)?.by(field, value) ?? [],
    kinds: () => [...kinds.keys()],
    *everything() {
      for (const kind of kinds.values()) yield* kind.everything();
    },
    versionVector: () => vector,
    version: (kind) => (kind === undefined ? version : (versions.get(kind) ?? 0)),
    onApplied(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(records) {
      const batch = records.map((after) => ({ before: put(after), after }));
      for (const listener of listeners) listener(batch);
    },
    load(page) {
      kindOf(page.kind).load(page);
      noteWritten(page.kind);
    },
    loadRecord(record) {
      const there = kinds.get(record.kind)?.known(record.id);
      put(there ? mergeRecord(there, record) : record);
    },
    settleOne() {
      for (const kind of kinds.values()) if (kind.settleOne()) return true;
      return false;
    },
    observe,
    size() {
      let size = 0;
      for (const kind of kinds.values()) size += kind.size;
      return size;
    },
  };
}
