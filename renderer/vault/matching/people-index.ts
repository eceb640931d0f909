import type { Match } from '../../core/matching/match';
import type { RecordId } from '../../core/record';
import type { PersonSketch } from '../../core/views/people-views';
import type { WorkingSet } from '../store/working-set';

/** Finds members who may be one person, among all of them. Kept up as members change. */
export type PeopleIndex = {
  /**
   * Members who look like the person, the surest first. Verdicts about `except` (the member the sketch is of, who
   * is left out) are honored; `weak` ones are left out unless asked for.
   */
  similar(
    person: PersonSketch,
    options: { readonly except?: RecordId | null; readonly limit: number; readonly weak?: boolean },
  ): readonly { readonly id: RecordId; readonly match: Match }[];
};

/** The index of a working set: made at the first use, and it goes when the set goes. */
export function peopleIndexOf(_set: WorkingSet): PeopleIndex {
  throw new Error('not built yet');
}
