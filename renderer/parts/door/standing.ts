import type { RecordId } from '../../core/record';
import { ok, type Result } from '../../core/result';
import type { OpenDoorError, Vault } from '../../vault/vault';
import { bridge } from '../bridge';

let event: RecordId | null = null;
const listeners = new Set<() => void>();

/** The event at whose door the laptop stands, for `useSyncExternalStore`; null at none. The vault holds the door; this only says what to draw. */
export const standing = {
  read: (): RecordId | null => event,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function become(next: RecordId | null): void {
  event = next;
  for (const listener of listeners) listener();
  // A window that does not fill the screen is still a door.
  bridge()
    .call('stand-at-door', { stands: next !== null })
    .catch(() => undefined);
}

/** Closes the vault down to the door of an event and draws nothing but the door from then on. */
export async function standAtDoor(
  vault: Vault,
  of: RecordId,
  pin: string | null,
): Promise<Result<null, OpenDoorError>> {
  const opened = await vault.openDoor(of, pin);
  if (!opened.ok) return opened;
  become(of);
  return ok(null);
}

/** Draws everything else again, once the vault let the door be left. */
export const walkAway = (): void => become(null);
