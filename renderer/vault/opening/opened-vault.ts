import type { Bytes } from '../sealing/bytes';
import type { VaultHeader } from '../sealing/key-slots';
import { cipherReady, createSealer, type Sealer } from '../sealing/sealer';
import type { Store } from '../store/store';
import type { StoreDeps } from '../store/store-state';
import type { VaultDeps } from '../vault-deps';

/** An unlocked vault: its records and what seals them. */
export type OpenedVault = {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly device: string;
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
