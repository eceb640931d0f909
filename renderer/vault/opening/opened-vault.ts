import type { Result } from '../../core/result';
import type { Bytes } from '../sealing/bytes';
import type { VaultHeader } from '../sealing/key-slots';
import { cipherReady, createSealer, type Sealer } from '../sealing/sealer';
import type { Front } from '../store/front';
import type { Store } from '../store/store';
import type { StoreDeps } from '../store/store-state';
import type { UnlockError } from '../vault';
import type { VaultDeps } from '../vault-deps';

/** An unlocked vault: what seals it, what its first screens show, and its records as soon as all are open. */
export type OpenedVault = {
  readonly sealer: Sealer;
  readonly device: string;
  readonly front: Front | null;
  readonly store: Promise<Result<Store, UnlockError>>;
};

/** What the store works with under a data key, which is wiped: the sealer keeps what it needs. */
export async function storeDeps(
  deps: VaultDeps,
  { vaultId, epoch }: VaultHeader,
  dataKey: Bytes,
): Promise<StoreDeps> {
  await cipherReady();
  const { rows, now, pause, randomBytes } = deps;
  const sealer = createSealer({ dataKey, vaultId, epoch, randomBytes });
  dataKey.fill(0);
  return { rows, sealer, now, pause, randomBytes };
}
