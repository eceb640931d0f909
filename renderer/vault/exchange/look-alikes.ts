import { glanceAt } from '../../core/glance';
import type { Match } from '../../core/matching/match';
import { displayName, namePartsOf } from '../../core/matching/names';
import { personAt } from '../../core/matching/person-at';
import type { PlannedRecord, PlanRow } from '../../core/merge/plan-types';
import { type Verdict, verdictKind } from '../../core/model/verdict';
import { isAlive, type RecordId } from '../../core/record';
import { bySureness, judgedMatch } from '../matching/judged-match';
import { peopleIndexOf } from '../matching/people-index';
import type { WorkingSet } from '../store/working-set';

/** For each new person of a plan who looks like someone here: whom, the surest first. */
export type LookAlikes = ReadonlyMap<RecordId, NonNullable<PlanRow['similar']>>;

/** More than this nobody reads in a preview. */
const SHOWN = 3;
/** People compared before anyone else is heard. */
const AT_ONCE = 16;

/**
 * Compares the new people of a plan with everyone here. Who the file or someone here says are different people or one
 * household is left out; whom the file calls the same person as someone here is shown, whatever they look like.
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
  const index = peopleIndexOf(set);
  const judged = verdictsIn(records);
  for (const [at, { id, after }] of added.entries()) {
    if (at % AT_ONCE === 0 && !(await goesOn(at, added.length))) return null;
    const alike = new Map<RecordId, Match>();
    const options = { except: id, limit: SHOWN, weak: 'same-name' } as const;
    for (const one of index.similar(personAt(glanceAt(after)), options)) {
      alike.set(one.id, one.match);
    }
    for (const [other, says] of judged.get(id) ?? []) {
      const match = says === 'same-person' && judgedMatch(alike.get(other) ?? null, says);
      if (match && set.get('member', other)) alike.set(other, match);
      else alike.delete(other);
    }
    const similar = Array.from(alike, ([other, match]) => ({ id: other, match }))
      .sort((one, other) => bySureness(one.match, other.match))
      .slice(0, SHOWN)
      .map((one) => ({
        id: one.id,
        name: displayName(namePartsOf(set.get('member', one.id)?.fields ?? {})),
        match: one.match,
      }));
    if (similar.length > 0) found.set(id, similar);
  }
  return found;
}

type Said = Map<RecordId, Verdict['says']>;

/** What the file says about pairs of people, from either of them. */
function verdictsIn(records: readonly PlannedRecord[]): ReadonlyMap<RecordId, Said> {
  const pages = new Map<RecordId, Said>();
  for (const { kind, after } of records) {
    if (kind !== 'verdict' || !isAlive(after)) continue;
    const { a, b, says } = verdictKind.read(after);
    if (a === null || b === null) continue;
    pages.set(a, (pages.get(a) ?? new Map()).set(b, says));
    pages.set(b, (pages.get(b) ?? new Map()).set(a, says));
  }
  return pages;
}
