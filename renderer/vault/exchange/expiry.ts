import { KINDS } from '../../core/model/kinds';
import type { Rec, RecordId } from '../../core/record';
import { addDays } from '../../core/views/order';
import type { WorkingSet } from '../store/working-set';
import { inForce, isNamedIn } from './in-force';

/** A person of another group whose name may be kept until a day: the last that a file which named them grants. */
export type Expiring = {
  readonly member: Rec;
  readonly group: RecordId;
  /** The day on which the name becomes a count, `YYYY-MM-DD`. */
  readonly on: string;
};

/** Later than every day. */
const NEVER = '9999-12-31';

/**
 * Everyone whom another group decides about and whose files set a day, the earliest first. A later file that names a
 * person again counts; one without a day lets the name stay. Whoever was made one with somebody here stays.
 */
export function expiringPeople(set: WorkingSet, ownGroup: RecordId | null): readonly Expiring[] {
  const known = keptOf.get(set);
  const version = ['exchange-log', 'member', 'verdict'].map((kind) => set.version(kind)).join(' ');
  if (known?.version === version && known.ownGroup === ownGroup) return known.people;
  const people = lookThrough(set, ownGroup);
  keptOf.set(set, { version, ownGroup, people });
  return people;
}

type Kept = {
  readonly version: string;
  readonly ownGroup: RecordId | null;
  readonly people: readonly Expiring[];
};
const keptOf = new WeakMap<WorkingSet, Kept>();

function lookThrough(set: WorkingSet, ownGroup: RecordId | null): Expiring[] {
  const came = set.by('exchange-log', 'direction', 'in');
  if (!came.some(({ fields }) => Boolean(fields['expiresOn']))) return [];
  const lines = inForce(set);
  const until = new Map<
    RecordId,
    { readonly member: Rec; readonly group: RecordId; last: string }
  >();
  for (const line of lines) {
    const last = line.expiresOn || NEVER;
    const named = new Set(line.members);
    const ids = named.size > 0 ? named : stewardedBy(set, line.group);
    for (const id of ids) {
      const member = set.get('member', id);
      const group = member?.fields['stewardGroup'];
      if (!member || typeof group !== 'string' || group === ownGroup) continue;
      if (!isNamedIn(line, named, id, group)) continue;
      const known = until.get(id);
      if (!known) until.set(id, { member, group, last });
      else if (last > known.last) known.last = last;
    }
  }
  return [...until.values()]
    .filter(({ member, last }) => last !== NEVER && !isMergedHere(set, member.id))
    .map(({ member, group, last }) => ({ member, group, on: addDays(last, 1) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** People whom another group decides about and who no longer agree to be shared. Whoever was made one with somebody here stays. */
export const refusedPeople = (
  set: WorkingSet,
  ownGroup: RecordId | null,
): readonly Pick<Expiring, 'member' | 'group'>[] =>
  set.by('member', 'consentShare', 'no').flatMap((member) => {
    const group = member.fields['stewardGroup'];
    if (typeof group !== 'string' || group === ownGroup || isMergedHere(set, member.id)) return [];
    return [{ member, group }];
  });

const stewardedBy = (set: WorkingSet, group: RecordId | null): RecordId[] =>
  group === null ? [] : set.by('member', 'stewardGroup', group).map(({ id }) => id);

/** Whether someone who was here was made one with the person: then the name is ours too. */
function isMergedHere(set: WorkingSet, id: RecordId): boolean {
  return [...set.by('verdict', 'a', id), ...set.by('verdict', 'b', id)].some((record) => {
    const { a, b, says } = KINDS.verdict.read(record);
    const other = a === id ? b : a;
    return (
      says === 'same-person' &&
      other !== null &&
      set.known('member', other) !== undefined &&
      set.get('member', other) === undefined
    );
  });
}
