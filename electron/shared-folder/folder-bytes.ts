import { createHash } from 'node:crypto';
import { constants, type FileHandle, open } from 'node:fs/promises';

const CHUNK = 1024 * 1024;

/** SHA-256 of a file as 64 hex digits, read piece by piece. Null as for `withFile`. */
export const digestFile = (file: string, size: number): Promise<string | null> =>
  withFile(file, size, async (handle) => {
    const hash = createHash('sha256');
    const chunk = new Uint8Array(CHUNK);
    let read = 0;
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, CHUNK, read);
      if (bytesRead === 0) break;
      read += bytesRead;
      if (read > size) return null;
      hash.update(chunk.subarray(0, bytesRead));
    }
    return read === size ? hash.digest('hex') : null;
  });

/** At most the first `length` bytes of a file. Null as for `withFile`. */
export const readStart = (
  file: string,
  size: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | null> =>
  withFile(file, size, async (handle) => {
    const bytes = new Uint8Array(Math.min(size, length));
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at, at);
      if (bytesRead === 0) return null;
      at += bytesRead;
    }
    return bytes;
  });

/** Null when the file is gone, may not be read, is no plain file, or does not have exactly `size` bytes. */
async function withFile<T>(
  file: string,
  size: number,
  work: (handle: FileHandle) => Promise<T | null>,
): Promise<T | null> {
  // Windows has no O_NOFOLLOW; links were left out by name when the folder was looked into.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(file, flags).catch(() => null);
  if (handle === null) return null;
  try {
    const found = await handle.stat();
    return found.isFile() && found.size === size ? await work(handle) : null;
  } catch {
    return null;
  } finally {
    await handle.close().catch(() => undefined);
  }
}
