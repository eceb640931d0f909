import { glanceAt } from '../../core/glance';
import { displayName, namePartsOf } from '../../core/matching/names';
import { personAt } from '../../core/matching/person-at';
import type { PlannedRecord, PlanRow } from '../../core/merge/plan-types';
import { verdictId } from '../../core/model/verdict';
import { isAlive, type RecordId } from '../../core/record';
import { peopleIndexOf } from '../matching/people-index';
import type { WorkingSet } from '../store/working-set';

/** For each new person of a plan who looks like someone here: whom, the surest first. */
export type LookAlikes = ReadonlyMap<RecordId, NonNullable<PlanRow['similar']>>;

/** More than this nobody reads in a preview. */
const SHOWN = 3;
/** People compared before anyone else is heard. */
const AT_ONCE = 16;

/**
 * Compares the new people of a plan with everyone here. Pairs that the file itself decides about are left out.
 * `goesOn` is asked between people and answers whether to go on; null when not.
 */
export async function findLookAlikes(
  set: WorkingSet,
  records: readonly PlannedRecord[],
  goesOn: (done: number, of: number) => Promise<boolean>,
): Promise<LookAlikes | null> {
  const found = new Map<RecordId, NonNullable<PlanRow['similar']>>();
  if (set.count('member') === 0) return found;
  const added = records.filter(({ kind, change, before }) => {
    const isBack = change === 'revived' && before !== null && !isAlive(before);
    return kind === 'member' && (change === 'added' || isBack);
  });
  const decided = new Set(records.filter(({ kind }) => kind === 'verdict').map(({ id }) => id));
  const index = peopleIndexOf(set);
  for (const [at, { id, after }] of added.entries()) {
    if (at % AT_ONCE === 0 && !(await goesOn(at, added.length))) return null;
    const similar = index
      .similar(personAt(glanceAt(after)), { limit: SHOWN, weak: 'same-name' })
      .filter((one) => !decided.has(verdictId(id, one.id)))
      .map((one) => ({
        id: one.id,
        name: displayName(namePartsOf(set.get('member', one.id)?.fields ?? {})),
        match: one.match,
      }));
    if (similar.length > 0) found.set(id, similar);
  }
  return found;
}
