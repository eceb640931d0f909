import { attendanceId } from '../../core/model/attendance-id';
import { err, ok } from '../../core/result';
import { attendanceChange } from './attendance-change';
import type { Decide } from './decision';
import { openEvent } from './open-event';

/** Writes down what a member said about an event, whether they were invited before or not. */
export const recordRsvp: Decide<'record-rsvp'> = ({ event, member, answer }, { set }) => {
  const open = openEvent(set, event);
  if (!open.ok) return open;
  if (!set.get('member', member)) return err({ type: 'not-found', kind: 'member' });
  const change = attendanceChange(set, event, member, { rsvp: answer });
  if (!change.ok) return change;
  return ok({
    changes: change.value ? [change.value] : [],
    label: 'rsvp-recorded',
    ids: [attendanceId(event, member)],
  });
};
