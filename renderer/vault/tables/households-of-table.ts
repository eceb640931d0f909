import { fold } from '../../core/matching/fold';
import { KINDS } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import type { RowDraft } from '../../core/tables/row-draft';
import type { WorkingSet } from '../store/working-set';

/** Finds the household that a row names, or makes it: one for each name. `made` are the changes that make those. */
export type Households = {
  of(name: string, draft: RowDraft): RecordId;
  readonly made: readonly Change[];
};

/** Makes the households of one table. A household is known by its name when only one bears it. */
export function householdsOf(set: WorkingSet, newId: () => RecordId): Households {
  const byName = new Map<string, RecordId | null>();
  for (const [id, { value }] of set.glances('household')) {
    const name = fold(String(value('name') ?? ''));
    if (name) byName.set(name, byName.has(name) ? null : id);
  }
  const inTable = new Map<string, RecordId>();
  const made: Change[] = [];
  return {
    made,
    of(name, draft) {
      const key = fold(name);
      const there = inTable.get(key) ?? byName.get(key);
      if (there) return there;
      const id = newId();
      inTable.set(key, id);
      // A number says nothing to a reader.
      const shown = /\p{L}/u.test(name) ? name : draft.familyNames || draft.givenName || name;
      const household = { name: shown, county: draft.county };
      made.push({ kind: 'household', id, set: KINDS.household.write(household) });
      return id;
    },
  };
}
