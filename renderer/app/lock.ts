import { bridge } from '../parts/bridge';
import type { Vault } from '../vault/vault';

const MOST_MS = 3_000;

let isLocking = false;
const listeners = new Set<() => void>();

/** Whether the vault is being locked, for `useSyncExternalStore`. Nothing of it is shown from then on. */
export const locking = {
  read: (): boolean => isLocking,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/**
 * Locks: clears the screen, lets the vault fold, wipe its key and leave a last snapshot for at most three seconds,
 * then has the shell end this window with the worker in it. What was saved never waits for this.
 */
export async function lockNow(vault: Vault): Promise<void> {
  isLocking = true;
  for (const listener of listeners) listener();
  const late = new Promise((resolve) => setTimeout(resolve, MOST_MS));
  await Promise.race([vault.lock().catch(() => undefined), late]);
  await bridge().call('lock');
}
