import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Marks whether people came. Works on cancelled events too: some come all the same. */
export const markAttendance: Decide<'mark-attendance'> = ({ attendance, mark }, { set }) => {
  const changes: Change[] = [];
  for (const id of attendance) {
    const current = set.get('attendance', id);
    if (!current) return err({ type: 'not-found', kind: 'attendance' });
    const written = checkedFields('attendance', { mark }, current);
    if (!written.ok) return written;
    if (Object.keys(written.value).length > 0) {
      changes.push({ kind: 'attendance', id, set: written.value });
    }
  }
  return ok({ changes, label: 'attendance-marked', ids: attendance });
};
