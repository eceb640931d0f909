import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import type { Decide } from './decision';
import { dependentsOf } from './dependents';

/**
 * Deletes records and what hangs on them. Records that are gone already are passed over; when none is
 * left, that is an error. The workspace's own group stays.
 */
export const deleteRecords: Decide<'delete-records'> = ({ kind, ids }, { set, ownGroup }) => {
  const there = [...new Set(ids)].filter((id) => set.get(kind, id) !== undefined);
  if (there.length === 0) return err({ type: 'not-found', kind });
  if (ownGroup !== null && there.includes(ownGroup)) {
    return err({ type: 'bad-value', field: 'ids' });
  }
  const changes = new Map<string, Change>();
  for (const id of there) {
    for (const dependent of dependentsOf(set, kind, id)) {
      changes.set(dependent.id, { kind: dependent.kind, id: dependent.id, delete: true });
    }
    changes.set(id, { kind, id, delete: true });
  }
  return ok({ changes: [...changes.values()], label: `${kind}-deleted`, ids: there });
};
