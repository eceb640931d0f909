import type { Change, RecordId } from '../../core/record';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { type BadValue, checkedFields } from './checked-fields';
import type { CommandContext } from './context';

/** What moves one member to a rung, or off the ladder: where they stand now, and the step that tells of it. */
export function ladderChanges(
  { newId, today, organizer }: CommandContext,
  member: RecordId,
  from: RecordId | null,
  to: RecordId | null,
  why: string,
): Result<readonly Change[], BadValue> {
  const move = checkedFields('rung-move', { member, from, to, date: today(), by: organizer, why });
  if (!move.ok) return move;
  return ok([
    { kind: 'member', id: member, set: { rung: to } },
    { kind: 'rung-move', id: newId(), set: move.value },
  ]);
}
