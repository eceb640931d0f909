import { attendanceId } from '../../core/model/attendance-id';
import { err, ok } from '../../core/result';
import { attendanceChange } from './attendance-change';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { openEvent } from './open-event';

/**
 * Someone came unasked, a known member or a name only, and is marked present. A member who was on the
 * list all along is marked present and is no walk-in.
 */
export const addWalkIn: Decide<'add-walk-in'> = ({ event, member, name }, { set, newId }) => {
  const open = openEvent(set, event);
  if (!open.ok) return open;
  if (member !== null) {
    if (!set.get('member', member)) return err({ type: 'not-found', kind: 'member' });
    const id = attendanceId(event, member);
    const walkIn = set.get('attendance', id) ? {} : { walkIn: true };
    const change = attendanceChange(set, event, member, { mark: 'present', ...walkIn });
    if (!change.ok) return change;
    return ok({ changes: change.value ? [change.value] : [], label: 'walk-in-added', ids: [id] });
  }
  const written = checkedFields('attendance', {
    event,
    walkInName: name,
    walkIn: true,
    mark: 'present',
  });
  if (!written.ok) return written;
  if (!written.value['walkInName']) return err({ type: 'name-missing' });
  const id = newId();
  return ok({
    changes: [{ kind: 'attendance', id, set: written.value }],
    label: 'walk-in-added',
    ids: [id],
  });
};
