import { attendanceKind } from '../../core/model/attendance';
import type { Draft } from '../../core/model/kinds';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Puts people on the waiting list, at its end and in the order in which they are named, or gives them a place. */
export const setWaiting: Decide<'set-waiting'> = ({ attendance, waiting }, { set, now }) => {
  const changes: Change[] = [];
  for (const [turn, id] of [...new Set(attendance)].entries()) {
    const current = set.get('attendance', id);
    if (!current) return err({ type: 'not-found', kind: 'attendance' });
    const before = attendanceKind.read(current);
    if (before.waiting === waiting) continue;
    const patch: Draft<'attendance'> = waiting
      ? { waiting, waitingSince: now() + turn, rsvp: 'yes' }
      : { waiting, waitingSince: null };
    const written = checkedFields('attendance', patch, current);
    if (!written.ok) return written;
    changes.push({ kind: 'attendance', id, set: written.value });
  }
  return ok({ changes, label: 'waitlist-changed', ids: attendance });
};
