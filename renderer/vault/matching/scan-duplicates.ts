import type { WorkingSet } from '../store/working-set';
import type { TableDoor } from '../table-door';

/** Makes the job that compares everyone with everyone. */
export function createScan(
  _set: WorkingSet,
  _pause: () => Promise<void>,
): TableDoor['scanDuplicates'] {
  return () => {
    throw new Error('not built yet');
  };
}
