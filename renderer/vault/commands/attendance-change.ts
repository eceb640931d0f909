import { attendanceId } from '../../core/model/attendance-id';
import type { Draft } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { ok, type Result } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import { type BadValue, checkedFields } from './checked-fields';

/**
 * The change that gives a member's attendance at an event these values. One that was removed or never
 * was is written whole, with its event and member. Null when nothing differs.
 */
export function attendanceChange(
  set: WorkingSet,
  event: RecordId,
  member: RecordId,
  values: Draft<'attendance'>,
): Result<Change | null, BadValue> {
  const id = attendanceId(event, member);
  const current = set.get('attendance', id);
  const written = checkedFields(
    'attendance',
    current ? values : { event, member, ...values },
    current,
  );
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok(changed ? { kind: 'attendance', id, set: written.value } : null);
}
