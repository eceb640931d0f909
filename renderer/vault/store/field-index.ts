import type { Json, Rec, RecordId } from '../../core/record';

/** Which live records hold which value in one scalar field. Ids only, and no list where one id is enough: it serves 300,000 rows. */
export type FieldIndex = {
  /** Ids of records that hold the value. */
  ids(value: Json): readonly RecordId[];
  /** Takes note that a record changed. `before` and `after` are absent when it was or is not alive. */
  move(id: RecordId, before: Rec | undefined, after: Rec | undefined): void;
};

/** Makes an empty index of a field. */
export function createFieldIndex(field: string): FieldIndex {
  const found = new Map<Json, RecordId | Set<RecordId>>();

  const add = (value: Json, id: RecordId) => {
    const there = found.get(value);
    if (there === undefined) found.set(value, id);
    else if (typeof there === 'string') found.set(value, new Set([there, id]));
    else there.add(id);
  };
  const remove = (value: Json, id: RecordId) => {
    const there = found.get(value);
    if (there === id) found.delete(value);
    else if (there instanceof Set) there.delete(id);
  };

  return {
    ids(value) {
      const there = found.get(value);
      return there === undefined ? [] : typeof there === 'string' ? [there] : [...there];
    },
    move(id, before, after) {
      const from = before?.fields[field];
      const to = after?.fields[field];
      if (before && after && from === to) return;
      if (from !== undefined) remove(from, id);
      if (to !== undefined) add(to, id);
    },
  };
}
