import { attendanceId } from '../../core/model/attendance-id';
import type { Change, RecordId } from '../../core/record';
import { err, ok } from '../../core/result';
import { isThere } from '../../core/views/turnout';
import { arrivalChange } from './arrival-change';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { markedNow } from './marked-now';
import { openEvent } from './open-event';

/** People come in at the door, a household at once if it is one. Who is here already stays as they are. */
export const checkIn: Decide<'check-in'> = ({ event, arrivals }, context) => {
  const open = openEvent(context.set, event);
  if (!open.ok) return open;
  const changes: Change[] = [];
  const ids: RecordId[] = [];
  for (const arrival of arrivals) {
    if ('member' in arrival) {
      const change = arrivalChange(context, event, arrival.member);
      if (!change.ok) return change;
      if (change.value) changes.push(change.value);
      ids.push(attendanceId(event, arrival.member));
      continue;
    }
    const id = arrival.attendance;
    const current = context.set.get('attendance', id);
    if (current?.fields['event'] !== event) return err({ type: 'not-found', kind: 'attendance' });
    ids.push(id);
    if (isThere(current.fields['mark'])) continue;
    const written = checkedFields('attendance', markedNow(context, 'present'), current);
    if (!written.ok) return written;
    changes.push({ kind: 'attendance', id, set: written.value });
  }
  return ok({ changes, label: 'attendance-marked', ids });
};
