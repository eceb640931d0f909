import { ok, type Result } from '../../core/result';
import { cipherReady } from '../sealing/sealer';
import { findRecords, findRoot } from '../store/find';
import { type Front, findFront } from '../store/front';
import { createStore, type Store } from '../store/store';
import type { UnlockError } from '../vault';
import type { VaultDeps } from '../vault-deps';
import { openHeader, type Secret } from './open-header';
import { type OpenedVault, storeDeps } from './opened-vault';

/**
 * Opens the vault that is there. When its front is still true, that is given at once and the records
 * follow; otherwise everything is open when this resolves.
 */
export async function openVault(
  deps: VaultDeps,
  secret: Secret,
): Promise<Result<OpenedVault, UnlockError>> {
  await cipherReady();
  deps.mark?.('unlock-begins');
  const header = await openHeader(deps, secret);
  if (!header.ok) return header;
  deps.mark?.('key-ready');
  const storage = await storeDeps(deps, header.value.header, header.value.dataKey);
  const { rows, sealer } = storage;
  const giveUp = <T>(failure: T): T => {
    sealer.drop();
    return failure;
  };
  const root = await findRoot(rows, sealer);
  if (!root.ok) return giveUp(root);
  const front = await findFront(rows, sealer, root.value);
  if (!front.ok) return giveUp(front);

  const findStore = async (): Promise<Result<Store, UnlockError>> => {
    const found = await findRecords(rows, sealer, root.value);
    if (!found.ok) return found;
    deps.mark?.('records-open');
    return ok(createStore(storage, found.value));
  };
  const store = findStore();
  if (!isTrueToday(front.value, deps)) {
    const whole = await store;
    if (!whole.ok) return giveUp(whole);
  }
  return ok({ store, sealer, device: root.value.device, front: front.value });
}

const isTrueToday = (front: Front | null, deps: VaultDeps): boolean =>
  front?.today === deps.today();
