import type { RecordId } from '../../core/record';
import type { Result } from '../../core/result';
import type { OpenDoorError, Vault } from '../../vault/vault';
import { bridge } from '../bridge';

/** The event at whose door the laptop stands. `isOpen`: the vault is closed down to it; until then nothing is drawn. */
export type Standing = { readonly event: RecordId; readonly isOpen: boolean };

let now: Standing | null = null;
const listeners = new Set<() => void>();

/** Where the laptop stands, for `useSyncExternalStore`; null at no door. The vault holds the door; this only says what to draw. */
export const standing = {
  read: (): Standing | null => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function become(next: Standing | null): void {
  now = next;
  for (const listener of listeners) listener();
}

/** A window that does not fill the screen is still a door. */
const fillScreen = (stands: boolean): void =>
  void bridge()
    .call('stand-at-door', { stands })
    .catch(() => undefined);

/**
 * Closes the vault down to the door of an event and draws nothing but the door from then on. Every other screen is gone
 * before, so that none asks for what is not answered any more.
 */
export async function standAtDoor(
  vault: Vault,
  event: RecordId,
  pin: string | null,
): Promise<Result<null, OpenDoorError>> {
  become({ event, isOpen: false });
  const opened = await vault.openDoor(event, pin).catch((bug: unknown) => {
    become(null);
    throw bug;
  });
  become(opened.ok ? { event, isOpen: true } : null);
  if (opened.ok) fillScreen(true);
  return opened;
}

/** Draws everything else again, once the vault let the door be left. */
export function walkAway(): void {
  become(null);
  fillScreen(false);
}
