import type { Match } from '../../core/matching/match';
import type { RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** Members who look alike, as the last scan found them; what was decided, merged or deleted since is left out. */
export type FoundGroup = {
  readonly key: string;
  readonly members: readonly RecordId[];
  readonly pairs: readonly { readonly a: RecordId; readonly b: RecordId; readonly match: Match }[];
  readonly strength: Match['strength'];
};

/** What the last scan of a working set found, the surest first. */
export function foundDuplicates(_set: WorkingSet): {
  readonly scanned: boolean;
  readonly outdated: boolean;
  readonly groups: readonly FoundGroup[];
} {
  throw new Error('not built yet');
}
