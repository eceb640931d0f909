import { ok, type Result } from '../../core/result';
import { cipherReady } from '../sealing/sealer';
import { findAll } from '../store/find';
import { createStore } from '../store/store';
import type { UnlockError } from '../vault';
import type { VaultDeps } from '../vault-deps';
import { openHeader, type Secret } from './open-header';
import { type OpenedVault, storeDeps } from './opened-vault';

/** Opens the vault that is there, and every record in it. */
export async function openVault(
  deps: VaultDeps,
  secret: Secret,
): Promise<Result<OpenedVault, UnlockError>> {
  await cipherReady();
  const header = await openHeader(deps, secret);
  if (!header.ok) return header;
  const storage = await storeDeps(deps, header.value.header, header.value.dataKey);
  const found = await findAll(deps.rows, storage.sealer);
  if (!found.ok) {
    storage.sealer.drop();
    return found;
  }
  const store = createStore(storage, found.value);
  return ok({ store, sealer: storage.sealer, device: found.value.root.device });
}
