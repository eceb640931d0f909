import { KINDS } from '../../../core/model/kinds';
import type { Rec, RecordId } from '../../../core/record';
import type { WorkingSet } from '../../store/working-set';
import { membersOfRule } from '../../views/segment-members';
import { groupsFor, maySharePerson, selectPeople, stewardsOf } from './select-people';
import { type Include, nameOf, type Selection } from './selection';

/** The members whom a saved segment means on a day: those who agreed to be shared. The rule itself stays home. */
export function selectSegment(
  set: WorkingSet,
  segment: Rec,
  include: Include,
  ownGroup: RecordId | null,
  today: string,
): Selection {
  const people = new Map<RecordId, Rec>();
  const leftOut: { readonly id: RecordId; readonly name: string }[] = [];
  for (const id of membersOfRule(set, KINDS.segment.read(segment).rule, today)) {
    const member = set.get('member', id);
    if (!member) continue;
    if (maySharePerson(member)) people.set(id, member);
    else leftOut.push(nameOf(member));
  }
  const chosen = selectPeople(set, people, include);
  return {
    ...chosen,
    records: [...groupsFor(set, [ownGroup, ...stewardsOf(people.values())]), ...chosen.records],
    leftOut,
  };
}
