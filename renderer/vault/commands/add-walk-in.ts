import { attendanceId } from '../../core/model/attendance-id';
import { err, ok } from '../../core/result';
import { arrivalChange } from './arrival-change';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { markedNow } from './marked-now';
import { openEvent } from './open-event';

/**
 * Someone came unasked, a known member or a name only, and is marked present. A member who was on the
 * list all along is marked present and is no walk-in.
 */
export const addWalkIn: Decide<'add-walk-in'> = ({ event, member, name }, context) => {
  const open = openEvent(context.set, event);
  if (!open.ok) return open;
  if (member !== null) {
    const change = arrivalChange(context, event, member);
    if (!change.ok) return change;
    const ids = [attendanceId(event, member)];
    return ok({ changes: change.value ? [change.value] : [], label: 'walk-in-added', ids });
  }
  const written = checkedFields('attendance', {
    event,
    walkInName: name,
    walkIn: true,
    ...markedNow(context, 'present'),
  });
  if (!written.ok) return written;
  if (!written.value['walkInName']) return err({ type: 'name-missing' });
  const id = context.newId();
  return ok({
    changes: [{ kind: 'attendance', id, set: written.value }],
    label: 'walk-in-added',
    ids: [id],
  });
};
