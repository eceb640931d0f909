import { constants, lstat, open } from 'node:fs/promises';
import { err, ok, type Result } from '../renderer/core/result';

/** `not-a-file`: a folder, link, pipe or device. `unreadable`: gone, forbidden, or changed while being read. */
export type ReadError =
  | { readonly type: 'too-large' }
  | { readonly type: 'not-a-file' }
  | { readonly type: 'unreadable' };

/**
 * Reads an untrusted file whole, if it is a plain file of at most `maxBytes`. Its size is asked before anything is
 * read; a link is not followed and a pipe does not hang.
 */
export async function readRegularFile(
  file: string,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadError>> {
  try {
    // Windows has no O_NOFOLLOW, so the link is looked for by name as well.
    if (!(await lstat(file)).isFile()) return err({ type: 'not-a-file' });
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const handle = await open(file, flags);
    try {
      const { size, isFile } = await handle
        .stat()
        .then((s) => ({ size: s.size, isFile: s.isFile() }));
      if (!isFile) return err({ type: 'not-a-file' });
      if (size > maxBytes) return err({ type: 'too-large' });
      return await readExactly(handle, size);
    } finally {
      await handle.close();
    }
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : null;
    return err({ type: code === 'ELOOP' || code === 'EISDIR' ? 'not-a-file' : 'unreadable' });
  }
}

async function readExactly(
  handle: Awaited<ReturnType<typeof open>>,
  size: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadError>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at);
    if (bytesRead === 0) return err({ type: 'unreadable' });
    at += bytesRead;
  }
  return ok(bytes);
}
