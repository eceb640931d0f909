import { lstat, readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { writeCrashSafely } from '../crash-safe-write';
import { readRegularFile } from '../read-regular-file';

/**
 * How the name begins under which a file is written until it is whole. Syncthing leaves alone what begins with
 * `.syncthing.`, and Nextcloud what ends in `.part`, so that no engine carries half a file.
 */
const PART_BEGINS = '.syncthing.convite-';
const PART_NAME = /^[.]syncthing[.]convite-[0-9a-f]{16}[.]part$/;
const HOUR = 60 * 60 * 1000;

/** Puts a file into the folder, crash-safely. Makes no folder and takes the place of no other file. */
export async function putIntoFolder(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<'saved' | 'no-folder' | 'disk-full' | 'failed'> {
  const isThere = await lstat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) return 'no-folder';
  const target = path.join(folder, fileName);
  const before = await lstat(target).catch(() => null);
  if (before !== null) {
    const read = await readRegularFile(target, bytes.length);
    return read.ok && Buffer.compare(read.value, bytes) === 0 ? 'saved' : 'failed';
  }
  const written = await writeCrashSafely(target, bytes, undefined, PART_BEGINS);
  await sweepParts(folder);
  if (written.ok) return 'saved';
  return written.error.type === 'disk-full' ? 'disk-full' : 'failed';
}

/** Removes what a crash of ours left half-written. Another laptop may be writing just now, so it has to be old. */
async function sweepParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!PART_NAME.test(name)) continue;
    const part = path.join(folder, name);
    const found = await lstat(part).catch(() => null);
    if (found?.isFile() && Date.now() - found.mtimeMs > HOUR) await unlink(part).catch(() => null);
  }
}
