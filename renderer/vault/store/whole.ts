import type { Bytes } from '../sealing/bytes';

/** The bytes of a stored value, whichever way it was stored; null when there is none. */
export async function readWhole(stored: Bytes | Blob | null | undefined): Promise<Bytes | null> {
  if (!stored) return null;
  return stored instanceof Uint8Array ? stored : new Uint8Array(await stored.arrayBuffer());
}
