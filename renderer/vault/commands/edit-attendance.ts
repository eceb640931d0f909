import { err, ok } from '../../core/result';
import type { AttendancePatch } from '../event-commands';
import { checkedFields, readWith } from './checked-fields';
import type { Decide } from './decision';

/** What may be changed so. Whatever else a command brings is not looked at. */
const KEYS = [
  'role',
  'interpreter',
  'interpreterLanguage',
  'childcareCount',
  'childrenByAge',
  'ride',
  'rideFrom',
  'seatsOffered',
  'access',
  'walkInName',
  'invitedBy',
] as const satisfies readonly (keyof AttendancePatch)[];

/** Changes what else is known of one person at one event: role, needs, who invited them, a walk-in's name. */
export const editAttendance: Decide<'edit-attendance'> = ({ attendance: id, patch }, { set }) => {
  const current = set.get('attendance', id);
  if (!current) return err({ type: 'not-found', kind: 'attendance' });
  const written = checkedFields(
    'attendance',
    Object.fromEntries(KEYS.map((key) => [key, patch[key]])),
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
