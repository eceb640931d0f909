import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readArguments } from './arguments';

/** What a second start tells the first one. It comes from another process, so it is checked. */
const messageSchema = z.object({ file: z.string().nullable() });
export type SecondStart = z.infer<typeof messageSchema>;

/** The file that the system asked us to open and that nobody has looked at yet. The last one asked for wins. */
export type WaitingFile = {
  put(file: string): void;
  /** Its absolute path, once. */
  take(): string | null;
};

/** `onPut` is told of each file, not of its path. */
export function createWaitingFile(onPut: () => void): WaitingFile {
  let waiting: string | null = null;
  return {
    put(file) {
      waiting = file;
      onPut();
    },
    take() {
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
}

/** What this start's arguments say, with the file's path made absolute. */
export function secondStart(args: readonly string[], workingFolder: string): SecondStart {
  const { file } = readArguments(args);
  return { file: file === null ? null : absolute(file, workingFolder) };
}

/** Desktops of Linux hand files over as paths or as `file:` addresses. */
function absolute(file: string, workingFolder: string): string | null {
  if (!/^file:/i.test(file)) return path.resolve(workingFolder, file);
  try {
    return fileURLToPath(file);
  } catch {
    return null;
  }
}

/** The file that a second start brings, or null. */
export function fileOf(message: unknown): string | null {
  const read = messageSchema.safeParse(message);
  return read.success ? read.data.file : null;
}
