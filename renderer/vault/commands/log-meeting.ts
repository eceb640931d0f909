import { meetingKind } from '../../core/model/meeting';
import { officialKind } from '../../core/model/official';
import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import { checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { Decide } from './decision';
import { type MeetingPart, meetingParts } from './meeting-parts';
import { missingParent } from './parents';

/**
 * Saves a meeting's report whole: the meeting, its asks, the quotes that were heard and the promises.
 * Parts that are not in the lists any more are deleted; rows left empty are passed over. The agency is
 * the official's unless the report names one.
 */
export const logMeeting: Decide<'log-meeting'> = (command, context) => {
  const { set, newId } = context;
  const current = command.id === null ? undefined : set.get('meeting', command.id);
  if (command.id !== null && !current) return err({ type: 'not-found', kind: 'meeting' });
  const id = command.id ?? newId();

  const before = current && meetingKind.read(current);
  const official = set.get('official', command.meeting.official ?? before?.official ?? '');
  const agency = command.meeting.agency ?? (official ? officialKind.read(official).agency : null);
  const written = checkedFields('meeting', { ...command.meeting, agency }, current);
  if (!written.ok) return written;
  const meeting = readWith('meeting', id, written.value, current);
  const problem = incomplete('meeting', meeting);
  if (problem) return err(problem);
  const parent = missingParent('meeting', written.value, set);
  if (parent) return err({ type: 'not-found', kind: parent });

  const changes: Change[] = [];
  if (Object.keys(written.value).length > 0) {
    changes.push({ kind: 'meeting', id, set: written.value });
  }
  const parts = meetingParts(meeting, command);
  for (const part of parts) {
    const change = partChange(part, context);
    if (!change.ok) return change;
    if (change.value) changes.push(change.value);
  }
  for (const kind of ['ask', 'statement', 'commitment'] as const) {
    for (const { id: there } of set.by(kind, 'meeting', id)) {
      if (!parts.some((part) => part.id === there)) changes.push({ kind, id: there, delete: true });
    }
  }
  return ok({ changes, label: 'meeting-logged', ids: [id] });
};

function partChange(
  { kind, id, draft }: MeetingPart,
  { set, newId }: Parameters<typeof logMeeting>[1],
) {
  const current = id === undefined ? undefined : set.get(kind, id);
  if (id !== undefined && !current) return err({ type: 'not-found', kind } as const);
  const written = checkedFields(kind, draft, current);
  if (!written.ok) return written;
  const changed = Object.keys(written.value).length > 0;
  return ok<Change | null>(changed ? { kind, id: id ?? newId(), set: written.value } : null);
}
