import type { Records } from '../../core/views/records';
import type { WorkingSet } from '../store/working-set';
import { createKeptRecords } from './kept-records';
import { createMemberIndex, type MemberIndex } from './member-index';
import { createMemberTallies } from './member-tallies';
import { createSegmentIndex, type SegmentIndex } from './segment-index';

/** What views keep of a working set, and mend as it changes. */
export type Kept = {
  readonly records: Records;
  readonly members: MemberIndex;
  readonly tallies: ReturnType<typeof createMemberTallies>;
  readonly segments: SegmentIndex;
};

/** What was derived from each working set; it goes when the set goes. */
const keptOf = new WeakMap<WorkingSet, Kept>();

/** What is kept of a working set; the same each time. */
export function kept(set: WorkingSet): Kept {
  let known = keptOf.get(set);
  if (!known) {
    known = {
      records: createKeptRecords(set),
      members: createMemberIndex(set),
      tallies: createMemberTallies(set),
      segments: createSegmentIndex(set),
    };
    keptOf.set(set, known);
  }
  return known;
}
