import { readFileSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeCrashSafely } from '../crash-safe-write';

const keptSchema = z.strictObject({
  folder: z
    .string()
    .min(1)
    .max(4_096)
    .refine((folder) => path.isAbsolute(folder) && !folder.includes('\u0000')),
});

/** Which folder is shared. The path lies in the profile in clear, and never reaches the page. */
export type KeptFolder = {
  current(): string | null;
  /** False when it could not be written; then nothing changed. */
  keep(folder: string | null): Promise<boolean>;
};

/** Reads `shared-folder.json` of a profile. A missing, damaged or foreign file counts as none chosen. */
export function openKeptFolder(profile: string): KeptFolder {
  const file = path.join(profile, 'shared-folder.json');
  let folder = read(file);
  return {
    current: () => folder,
    async keep(next) {
      if (next === null) {
        const gone = await unlink(file).then(
          () => true,
          (problem: unknown) => codeOf(problem) === 'ENOENT',
        );
        if (gone) folder = null;
        return gone;
      }
      const text = new TextEncoder().encode(`${JSON.stringify({ folder: next }, null, 2)}\n`);
      const written = await writeCrashSafely(file, text);
      if (written.ok) folder = next;
      return written.ok;
    },
  };
}

function read(file: string): string | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).folder;
  } catch {
    return null;
  }
}

const codeOf = (problem: unknown): unknown =>
  problem instanceof Error && 'code' in problem ? problem.code : null;
