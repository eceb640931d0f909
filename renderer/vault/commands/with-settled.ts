import type { Change, Rec, RecordId } from '../../core/record';
import { mootSuggestions } from '../exchange/keep-suggestions';
import type { CommandContext } from './context';
import type { Decision } from './decision';

/** A decision that also takes as done what a partner suggested and the decision writes anyway. */
export function withSettled(decision: Decision, context: CommandContext): Decision {
  const { set } = context;
  if (set.count('suggestion') === 0) return decision;
  const members = new Map<RecordId, Rec>();
  const settled = new Set<RecordId>();
  for (const change of decision.changes) {
    if (change.kind === 'suggestion') settled.add(change.id);
    if (change.kind !== 'member' || 'delete' in change) continue;
    const there = members.get(change.id) ?? set.get('member', change.id);
    if (!there) continue;
    members.set(change.id, { ...there, fields: { ...there.fields, ...change.set } });
  }
  const moot: Change[] = [...members.values()]
    .flatMap((member) => mootSuggestions(set, member, { today: context.today() }))
    .filter(({ id }) => !settled.has(id));
  return moot.length === 0 ? decision : { ...decision, changes: [...decision.changes, ...moot] };
}
