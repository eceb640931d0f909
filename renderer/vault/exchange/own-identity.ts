import { KINDS } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { type SigningKey, signingKeyFrom } from './sign';

/** The name and id that this laptop's files go out under. */
export type Sender = { readonly groupId: RecordId; readonly name: string };

const NO_GROUP: RecordId = '00000000-0000-0000-0000-000000000000';

/** The group this workspace belongs to; null before there is one. */
export function ownGroupOf(set: WorkingSet): RecordId | null {
  for (const record of set.all('workspace')) return KINDS.workspace.read(record).ownGroup;
  return null;
}

/** Who the files come from. */
export function senderOf(set: WorkingSet): Sender {
  const groupId = ownGroupOf(set);
  const group = groupId === null ? undefined : set.get('group', groupId);
  return { groupId: groupId ?? NO_GROUP, name: group ? KINDS.group.read(group).name : '' };
}

/** The key that signs this laptop's files; undefined before the first export. */
export function signingKeyOf(set: WorkingSet): SigningKey | undefined {
  for (const record of set.all('identity')) return KINDS.identity.read(record);
  return undefined;
}

/** A fresh signing key, and the change that keeps it. */
export function makeSigningKey(
  id: RecordId,
  seed: Uint8Array,
): { readonly key: SigningKey; readonly change: Change } {
  const key = signingKeyFrom(seed);
  return { key, change: { kind: 'identity', id, set: KINDS.identity.write(key) } };
}
