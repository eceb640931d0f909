import { type FSWatcher, watch } from 'node:fs';
import { realpath, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { type Argument, MAX_FOLDER_FILE_BYTES, type Reply } from '../bridge/contract';
import { readRegularFile } from '../read-regular-file';
import { digestFile, readStart } from './folder-bytes';
import type { KeptFolder } from './kept-folder';
import { createKnownFiles } from './known-files';
import { type FolderLook, lookIntoFolder } from './look-into-folder';
import { putIntoFolder } from './put-into-folder';
import { visibleFiles } from './visible-files';

/** The one folder that the person shares with other groups. It is looked into only while a page asks. */
export type SharedFolder = {
  /** Looks at once, and goes on watching until `rest`. */
  files(): Promise<Reply<'folder-files'>>;
  read(wanted: Argument<'read-folder-file'>): Promise<Reply<'read-folder-file'>>;
  put(file: Argument<'drop-into-folder'>): Promise<Reply<'drop-into-folder'>>;
  remove(file: Argument<'remove-folder-file'>): Promise<Reply<'remove-folder-file'>>;
  /** Takes a folder that the person chose in a dialog. */
  choose(folder: string): Promise<'chosen' | 'own-folder' | 'failed'>;
  forget(): Promise<Reply<'forget-shared-folder'>>;
  /** Stops watching: the page that asked is gone. */
  rest(): void;
};

/**
 * `kept`: where the choice is remembered. `profile`: Convite's own folder, which can't be shared. `onChange` hears when
 * another look would show something else. Times in milliseconds: `settle` is how long a file has to stand still, `poll`
 * how often the folder is looked into without being told, because network folders tell nothing.
 */
export type FolderSurroundings = {
  readonly kept: KeptFolder;
  readonly profile: string;
  readonly onChange: () => void;
  readonly now?: () => number;
  readonly timing?: { readonly settle: number; readonly poll: number };
};

const USUAL = { settle: 2_000, poll: 10_000 };
/** Engines make several changes for one file. */
const CALM_MS = 200;
/** Files that are read before the page hears of them, unless there are no more. */
const TOLD_TOGETHER = 20;
/** As much as tells what a file is sealed with, in bytes. */
const HEAD = 64 * 1024;

/** Makes the keeper of the shared folder; nothing is looked at yet. */
export function createSharedFolder({
  kept,
  profile,
  onChange,
  now = () => performance.now(),
  timing = USUAL,
}: FolderSurroundings): SharedFolder {
  const known = createKnownFiles(now, timing.settle);
  let look: FolderLook = { state: 'missing' };
  let shown = '';
  let isAwake = false;
  let watcher: FSWatcher | null = null;
  let poll: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  let busy: Promise<unknown> = Promise.resolve();
  let isReading = false;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = busy.then(work);
    busy = done.catch(() => undefined);
    return done;
  };

  const reply = (): Reply<'folder-files'> => {
    const folder = kept.current();
    if (folder === null) return null;
    const name = (path.basename(folder) || folder).slice(0, 255);
    if (look.state !== 'watching') return { name, state: look.state };
    const { tooLarge, tooMany, otherNames, room } = look;
    const { files, unreadable } = visibleFiles(known.all(), now());
    return { name, state: 'watching', room, files, tooLarge, tooMany, otherNames, unreadable };
  };

  /** Tells when what a page would see is no longer what it saw. */
  const tell = (): void => {
    const next = faceOf(reply());
    if (next === shown) return;
    shown = next;
    onChange();
  };

  const lookNow = () =>
    inTurn(async () => {
      const folder = kept.current();
      look = folder === null ? { state: 'missing' } : await lookIntoFolder(folder);
      known.note(look.state === 'watching' ? look.entries : []);
      follow(look.state === 'watching' ? folder : null);
      if (isAwake && known.all().some((file) => !file.settled)) lookIn(timing.settle + CALM_MS);
      void readSettled();
    });

  const lookIn = (ms: number): void => {
    clearTimeout(soon);
    soon = setTimeout(() => void lookNow().then(tell), ms);
  };

  /** Reads what settled, one file after the other, and never twice. */
  const readSettled = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    for (let read = 1; ; read++) {
      const folder = kept.current();
      const file = isAwake && folder !== null ? known.toRead() : undefined;
      if (file === undefined || folder === null) break;
      known.noteDigest(file.handle, await digestFile(path.join(folder, file.name), file.size));
      if (read % TOLD_TOGETHER === 0) tell();
    }
    isReading = false;
    tell();
  };

  const follow = (folder: string | null): void => {
    if (folder === null || !isAwake) {
      watcher?.close();
      watcher = null;
      return;
    }
    // Windows does not let go of a stick while something on it is watched; there the poll has to do.
    if (watcher !== null || process.platform === 'win32') return;
    try {
      const made = watch(folder, { persistent: false }, () => lookIn(CALM_MS));
      const end = () => {
        made.close();
        if (watcher === made) watcher = null;
      };
      made.on('error', end);
      watcher = made;
    } catch {
      // Some network folders can't be watched; the poll sees what happens there.
    }
  };

  const sleep = (): void => {
    isAwake = false;
    clearInterval(poll);
    clearTimeout(soon);
    follow(null);
  };

  /** A file that was listed, and where it is. */
  const listed = (handle: string) => {
    const folder = kept.current();
    const file = known.byHandle(handle);
    return folder === null || !file ? null : { ...file, place: path.join(folder, file.name) };
  };

  return {
    async files() {
      if (!isAwake) {
        isAwake = true;
        poll = setInterval(() => void lookNow().then(tell), timing.poll);
      }
      await lookNow();
      const answer = reply();
      shown = faceOf(answer);
      return answer;
    },
    async read({ handle, part }) {
      const file = listed(handle);
      if (file === null) return { error: 'gone' };
      if (part === 'head') {
        const bytes = await readStart(file.place, file.size, HEAD);
        return bytes === null ? { error: 'gone' } : { bytes };
      }
      const read = await readRegularFile(file.place, MAX_FOLDER_FILE_BYTES);
      if (!read.ok) return { error: read.error.type === 'too-large' ? 'too-large' : 'gone' };
      // Another version may have come under the same name since it was listed.
      return read.value.length === file.size ? { bytes: read.value } : { error: 'gone' };
    },
    put: ({ bytes, fileName }) =>
      inTurn(async () => {
        const folder = kept.current();
        return folder === null ? 'no-folder' : putIntoFolder(folder, fileName, bytes);
      }),
    async remove({ handle, digest }) {
      const file = listed(handle);
      if (file === null) return 'gone';
      if ((await digestFile(file.place, file.size)) !== digest) return 'changed';
      // Conflicting copies with the same bytes go as well: listed or not, they are the same file.
      const copies = known.all().filter((copy) => copy.digest === digest);
      for (const { name, size } of copies) {
        const place = path.join(path.dirname(file.place), name);
        if ((await digestFile(place, size)) !== digest) continue;
        const isGone = await unlink(place).then(
          () => true,
          () => false,
        );
        if (!isGone) return 'failed';
      }
      return 'removed';
    },
    async choose(folder) {
      const real = await realpath(folder).catch(() => null);
      const found = real === null ? null : await stat(real).catch(() => null);
      if (real === null || !found?.isDirectory()) return 'failed';
      if (isWithin(real, await realpath(profile).catch(() => profile))) return 'own-folder';
      return (await change(real)) ? 'chosen' : 'failed';
    },
    forget: async () => ((await change(null)) ? 'forgotten' : 'failed'),
    rest: sleep,
  };

  function change(folder: string | null): Promise<boolean> {
    return inTurn(async () => {
      if (!(await kept.keep(folder))) return false;
      known.clear();
      follow(null);
      look = { state: 'missing' };
      return true;
    });
  }
}

/** What a page would notice; how long a file is known already is nothing new. */
const faceOf = (reply: Reply<'folder-files'>): string =>
  JSON.stringify(reply, (key, value: unknown) => (key === 'seenFor' ? undefined : value));

function isWithin(folder: string, outer: string): boolean {
  const from = path.relative(outer, folder);
  return from === '' || (!from.startsWith('..') && !path.isAbsolute(from));
}
