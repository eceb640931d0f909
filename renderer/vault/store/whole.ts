import type { Bytes } from '../sealing/bytes';

/** The bytes of a stored value, whichever way it was stored; null when there is none, or its file is gone. */
export async function readWhole(stored: Bytes | Blob | null | undefined): Promise<Bytes | null> {
  if (!stored) return null;
  if (stored instanceof Uint8Array) return stored;
  return stored.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}
