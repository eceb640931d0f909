import type { WorkingSet } from '../store/working-set';
import { fingerprintOf } from './fingerprint';
import type { GuardedFile } from './guard';
import type { Manifest } from './manifest';
import type { FileSecret } from './open';
import { ageKeyOf } from './own-identity';

/** What could open a file here: our own key, or the passphrase that was typed. Undefined when there is none. */
export function secretFor(
  set: WorkingSet,
  { scheme }: GuardedFile,
  passphrase: string | null,
): FileSecret | undefined {
  if (scheme === 'keys') {
    const key = ageKeyOf(set)?.ageKey;
    return key === undefined ? undefined : { key };
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
  const own = ageKeyOf(set)?.recipient;
  const named = own !== undefined && recipients.includes(fingerprintOf(own));
  return named || (scheme !== 'keys' && recipients.length === 0);
}
