import { randomBytes } from 'node:crypto';
import type { FolderEntry } from './look-into-folder';

/**
 * A file as it was seen last. `handle`: what the page calls it, another one whenever the file changes. `digest`: null
 * until the file stood still and was read. `seenAt`: when its name was first seen, `since`: when this version was; both
 * on the given clock. `failed`: reading it did not work.
 */
export type KnownFile = FolderEntry & {
  readonly handle: string;
  readonly digest: string | null;
  readonly seenAt: number;
  readonly since: number;
  readonly settled: boolean;
  readonly failed: boolean;
};

/** What is known of the files in the folder, from one look to the next. */
export type KnownFiles = {
  /** Takes in what a look saw. A file has settled when it was the same for a while. */
  note(entries: readonly FolderEntry[]): void;
  /** A file that settled and was not read yet. Those that failed are tried once more after each look. */
  toRead(): KnownFile | undefined;
  /** Notes the digest of a version, or that it could not be read. A version that is gone by now is let be. */
  noteDigest(handle: string, digest: string | null): void;
  byHandle(handle: string): KnownFile | undefined;
  all(): readonly KnownFile[];
  clear(): void;
};

/** `now` in milliseconds on a clock that never goes back. */
export function createKnownFiles(now: () => number, settleMs: number): KnownFiles {
  let files = new Map<string, KnownFile>();
  let tried = new Set<string>();
  const byHandle = (handle: string) => [...files.values()].find((file) => file.handle === handle);
  return {
    note(entries) {
      const at = now();
      files = new Map(
        entries.map((entry): [string, KnownFile] => {
          const before = files.get(entry.name);
          if (before?.version === entry.version) {
            return [entry.name, { ...before, settled: at - before.since >= settleMs }];
          }
          const fresh = { handle: randomBytes(8).toString('hex'), digest: null, failed: false };
          const seenAt = before?.digest === null ? before.seenAt : at;
          return [entry.name, { ...entry, ...fresh, seenAt, since: at, settled: false }];
        }),
      );
      tried = new Set();
    },
    toRead: () =>
      [...files.values()].find(
        (file) => file.settled && file.digest === null && !tried.has(file.handle),
      ),
    noteDigest(handle, digest) {
      tried.add(handle);
      const file = byHandle(handle);
      if (file) files.set(file.name, { ...file, digest, failed: digest === null });
    },
    byHandle,
    all: () => [...files.values()],
    clear() {
      files = new Map();
      tried = new Set();
    },
  };
}
