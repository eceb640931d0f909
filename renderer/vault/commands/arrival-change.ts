import { attendanceId } from '../../core/model/attendance-id';
import type { Change, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { isThere } from '../../core/views/turnout';
import { attendanceChange } from './attendance-change';
import type { BadValue } from './checked-fields';
import type { CommandContext } from './context';
import { markedNow } from './marked-now';

/**
 * The change by which a member comes to an event: as a walk-in when nobody had them on the list. Null when they are
 * here already.
 */
export function arrivalChange(
  context: CommandContext,
  event: RecordId,
  member: RecordId,
): Result<Change | null, BadValue | { readonly type: 'not-found'; readonly kind: string }> {
  const { set } = context;
  if (!set.get('member', member)) return err({ type: 'not-found', kind: 'member' });
  const there = set.get('attendance', attendanceId(event, member));
  if (there && isThere(there.fields['mark'])) return ok(null);
  return attendanceChange(set, event, member, {
    ...markedNow(context, 'present'),
    ...(there ? {} : { walkIn: true }),
  });
}
