import type { Rec, RecordId } from '../../core/record';

/** Names of records, each once: which are loose, or lie in a small pack. */
export type NamedRecords = {
  add(record: { readonly kind: string; readonly id: RecordId }): void;
  addAll(others: NamedRecords): void;
  size(): number;
  names(): Iterable<{ readonly kind: string; readonly id: RecordId }>;
  /** The records as they are now. */
  records(known: (kind: string, id: RecordId) => Rec | undefined): Iterable<Rec>;
};

/** Makes an empty set of names. */
export function createNamedRecords(): NamedRecords {
  const kinds = new Map<string, Set<RecordId>>();
  const named: NamedRecords = {
    add({ kind, id }) {
      const ids = kinds.get(kind);
      if (ids) ids.add(id);
      else kinds.set(kind, new Set([id]));
    },
    addAll(others) {
      for (const name of others.names()) named.add(name);
    },
    size() {
      let size = 0;
      for (const ids of kinds.values()) size += ids.size;
      return size;
    },
    *names() {
      for (const [kind, ids] of kinds) for (const id of ids) yield { kind, id };
    },
    *records(known) {
      for (const { kind, id } of named.names()) {
        const record = known(kind, id);
        if (record) yield record;
      }
    },
  };
  return named;
}
