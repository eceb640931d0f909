import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Markers } from './markers';
import { searchFor } from './needles';
import { layersOf } from './unpack';

/** Where a marker was found: its name, and the file. */
export type Hit = { readonly marker: string; readonly file: string };

/**
 * `own`: folders that only the app writes to; their file names are searched too. `since`: when the app first
 * started, in milliseconds; what appeared after that in the temporary and home folders of this machine is
 * searched as well. `processes`: whose open files that have no name any more are searched.
 */
export type Places = {
  readonly own: readonly string[];
  readonly since: number;
  readonly processes: readonly number[];
};

/** Searches all places. Also tells how many bytes it read, since a scanner that reads nothing finds nothing. */
export function scanDisk(
  markers: Markers,
  places: Places,
): { readonly hits: readonly Hit[]; readonly bytes: number } {
  const search = searchFor(markers);
  const hits: Hit[] = [];
  let bytes = 0;
  const look = (name: string, text: Uint8Array, unpack: boolean) => {
    const found = new Set<string>();
    for (const layer of unpack ? layersOf(text, name) : [text]) search(layer, found);
    for (const marker of found) hits.push({ marker, file: name });
  };
  const read = (file: string) => {
    const text = contents(file);
    if (text === null) return;
    bytes += text.length;
    look(file, text, true);
  };
  for (const file of places.own.flatMap((folder) => [...filesIn(folder)])) {
    look(`name of ${file}`, Buffer.from(file), false);
    read(file);
  }
  for (const file of newFiles(places.since)) read(file);
  for (const file of places.processes.flatMap(unnamedFiles)) read(file);
  return { hits, bytes };
}

/** Top-level entries of the temporary folders, and any file of the usual places of the home folder. */
function* newFiles(since: number): Generator<string> {
  for (const folder of new Set([os.tmpdir(), '/tmp', '/var/tmp', '/dev/shm'])) {
    for (const entry of entriesOf(folder)) {
      const at = path.join(folder, entry.name);
      if ((stat(at)?.birthtimeMs ?? 0) >= since) yield* entry.isDirectory() ? filesIn(at) : [at];
    }
  }
  for (const folder of ['.config', '.cache', '.local/share', '.pki']) {
    for (const file of filesIn(path.join(os.homedir(), folder))) {
      if ((stat(file)?.mtimeMs ?? 0) >= since) yield file;
    }
  }
}

/** Every regular file under a folder, links not followed. */
function* filesIn(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(at);
    else if (entry.isFile()) yield at;
  }
}

/** Files that a process holds open though they are deleted, those in memory only left out. */
function unnamedFiles(pid: number): readonly string[] {
  return entriesOf(`/proc/${pid}/fd`).flatMap(({ name }) => {
    const at = `/proc/${pid}/fd/${name}`;
    try {
      const target = fs.readlinkSync(at);
      const isOnDisk = target.endsWith(' (deleted)') && !/^\/(memfd:|dev\/)/.test(target);
      return isOnDisk && fs.statSync(at).isFile() ? [at] : [];
    } catch {
      return [];
    }
  });
}

const entriesOf = (folder: string): readonly fs.Dirent[] =>
  attempt(() => fs.readdirSync(folder, { withFileTypes: true })) ?? [];

const stat = (file: string): fs.Stats | null => attempt(() => fs.lstatSync(file));

const contents = (file: string): Uint8Array | null =>
  attempt(() => (fs.statSync(file).isFile() ? fs.readFileSync(file) : null));

/** The app and others write and delete while we look. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
