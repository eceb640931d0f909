import { err, ok } from '../../core/result';
import { checkedFields, readWith } from './checked-fields';
import type { Decide } from './decision';

/** Changes what else is known of one person at one event: role, needs, who invited them, a walk-in's name. */
export const editAttendance: Decide<'edit-attendance'> = ({ attendance: id, patch }, { set }) => {
  const current = set.get('attendance', id);
  if (!current) return err({ type: 'not-found', kind: 'attendance' });
  const { role, interpreter, childcareCount, ride, walkInName, invitedBy } = patch;
  const written = checkedFields(
    'attendance',
    { role, interpreter, childcareCount, ride, walkInName, invitedBy },
    current,
  );
  if (!written.ok) return written;
  const after = readWith('attendance', id, written.value, current);
  if (!after.member && !after.walkInName) return err({ type: 'name-missing' });
  const changed = Object.keys(written.value).length > 0;
  return ok({
    changes: changed ? [{ kind: 'attendance', id, set: written.value }] : [],
    label: 'attendance-edited',
    ids: [id],
  });
};
