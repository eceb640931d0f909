import { displayName } from '../../core/matching/names';
import { type Member, memberKind } from '../../core/model/member';
import type { Change, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import { verdictChange } from '../merging/moved-verdicts';
import type { CommandContext } from './context';
import type { Decide } from './decision';

/**
 * Remembers for every pair among members that they are different people, or of one household. Those of one
 * household are put into it: the one that most of them are in, else a new one named after their surnames.
 */
export const judgePair: Decide<'judge-pair'> = ({ says, ...command }, context) => {
  const { set, today, organizer } = context;
  const ids = [...new Set(command.members)];
  if (ids.length < 2) return err({ type: 'too-few-members' });
  const members = ids.flatMap((id) => {
    const record = set.get('member', id);
    return record ? [memberKind.read(record)] : [];
  });
  if (members.length < ids.length) return err({ type: 'not-found', kind: 'member' });
  const changes: Change[] = [];
  for (const [at, one] of ids.entries()) {
    for (const other of ids.slice(at + 1)) {
      const change = verdictChange(set, [one, other], says, { date: today(), by: organizer });
      if (change) changes.push(change);
    }
  }
  if (says === 'same-household') changes.push(...intoOneHousehold(members, context));
  return ok({ changes, label: 'pair-judged', ids });
};

function intoOneHousehold(members: readonly Member[], { set, newId }: CommandContext): Change[] {
  const changes: Change[] = [];
  let household = mostCommon(
    members.flatMap(({ household: id }) => (id !== null && set.get('household', id) ? [id] : [])),
  );
  if (household === null) {
    household = newId();
    const named = members.find(({ familyNames }) => familyNames) ?? members[0];
    const name = named ? named.familyNames || displayName(named) : '';
    const [county = null, ...more] = new Set(members.map((member) => member.county));
    const shared = more.length === 0 ? county : null;
    changes.push({ kind: 'household', id: household, set: { name, county: shared } });
  }
  for (const { id, household: current } of members) {
    if (current !== household) changes.push({ kind: 'member', id, set: { household } });
  }
  return changes;
}

/** The id that occurs most; of those that occur alike, the first. */
function mostCommon(ids: readonly RecordId[]): RecordId | null {
  const times = new Map<RecordId, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  let most: RecordId | null = null;
  for (const [id, n] of times) if (most === null || n > (times.get(most) ?? 0)) most = id;
  return most;
}
