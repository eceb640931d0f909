import type { WorkingSet } from '../store/working-set';
import { fingerprintOf } from './fingerprint';
import type { GuardedFile } from './guard';
import type { Manifest } from './manifest';
import type { FileSecret } from './open';
import { openingKeysOf } from './own-identity';

/** What could open a file here: our own keys, or the passphrase that was typed. Undefined when there is none. */
export function secretFor(
  set: WorkingSet,
  { scheme }: GuardedFile,
  passphrase: string | null,
): FileSecret | undefined {
  if (scheme === 'keys') {
    const keys = openingKeysOf(set).map(({ ageKey }) => ageKey);
    return keys.length === 0 ? undefined : { keys };
  }
  return passphrase === null ? undefined : { passphrase };
}

/**
 * Whether the manifest, which its sender signed, names us: whoever got the file could have sealed its lines anew, to
 * our key or under a passphrase. A file under a passphrase names nobody.
 */
export function isForUs(
  set: WorkingSet,
  { scheme }: GuardedFile,
  { recipients }: Manifest,
): boolean {
  return fingerprintAmong(set, recipients) !== '' || (scheme !== 'keys' && recipients.length === 0);
}

/** The fingerprint of ours that a manifest names; empty when it names none. */
export const fingerprintAmong = (set: WorkingSet, recipients: readonly string[]): string =>
  openingKeysOf(set)
    .map(({ recipient }) => fingerprintOf(recipient))
    .find((own) => recipients.includes(own)) ?? '';
