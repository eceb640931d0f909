import type { Stamp } from '../../core/record';
import { writtenAt } from '../../core/record';
import type { JournalEntry, Touch } from './journal-entry';

/**
 * When the value of a field was written that now carries `stamp`, or the record deleted: that stamp, or an earlier one
 * where an undo only gave it back; undefined where it gave back that there was none.
 */
export type WrittenAs = (
  record: Pick<Touch, 'kind' | 'id'>,
  field: string,
  stamp: Stamp,
) => Stamp | undefined;

/** An undo, and the entry that it took back. */
export type Undoing = { readonly undo: JournalEntry; readonly undone: JournalEntry };

/** Undoes know nothing of each other: two changes of one field are taken back one after the other only with this. */
export function writtenAsBy(undoings: readonly Undoing[]): WrittenAs {
  const steps = undoings.map(({ undo, undone }) => ({
    undo: touchesOf(undo),
    undone: touchesOf(undone),
  }));
  return (record, field, stamp) => {
    const key = keyOf(record);
    let written: Stamp | undefined = stamp;
    // An undo is newer than what it undoes, so that each step leads back.
    for (let found = true; found; ) {
      found = false;
      for (const { undo, undone } of steps) {
        const gave = undo.get(key);
        const took = undone.get(key);
        if (!gave || !took || writtenAt(gave.stamps, field) !== written) continue;
        const before: Stamp | undefined = hadBefore(took, field);
        if (before === undefined) return undefined;
        if (before >= written) continue;
        written = before;
        found = true;
      }
    }
    return written;
  };
}

/** The stamp of the value that a touch found, or of the deletion; undefined when it found neither. */
function hadBefore({ was, had }: Touch, field: string): Stamp | undefined {
  if (had === undefined) return undefined;
  if (was === null) return had.tombstone;
  return was[field]?.length === 1 ? writtenAt(had, field) : undefined;
}

const touchesOf = ({ touches }: JournalEntry): ReadonlyMap<string, Touch> =>
  new Map(touches.map((touch) => [keyOf(touch), touch]));

const keyOf = ({ kind, id }: Pick<Touch, 'kind' | 'id'>): string => `${kind}\n${id}`;
