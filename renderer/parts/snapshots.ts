import type { Reply } from '../../electron/bridge/contract';
import { bridge } from './bridge';

/** A sealed copy of the store. `at`: when it was taken, in milliseconds since 1970. */
export type SealedCopy = { readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** Hands a copy to the shell. `replaced` is as the bridge has it. */
export const saveCopy = (
  bytes: Uint8Array<ArrayBuffer>,
  replaced: boolean,
): Promise<Reply<'save-snapshot'>> => bridge().call('save-snapshot', { bytes, replaced });

/** The newest sealed copy on this laptop, or the newest older than a time; null when there is none to be had. */
export async function newestCopy(before: number | null): Promise<SealedCopy | null> {
  const newest = await bridge()
    .call('newest-snapshot', { before })
    .catch(() => null);
  return newest as SealedCopy | null;
}
