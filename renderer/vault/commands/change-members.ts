import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import type { Decide } from './decision';
import { checkPatch, groupsIn, isEmptyPatch, patchedFields } from './members-patch';
import { membersOfWhom } from './whom';

/** Changes many members alike. Those who are so already are not written again. */
export const changeMembers: Decide<'change-members'> = ({ whom, patch }, context) => {
  const { set, today } = context;
  const checked = checkPatch(patch, today());
  if (!checked.ok) return checked;
  if (isEmptyPatch(checked.value)) return err({ type: 'bad-value', field: 'patch' });
  for (const group of groupsIn(checked.value)) {
    if (!set.get('group', group)) return err({ type: 'not-found', kind: 'group' });
  }
  if (patch.household && !set.get('household', patch.household)) {
    return err({ type: 'not-found', kind: 'household' });
  }
  const members = membersOfWhom(whom, context);
  if (members.length === 0) return err({ type: 'not-found', kind: 'member' });
  const changes: Change[] = [];
  for (const id of members) {
    const member = set.get('member', id);
    const written = member ? patchedFields(checked.value, member) : {};
    if (Object.keys(written).length > 0) changes.push({ kind: 'member', id, set: written });
  }
  return ok({ changes, label: 'members-changed', ids: changes.map(({ id }) => id) });
};
