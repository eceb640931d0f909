import { ok, type Result } from '../../core/result';
import { cipherReady } from '../sealing/sealer';
import { findRecords, findRoot } from '../store/find';
import { findFront } from '../store/front';
import { createStore, type Store } from '../store/store';
import type { UnlockError } from '../vault';
import type { VaultDeps } from '../vault-deps';
import { openHeader, type Secret } from './open-header';
import { type OpenedVault, storeDeps } from './opened-vault';

/** How long the first screens have the worker to themselves before the records are opened behind them, in milliseconds. */
const HEAD_START = 100;

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

  const isFrontTrue = front.value?.today === deps.today();
  const findStore = async (): Promise<Result<Store, UnlockError>> => {
    if (isFrontTrue) await deps.sleep(HEAD_START);
    const found = await findRecords(rows, sealer, root.value);
    if (!found.ok) return found;
    deps.mark?.('records-open');
    return ok(createStore(storage, found.value));
  };
  const store = findStore();
  if (!isFrontTrue) {
    const whole = await store;
    if (!whole.ok) return giveUp(whole);
  }
  return ok({ store, sealer, device: root.value.device, front: front.value });
}
