import { attendanceKind } from '../../core/model/attendance';
import { attendanceId } from '../../core/model/attendance-id';
import type { Draft } from '../../core/model/kinds';
import { shiftKind } from '../../core/model/shift';
import { err, ok } from '../../core/result';
import { attendanceChange } from './attendance-change';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { openEvent } from './open-event';

/** Puts someone into a shift, makes them stand by for it, or takes them out. Nobody does both. */
export const giveShift: Decide<'give-shift'> = ({ shift: id, who, as }, { set }) => {
  const record = set.get('shift', id);
  if (!record) return err({ type: 'not-found', kind: 'shift' });
  const { event, role } = shiftKind.read(record);
  if (event === null) return err({ type: 'not-found', kind: 'event' });
  const open = openEvent(set, event);
  if (!open.ok) return open;
  const target = 'attendance' in who ? who.attendance : attendanceId(event, who.member);
  const current = set.get('attendance', target);
  if ('attendance' in who && current?.fields['event'] !== event) {
    return err({ type: 'not-found', kind: 'attendance' });
  }
  if ('member' in who && !set.get('member', who.member)) {
    return err({ type: 'not-found', kind: 'member' });
  }
  const before = current && attendanceKind.read(current);
  const without = (ids: readonly string[] = []) => ids.filter((each) => each !== id);
  const patch: Draft<'attendance'> = {
    shifts: as === 'takes' ? [...without(before?.shifts), id] : without(before?.shifts),
    backupShifts:
      as === 'stands-by' ? [...without(before?.backupShifts), id] : without(before?.backupShifts),
    ...(as === 'takes' && role && !before?.role ? { role } : {}),
    ...(before ? {} : { rsvp: 'invited' }),
  };
  if (current) {
    const written = checkedFields('attendance', patch, current);
    if (!written.ok) return written;
    const changed = Object.keys(written.value).length > 0;
    return ok({
      changes: changed ? [{ kind: 'attendance', id: target, set: written.value }] : [],
      label: 'shift-given',
      ids: [target],
    });
  }
  if (!('member' in who)) return err({ type: 'not-found', kind: 'attendance' });
  const change = attendanceChange(set, event, who.member, patch);
  if (!change.ok) return change;
  return ok({
    changes: change.value ? [change.value] : [],
    label: 'shift-given',
    ids: [target],
  });
};
