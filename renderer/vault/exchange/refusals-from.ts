import { stampOf } from '../../core/merge/merge-record';
import { isOurPerson } from '../../core/merge/own-people';
import type { MergeQuestion } from '../../core/merge/plan-merge';
import type { Rec, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { inForce, isNamedIn } from './in-force';
import { ownGroupOf } from './own-identity';

/**
 * What counts of a group's word that someone no longer agrees to be shared: of our people, of those whom the group
 * decides about, and of those whom its files named. And whom such a word keeps out when an earlier file comes later.
 */
export function refusalsFrom(
  set: WorkingSet,
  group: RecordId,
): Required<Pick<MergeQuestion, 'heeds' | 'isRefusedSince'>> {
  const ourGroup = ownGroupOf(set);
  const lines = once(() => inForce(set));
  const ofGroup = once(() =>
    lines()
      .filter((line) => line.group === group)
      .map((line) => ({ line, people: new Set(line.members) })),
  );
  const saidBy = once(() => lines().filter(({ refused }) => Object.keys(refused).length > 0));
  return {
    heeds(ours) {
      const steward = stewardOf(ours);
      if (isOurPerson(ours, { ourGroup }) || steward === group) return true;
      return ofGroup().some(({ line, people }) => isNamedIn(line, people, ours.id, steward));
    },
    isRefusedSince(theirs) {
      const agreed = stampOf(theirs, 'consentShare') ?? theirs.stamps.base;
      const steward = stewardOf(theirs);
      return saidBy().some(
        (line) =>
          (line.group === group || line.group === steward) &&
          (line.refused[theirs.id] ?? '') > agreed,
      );
    },
  };
}

/** Hardly any file asks, and the log may be long. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

const stewardOf = ({ fields }: Rec): RecordId | null => {
  const steward = fields['stewardGroup'];
  return typeof steward === 'string' ? steward : null;
};
