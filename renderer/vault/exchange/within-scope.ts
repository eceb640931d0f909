import { verdictId, verdictKind } from '../../core/model/verdict';
import type { Rec, RecordId } from '../../core/record';
import type { Manifest } from './manifest';

/** Kinds that a file about one event may carry. */
const EVENT_KINDS = new Set(['attendance', 'event', 'group', 'member', 'note', 'verdict']);

/**
 * Whether a record belongs in a file of the scope: a file about one event brings that event and nothing
 * about other events or other matters, whatever its sender put in. `isInFile`: whether the file brings a member.
 */
export function isWithinScope(
  record: Rec,
  scope: Manifest['scope'],
  isInFile: (member: RecordId) => boolean,
): boolean {
  if (scope.type === 'everything') return true;
  if (!EVENT_KINDS.has(record.kind)) return false;
  if (record.kind === 'event') return record.id === scope.event;
  if (record.kind === 'verdict') return isAboutPeopleOf(record, isInFile);
  if (record.kind !== 'attendance' || !('event' in record.fields)) return true;
  return record.fields['event'] === scope.event;
}

/** Whether a verdict is about two people of the file, or about one of them and a record that was merged into theirs. */
function isAboutPeopleOf(record: Rec, isInFile: (member: RecordId) => boolean): boolean {
  const { id, a, b, says } = verdictKind.read(record);
  if (a === null || b === null || id !== verdictId(a, b)) return false;
  return says === 'same-person' ? isInFile(a) || isInFile(b) : isInFile(a) && isInFile(b);
}

/**
 * Whether the sender may delete a record of ours. A copy of our own workspace may; a partner may take
 * back a row of the roster when the event is theirs or the person is theirs, and nothing else.
 */
export function mayDelete(
  manifest: Pick<Manifest, 'scope' | 'sender'>,
  find: (kind: string, id: string) => Rec | undefined,
  ours: Rec | undefined,
): boolean {
  if (manifest.scope.type === 'everything') return true;
  if (ours?.kind !== 'attendance' || ours.fields['event'] !== manifest.scope.event) return false;
  const { groupId } = manifest.sender;
  if (find('event', manifest.scope.event)?.fields[`hosts/${groupId}`] === true) return true;
  const member = ours.fields['member'];
  return typeof member === 'string' && find('member', member)?.fields['stewardGroup'] === groupId;
}
