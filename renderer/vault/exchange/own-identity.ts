import { KINDS } from '../../core/model/kinds';
import type { Change, RecordId } from '../../core/record';
import { ok, type Result } from '../../core/result';
import type { WorkingSet } from '../store/working-set';
import type { StoreError } from '../vault';
import { type AgeKey, makeAgeKey } from './age-key';
import type { ExchangeDeps } from './exchange-deps';
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

/** The keys of this laptop; those that were not needed yet are empty. */
export const identityOf = (set: WorkingSet) => {
  for (const record of set.all('identity')) return KINDS.identity.read(record);
  return undefined;
};

/** The key that signs this laptop's files; undefined before it was first needed. */
export function signingKeyOf(set: WorkingSet): SigningKey | undefined {
  const identity = identityOf(set);
  return identity && identity.signer !== '' ? identity : undefined;
}

/** The key that opens files sealed to this laptop; undefined before it was first needed. */
export function ageKeyOf(set: WorkingSet): AgeKey | undefined {
  const identity = identityOf(set);
  return identity && identity.recipient !== '' ? identity : undefined;
}

/** Every age key that opens files for this laptop: the present one first, then those it took the place of. */
export function openingKeysOf(set: WorkingSet): readonly AgeKey[] {
  const identity = identityOf(set);
  if (!identity || identity.recipient === '') return [];
  return [identity, ...identity.earlierKeys];
}

/** Whether a signing key is this laptop's, or was. */
export function isOwnSigner(set: WorkingSet, signer: string): boolean {
  const identity = identityOf(set);
  if (!identity) return false;
  return (
    identity.signer === signer || identity.earlierKeys.some((earlier) => earlier.signer === signer)
  );
}

/** A fresh signing key, and the change that keeps it. */
export function makeSigningKey(
  id: RecordId,
  seed: Uint8Array,
): { readonly key: SigningKey; readonly change: Change } {
  const key = signingKeyFrom(seed);
  return { key, change: { kind: 'identity', id, set: KINDS.identity.write(key) } };
}

/** This laptop's keys, whole. What is missing is made and kept. */
export async function ownKeys(
  deps: ExchangeDeps,
): Promise<Result<SigningKey & AgeKey, StoreError>> {
  const { set } = deps;
  const signing = signingKeyOf(set);
  const age = ageKeyOf(set);
  if (signing && age) return ok({ ...signing, ...age });
  const keys = {
    ...(signing ?? signingKeyFrom(deps.randomBytes(32))),
    ...(age ?? (await makeAgeKey())),
  };
  const { signingKey, signer, ageKey, recipient } = keys;
  const id = identityOf(set)?.id ?? deps.newId();
  const written = KINDS.identity.write({ signingKey, signer, ageKey, recipient });
  const done = await deps.commit(
    { lasting: [{ kind: 'identity', id, set: written }] },
    { label: 'card-made' },
  );
  return done.ok ? ok({ signingKey, signer, ageKey, recipient }) : done;
}
