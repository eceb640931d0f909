import { isKnownKind } from '../core/model/kinds';
import type { RecordId } from '../core/record';
import { dependentsOf } from './commands/dependents';
import { labelOf } from './exchange/record-label';
import type { Hanging, Named } from './store/take-back';
import type { WorkingSet } from './store/working-set';
import type { Done } from './vault';

/** Records named after an undo; more would be no list to read. */
const NAMED = 500;

/** By which field members lean on a record that is not theirs: their household, their place on the ladder, the table they came with. */
const LEANING: Readonly<Record<string, string>> = {
  household: 'household',
  rung: 'rung',
  'table-import': 'importedIn',
};

/** What hangs on a record: what is deleted along with it, and members who name it. */
export const hangingIn =
  (set: WorkingSet): Hanging =>
  (kind: string, id: RecordId): readonly Named[] => {
    const field = LEANING[kind];
    if (field) return set.by('member', field, id);
    return isKnownKind(kind) ? dependentsOf(set, kind, id) : [];
  };

/** What an undo left something in, by name: people first. A line about an import says nothing to them. */
export function labelled(kept: readonly Named[], set: WorkingSet): Done['keptIn'] {
  const find = (kind: string, id: RecordId) => set.get(kind, id);
  return kept
    .filter(({ kind }) => kind !== 'table-import')
    .sort((a, b) => Number(b.kind === 'member') - Number(a.kind === 'member'))
    .slice(0, NAMED)
    .map(({ kind, id }) => {
      const record = find(kind, id);
      return { kind, id, label: record ? labelOf(record, find).en : '' };
    });
}
