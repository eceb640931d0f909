import type { RecordId } from '../../core/record';
import type { SegmentRule } from '../../core/segments/rule';
import type { WorkingSet } from '../store/working-set';
import { kept } from './kept';

/** Whoever a rule means on a day (`YYYY-MM-DD`), by name. */
export function membersOfRule(
  set: WorkingSet,
  rule: SegmentRule,
  today: string,
): readonly RecordId[] {
  const { members, segments } = kept(set);
  const { total, at } = members.found([], {}, 'name', segments.circle(rule, today));
  return Array.from({ length: total }, (_, place) => at(place));
}
