import type { KindName } from '../../core/model/kinds';
import type { Change, Fields, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { dependentsOf } from './dependents';

/** Collects the changes of a decision, at most one for each record. */
export type ChangeList = {
  /** Writes fields, over those that were to be written before. Nothing for no fields. */
  write(kind: KindName, id: RecordId, fields: Fields): void;
  /** Deletes a record with what hangs on it. */
  remove(kind: KindName, id: RecordId): void;
  changes(): readonly Change[];
};

/** Makes an empty list of changes to what a working set holds. */
export function createChangeList(set: WorkingSet): ChangeList {
  const changes = new Map<string, Change>();
  const put = (change: Change) => changes.set(`${change.kind}\n${change.id}`, change);
  return {
    write(kind, id, fields) {
      if (Object.keys(fields).length === 0) return;
      const before = changes.get(`${kind}\n${id}`);
      const written = before && 'set' in before ? before.set : {};
      put({ kind, id, set: { ...written, ...fields } });
    },
    remove(kind, id) {
      for (const hanging of dependentsOf(set, kind, id)) {
        put({ kind: hanging.kind, id: hanging.id, delete: true });
      }
      put({ kind, id, delete: true });
    },
    changes: () => [...changes.values()],
  };
}
