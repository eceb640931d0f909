import { err, ok, type Result } from '../../core/result';
import type { StoreError } from '../outcomes';
import { cipherReady } from '../sealing/sealer';
import type { VaultDeps } from '../vault-deps';
import { openHeader } from './open-header';

/** Whether a passphrase opens the vault that is there. A wrong one costs a second. */
export async function tryPassphrase(
  deps: VaultDeps,
  passphrase: string,
): Promise<Result<null, { readonly type: 'wrong-passphrase' } | StoreError>> {
  await cipherReady();
  const opened = await openHeader(deps, { passphrase });
  if (opened.ok) {
    opened.value.dataKey.fill(0);
    return ok(null);
  }
  const { error } = opened;
  if (error.type === 'wrong-passphrase' || error.type === 'store-failed') return err(error);
  // The header is not what it was: nothing on this disk is to be trusted, and the way on is to lock.
  return err({ type: 'store-failed', reason: 'unavailable' });
}
