import { bridge } from '../parts/bridge';
import type { Vault } from '../vault/vault';

const MOST_MS = 1_500;

/**
 * Locks: lets the vault fold and wipe for at most a second and a half, then has the shell end this window with the
 * worker and every key in it. What was saved never waits for this.
 */
export async function lockNow(vault: Vault): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, MOST_MS));
  await Promise.race([vault.lock().catch(() => undefined), late]);
  await bridge().call('lock');
}
