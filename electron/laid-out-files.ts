import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Argument, Reply } from './bridge/contract';
import { writeCrashSafely } from './crash-safe-write';

/** Sealed files that lie ready to be dragged out of the window, in a folder of the app's own. */
export type LaidOutFiles = {
  /** Writes a file there, for this person alone to read. */
  put(file: Argument<'lay-out-file'>): Promise<Reply<'lay-out-file'>>;
  /** Where a file lies; null when it was not laid out, or is gone again. */
  find(fileName: string): string | null;
  /** Removes all of them. */
  clear(): Promise<void>;
};

/** Opens the folder and empties it of what an earlier run may have left. */
export function openLaidOutFiles(folder: string): LaidOutFiles {
  const names = new Set<string>();
  const empty = () => rm(folder, { recursive: true, force: true }).catch(() => undefined);
  let last: Promise<unknown> = empty();
  /** One thing after the other, so that nothing is written into what is being emptied. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    put: ({ bytes, fileName }) =>
      inTurn(async () => {
        // What keeps the folder from being made keeps the file from being written, too.
        await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
        const written = await writeCrashSafely(path.join(folder, fileName), bytes);
        if (!written.ok) return written.error.type === 'disk-full' ? 'disk-full' : 'failed';
        names.add(fileName);
        return 'ready';
      }),
    find: (fileName) => (names.has(fileName) ? path.join(folder, fileName) : null),
    clear: () =>
      inTurn(async () => {
        names.clear();
        await empty();
      }),
  };
}
