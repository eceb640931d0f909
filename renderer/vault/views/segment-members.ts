import type { RecordId } from '../../core/record';
import type { SegmentRule } from '../../core/segments/rule';
import type { WorkingSet } from '../store/working-set';

/** Whoever a rule means on a day, by name. */
export function membersOfRule(
  _set: WorkingSet,
  _rule: SegmentRule,
  _today: string,
): readonly RecordId[] {
  throw new Error('not built yet');
}
