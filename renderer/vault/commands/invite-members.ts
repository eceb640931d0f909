import { attendanceId } from '../../core/model/attendance-id';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { attendanceChange } from './attendance-change';
import type { Decide } from './decision';
import { openEvent } from './open-event';

/** Puts members on an event's list as invited. Those who are on it already keep what they said. */
export const inviteMembers: Decide<'invite-members'> = (command, { set }) => {
  const { event, invitedBy, role = '' } = command;
  const open = openEvent(set, event);
  if (!open.ok) return open;
  const members = [...new Set(command.members)];
  if (members.some((id) => set.get('member', id) === undefined)) {
    return err({ type: 'not-found', kind: 'member' });
  }
  const changes: Change[] = [];
  for (const member of members) {
    if (set.get('attendance', attendanceId(event, member))) continue;
    const change = attendanceChange(set, event, member, { rsvp: 'invited', invitedBy, role });
    if (!change.ok) return change;
    if (change.value) changes.push(change.value);
  }
  return ok({
    changes,
    label: 'members-invited',
    ids: members.map((member) => attendanceId(event, member)),
  });
};
