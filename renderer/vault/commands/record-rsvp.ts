import { attendanceId } from '../../core/model/attendance-id';
import { err, ok } from '../../core/result';
import { isExpected } from '../../core/views/turnout';
import { attendanceChange } from './attendance-change';
import type { Decide } from './decision';
import { openEvent } from './open-event';
import { isFullFor } from './waitlist-places';

/**
 * Writes down what a member said about an event, whether they were invited before or not. A yes for which there is no
 * place is refused unless it is said what becomes of it.
 */
export const recordRsvp: Decide<'record-rsvp'> = (
  { event, member, answer, whenFull },
  { set, now },
) => {
  const open = openEvent(set, event);
  if (!open.ok) return open;
  if (!set.get('member', member)) return err({ type: 'not-found', kind: 'member' });
  const id = attendanceId(event, member);
  const full = isExpected(answer) && isFullFor(set, event, id);
  if (full && whenFull === undefined) return err({ type: 'event-full' });
  const waiting = full && whenFull === 'wait';
  const since = set.get('attendance', id)?.fields['waitingSince'];
  const change = attendanceChange(set, event, member, {
    rsvp: answer,
    waiting,
    waitingSince: waiting ? (typeof since === 'number' ? since : now()) : null,
  });
  if (!change.ok) return change;
  return ok({
    changes: change.value ? [change.value] : [],
    label: 'rsvp-recorded',
    ids: [id],
  });
};
