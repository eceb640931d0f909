import { err, type Result } from '../../core/result';
import { rateStrength } from '../sealing/passphrase-strength';
import { cipherReady } from '../sealing/sealer';
import type { UnlockError } from '../vault';
import type { VaultDeps } from '../vault-deps';
import { makePassphraseSlot } from './make-header';
import { openHeader } from './open-header';

/**
 * Wraps the data key under another passphrase. Nothing is sealed anew, and the recovery code stays. An old
 * copy of the disk still opens with the old passphrase.
 */
export async function changePassphrase(
  deps: VaultDeps,
  current: string,
  next: string,
  knownWords: readonly string[],
): Promise<Result<null, UnlockError | { readonly type: 'passphrase-too-weak' }>> {
  await cipherReady();
  if (!(await rateStrength(next, knownWords)).enough) return err({ type: 'passphrase-too-weak' });
  const opened = await openHeader(deps, { passphrase: current });
  if (!opened.ok) return opened;
  const { header, dataKey } = opened.value;
  const slot = await makePassphraseSlot(deps, header, dataKey, next);
  dataKey.fill(0);
  if (!slot.ok) return slot;
  return deps.rows.write({ header: { ...header, passphrase: slot.value } });
}
