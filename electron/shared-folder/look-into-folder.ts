import { constants } from 'node:fs';
import { access, lstat, opendir, statfs } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FOLDER_FILE_BYTES, MAX_FOLDER_FILES } from '../bridge/contract';
import { nameKind } from './folder-names';

/** A file in the shared folder. `version` changes whenever the file does. `changedAt`: milliseconds since 1970. */
export type FolderEntry = {
  readonly name: string;
  readonly isConflict: boolean;
  readonly size: number;
  readonly changedAt: number;
  readonly version: string;
};

/** `little`: too little room for a large file. */
export type Room = 'enough' | 'little' | 'read-only';

/** What one look saw. `missing`: gone, or no folder any more. Files are newest first. */
export type FolderLook =
  | { readonly state: 'missing' | 'unreadable' }
  | {
      readonly state: 'watching';
      readonly room: Room;
      readonly entries: readonly FolderEntry[];
      readonly tooLarge: number;
      readonly tooMany: number;
      readonly otherNames: number;
    };

/** More names than this are not even looked at, so that a folder full of something else costs no more than a moment. */
const MOST_NAMES = 20_000;

/** Looks once. Opens no file; links, pipes, folders and devices do not count, whatever they are called. */
export async function lookIntoFolder(folder: string): Promise<FolderLook> {
  try {
    if (!(await lstat(folder)).isDirectory()) return { state: 'missing' };
    const names = await namesIn(folder);
    const entries: FolderEntry[] = [];
    let tooLarge = 0;
    let otherNames = 0;
    for (const name of names.ours) {
      const kind = nameKind(name);
      const entry = await entryOf(folder, name, kind === 'conflict');
      if (entry === null) continue;
      if (kind === 'other') otherNames += 1;
      else if (entry.size > MAX_FOLDER_FILE_BYTES) tooLarge += 1;
      else entries.push(entry);
    }
    entries.sort((a, b) => b.changedAt - a.changedAt || (a.name < b.name ? -1 : 1));
    const kept = entries.slice(0, MAX_FOLDER_FILES);
    const tooMany = entries.length - kept.length + names.unseen;
    const room = await roomIn(folder);
    return { state: 'watching', room, entries: kept, tooLarge, tooMany, otherNames };
  } catch (problem) {
    return { state: isForbidden(problem) ? 'unreadable' : 'missing' };
  }
}

async function namesIn(
  folder: string,
): Promise<{ readonly ours: readonly string[]; readonly unseen: number }> {
  const ours: string[] = [];
  let unseen = 0;
  let seen = 0;
  for await (const { name } of await opendir(folder)) {
    seen += 1;
    if (seen > MOST_NAMES) {
      unseen = 1;
      break;
    }
    if (nameKind(name) !== 'ignored') ours.push(name);
  }
  return { ours, unseen };
}

/** Null: no plain file, or gone since. */
async function entryOf(
  folder: string,
  name: string,
  isConflict: boolean,
): Promise<FolderEntry | null> {
  const found = await lstat(path.join(folder, name)).catch(() => null);
  if (!found?.isFile()) return null;
  const { size, mtimeMs, ctimeMs, ino } = found;
  const version = [size, mtimeMs, ctimeMs, ino].join(' ');
  return { name, isConflict, size, changedAt: Math.max(0, Math.round(mtimeMs)), version };
}

async function roomIn(folder: string): Promise<Room> {
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return 'read-only';
  // Not every network folder tells; then a full disk is noticed when something is put there.
  const free = await statfs(folder).then(
    ({ bavail, bsize, blocks }) => (blocks > 0 ? bavail * bsize : null),
    () => null,
  );
  return free !== null && free < MAX_FOLDER_FILE_BYTES ? 'little' : 'enough';
}

function isForbidden(problem: unknown): boolean {
  const code = problem instanceof Error && 'code' in problem ? problem.code : null;
  return code === 'EACCES' || code === 'EPERM';
}
