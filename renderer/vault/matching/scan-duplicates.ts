import type { Block } from '../../core/matching/blocking-keys';
import { createNameMemory } from '../../core/matching/compare-names';
import { createComparer } from '../../core/matching/compare-people';
import type { RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import type { TableDoor } from '../table-door';
import { keptFoundOf, MOST_IN_GROUP } from './found-duplicates';
import { groupPairs, type RankedPair } from './group-pairs';
import { isSettled, judgesOf, rankOf } from './judge-members';
import { judgedMatch } from './judged-match';
import { peopleOf } from './people';
import { verdictBookOf } from './verdict-book';

/** Blocks larger than this say too little to compare all of them with all. */
const LIMITS: Readonly<Record<Block, number>> = {
  contact: 200,
  name: 400,
  place: 200,
  family: 60,
  part: 150,
};

/** A phone that more people share is an office's, and no home's. */
const MOST_IN_HOME = 12;

/** Comparisons between two pauses: a few milliseconds. */
const PART = 3_000;

type Pair = RankedPair<RecordId>;
type Found = { readonly people: readonly Pair[]; readonly households: readonly Pair[] };

/** Makes the job that compares everyone with everyone. */
export function createScan(
  set: WorkingSet,
  pause: () => Promise<void>,
): TableDoor['scanDuplicates'] {
  return (onProgress) => {
    let cancelled = false;
    const goesOn = async () => {
      await pause();
      return !cancelled;
    };
    const scan = async () => {
      const found = await comparePairs(set, goesOn, (done, of) =>
        onProgress({ step: 'planning', done, of }),
      );
      if (!found) return err({ type: 'cancelled' as const });
      const kept = keptFoundOf(set);
      kept.keep({
        people: groupPairs(found.people, judgesOf(set).opposed, MOST_IN_GROUP),
        households: groupPairs(homesOnly(found.households), () => false, MOST_IN_GROUP),
      });
      return ok({ groups: kept.read().groups.length });
    };
    return {
      outcome: scan(),
      cancel() {
        cancelled = true;
      },
    };
  };
}

/** Every pair that is worth asking about; null when stopped. Begins anew when an import changes everything meanwhile. */
async function comparePairs(
  set: WorkingSet,
  goesOn: () => Promise<boolean>,
  tell: (done: number, of: number) => void,
): Promise<Found | null> {
  const people = peopleOf(set);
  while (people.warm()) if (!(await goesOn())) return null;
  const edition = people.edition();
  const all: Pair[] = [];
  const households: Pair[] = [];
  const lastWith = new Int32Array(people.size()).fill(-1);
  const memory = createNameMemory();
  let compared = 0;

  for (let slot = 0; slot < lastWith.length; slot++) {
    const id = people.id(slot);
    if (id === undefined) continue;
    const traits = people.traits(slot);
    const compareWith = createComparer(traits, memory);
    const judged = verdictBookOf(set).about(id);
    const compare = (other: number) => {
      if (other <= slot || lastWith[other] === slot) return;
      lastWith[other] = slot;
      const otherId = people.id(other);
      if (otherId === undefined) return;
      compared += 1;
      const match = judgedMatch(compareWith(people.traits(other)), judged.get(otherId));
      if (!match || match.strength === 'weak' || isSettled(match, people, id, otherId)) return;
      const pair = { a: id, b: otherId, rank: rankOf(match) };
      if (match.strength === 'household') households.push(pair);
      else all.push(pair);
    };
    people.near(traits, LIMITS, compare);
    for (const [other, says] of judged) {
      const there = says === 'same-person' ? people.slotOf(other) : undefined;
      if (there !== undefined) compare(there);
    }
    compared += 10;
    if (compared < PART) continue;
    compared = 0;
    tell(slot, lastWith.length);
    if (!(await goesOn())) return null;
    if (people.warm() || people.edition() !== edition) return comparePairs(set, goesOn, tell);
  }
  return { people: all, households };
}

/** Pairs of people who share with no more than a home holds. */
function homesOnly(pairs: readonly Pair[]): readonly Pair[] {
  const shares = new Map<RecordId, number>();
  for (const { a, b } of pairs) {
    for (const id of [a, b]) shares.set(id, (shares.get(id) ?? 0) + 1);
  }
  const lives = (id: RecordId) => (shares.get(id) ?? 0) < MOST_IN_HOME;
  return pairs.filter(({ a, b }) => lives(a) && lives(b));
}
