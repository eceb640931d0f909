import type { Rec } from '../../core/record';
import type { ExportPreview } from '../vault';

/** What of a whole file is to go, and how many records are as an earlier file brought them. */
export type Part = {
  readonly records: readonly Rec[];
  readonly unchanged: number;
};

/**
 * Leaves out the records whose marks an earlier file had: its reader has them, letter by letter. What a record that
 * goes points to goes along, so that a file can be understood and checked without the one before.
 */
export function changesSince(
  records: readonly Rec[],
  marks: readonly string[],
  earlier: ReadonlySet<string>,
): Part {
  const byId = new Map<string, Rec[]>();
  for (const record of records) byId.set(record.id, [...(byId.get(record.id) ?? []), record]);
  const going = new Set(records.filter((_, i) => !earlier.has(marks[i] as string)));
  const unchanged = records.length - going.size;
  const queue = [...going];
  for (let record = queue.pop(); record; record = queue.pop()) {
    for (const id of idsIn(record)) {
      for (const named of byId.get(id) ?? []) {
        if (going.has(named)) continue;
        going.add(named);
        queue.push(named);
      }
    }
  }
  return { records: records.filter((record) => going.has(record)), unchanged };
}

/** Everything in a record that may be the id of another: values, and elements of sets. */
function* idsIn({ fields }: Rec): IterableIterator<string> {
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'string') yield value;
    const slash = key.indexOf('/');
    if (value === true && slash >= 0) yield key.slice(slash + 1);
  }
}

/** The people of a whole file who are named in a part of it. */
export function peopleIn(
  included: ExportPreview['included'],
  { records }: Part,
): ExportPreview['included'] {
  const named = new Set(records.map(({ id }) => id));
  return included.filter(({ id }) => named.has(id));
}
