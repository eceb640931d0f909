import type { RecordId } from '../../core/record';
import type { Whom } from '../vault';
import type { CommandContext } from './context';

/** The members a command is about: those of the list who are still here, or whoever the rule means now. */
export function membersOfWhom(whom: Whom, { set, membersOf }: CommandContext): readonly RecordId[] {
  if (whom.type === 'segment') return membersOf(whom.rule);
  return [...new Set(whom.ids)].filter((id) => set.get('member', id) !== undefined);
}
