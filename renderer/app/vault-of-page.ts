import type { VaultState } from '../vault/vault';
import { createVaultClient } from '../vault/worker/vault-client';
import { watchSaves } from './saved-state';

/** The one vault client of this page. */
export const vaultOfPage = watchSaves(createVaultClient());

/**
 * What the store holds as the page begins. Asked before anything is drawn, because the worker that answers takes
 * longer to start than the page. `broken`: it could not start.
 */
export const firstState: Promise<VaultState | 'broken'> = vaultOfPage
  .state()
  .catch(() => 'broken' as const);
