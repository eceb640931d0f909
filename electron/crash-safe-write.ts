import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../renderer/core/result';

/** `disk-full`: no room, or over a quota. `write-failed`: anything else (no permission, stick pulled out). */
export type WriteError = { readonly type: 'disk-full' } | { readonly type: 'write-failed' };

/** The file system, as much of it as writing needs; tests put faults into it. */
export type WriteFiles = {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly unlink: typeof unlink;
};

/**
 * Puts `bytes` at `target` so that after a crash, a full disk or a power cut at any moment the old file or the
 * new one is there, whole: a new file beside it (mode 0600), synced, read back and compared, renamed, and the
 * folder synced. What was there before is replaced. On failure nothing of ours is left behind. `partBegins`: how the
 * name of the new file begins until it is whole.
 */
export async function writeCrashSafely(
  target: string,
  bytes: Uint8Array,
  files: WriteFiles = { open, rename, unlink },
  partBegins = '.convite-',
): Promise<Result<null, WriteError>> {
  const folder = path.dirname(target);
  const part = path.join(folder, `${partBegins}${randomBytes(8).toString('hex')}.part`);
  try {
    await writeNew(files, part, bytes);
    await compare(files, part, bytes);
    await files.rename(part, target);
  } catch (problem) {
    await files.unlink(part).catch(() => undefined);
    return err(isDiskFull(problem) ? { type: 'disk-full' } : { type: 'write-failed' });
  }
  await syncFolder(files, folder);
  return ok(null);
}

async function writeNew(files: WriteFiles, part: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(part, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function compare(files: WriteFiles, part: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(part, 'r');
  try {
    const chunk = new Uint8Array(1024 * 1024);
    let at = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length);
      if (bytesRead === 0) break;
      const written = bytes.subarray(at, at + bytesRead);
      if (Buffer.compare(chunk.subarray(0, bytesRead), written) !== 0) throw new Error(ALTERED);
      at += bytesRead;
    }
    if (at !== bytes.length) throw new Error(ALTERED);
  } finally {
    await file.close();
  }
}

const ALTERED = 'read back something else';

/** Makes the rename itself durable. Windows and some sticks can't sync a folder; the file is whole all the same. */
async function syncFolder(files: WriteFiles, folder: string): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close().catch(() => undefined);
}

function isDiskFull(problem: unknown): boolean {
  const code = problem instanceof Error && 'code' in problem ? problem.code : null;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
