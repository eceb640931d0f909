import { KINDS } from '../../core/model/kinds';
import { err, ok } from '../../core/result';
import type { Decide } from './decision';
import { ladderChanges } from './ladder-change';

/** Moves a member to another rung, or off the ladder, and writes down who did it and why. Where they stand already, nothing changes. */
export const moveOnLadder: Decide<'move-on-ladder'> = ({ member, to, why }, context) => {
  const record = context.set.get('member', member);
  if (!record) return err({ type: 'not-found', kind: 'member' });
  if (to !== null && !context.set.get('rung', to)) return err({ type: 'not-found', kind: 'rung' });
  const { rung: from } = KINDS.member.read(record);
  const label = 'moved-on-ladder';
  if (from === to) return ok({ changes: [], label, ids: [member] });
  const changes = ladderChanges(context, member, from, to, why);
  return changes.ok ? ok({ changes: changes.value, label, ids: [member] }) : changes;
};
