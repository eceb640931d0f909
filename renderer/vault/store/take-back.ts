import type { Change, Rec, RecordId } from '../../core/record';
import type { WrittenAs } from './given-back';
import { type JournalEntry, type Touch, takeBack } from './journal-entry';

/** A record by its kind and id. */
export type Named = { readonly kind: string; readonly id: RecordId };

/** Records that would hang in the air if this one were gone. */
export type Hanging = (kind: string, id: RecordId) => readonly Named[];

/** What taking an entry back comes to. `kept` counts fields, `keptIn` names the records they are in. */
export type TakenBack = {
  readonly changes: readonly Change[];
  readonly kept: number;
  readonly keptIn: readonly Named[];
};

/**
 * The changes that take an entry back, given the records as they are now. What was written since stays, and so does a
 * record that the entry added and that others lean on by now, who are not taken back with it. `writtenAs`: what other
 * undoes gave back meanwhile was not written since.
 */
export function takeEntryBack(
  { touches }: JournalEntry,
  known: (kind: string, id: RecordId) => Rec | undefined,
  hanging: Hanging,
  writtenAs: WrittenAs = (_record, _field, stamp) => stamp,
): TakenBack {
  const steps = touches.map((touch) => ({
    touch,
    ...takeBack(touch, known(touch.kind, touch.id), (field, stamp) =>
      writtenAs(touch, field, stamp),
    ),
  }));
  const own = new Set(steps.map(({ touch }) => keyOf(touch)));
  const kept = new Map<string, number>();
  for (const step of steps) if (step.kept > 0) kept.set(keyOf(step.touch), step.kept);
  const leansOn = (other: Named) => !own.has(keyOf(other)) || kept.has(keyOf(other));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { touch, change } of steps) {
      if (!isAdded(touch) || change === null || kept.has(keyOf(touch))) continue;
      if (hanging(touch.kind, touch.id).some(leansOn)) kept.set(keyOf(touch), 1);
    }
  }
  return {
    changes: steps.flatMap(({ touch, change }) =>
      change === null || (isAdded(touch) && kept.has(keyOf(touch))) ? [] : [change],
    ),
    kept: [...kept.values()].reduce((sum, fields) => sum + fields, 0),
    keptIn: steps.filter(({ touch }) => kept.has(keyOf(touch))).map(({ touch }) => touch),
  };
}

const keyOf = ({ kind, id }: Named): string => `${kind}\n${id}`;
const isAdded = ({ was }: Touch): boolean => was === null;
