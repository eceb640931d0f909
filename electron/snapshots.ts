import { mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import {
  MAX_SNAPSHOT_BYTES,
  SNAPSHOT_DIGEST_BYTES,
  SNAPSHOT_HEAD_BYTES,
  SNAPSHOT_MAGIC,
  SNAPSHOT_VAULT_ID_AT,
} from '../renderer/core/snapshot-layout';
import { writeCrashSafely } from './crash-safe-write';
import { readRegularFile } from './read-regular-file';
import { dispensable, type Kept } from './thin-snapshots';

/** Copies of the sealed store, kept outside of Chromium's, which may reset its own. */
export type Snapshots = {
  /**
   * Keeps one, then lets older ones of the same vault go that can. One that is the newest already is not written
   * again. `replaced`: the store as it was before a snapshot took its place; it is set aside and never offered.
   */
  save(snapshot: Uint8Array, replaced: boolean): Promise<'saved' | 'disk-full' | 'failed'>;
  /** The newest that can be read, or the newest older than a time; null when there is none. */
  newest(
    before: number | null,
  ): Promise<{ readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> } | null>;
};

/** How many stores that were set aside stay. */
const REPLACED_KEPT = 2;

/** `2026-11-24T13-54-17-123Z.0123456789abcdef.snapshot`: when it was taken, and the start of the vault's id. */
const NAME =
  /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z[.]([0-9a-f]{16})[.](snapshot|replaced)$/;

type Found = Kept & {
  readonly file: string;
  readonly vault: string;
  readonly kind: 'snapshot' | 'replaced';
};

/** Keeps snapshots in a folder, which is made with the first. `now`: milliseconds since 1970. */
export function openSnapshots(folder: string, now: () => number = Date.now): Snapshots {
  let busy: Promise<unknown> = Promise.resolve();

  const saveNow = async (snapshot: Uint8Array, kind: Found['kind']) => {
    if (!looksWhole(snapshot)) return 'failed';
    const vault = hex(snapshot.subarray(SNAPSHOT_VAULT_ID_AT, SNAPSHOT_VAULT_ID_AT + 8));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await list(folder);
    const ours = found.filter((one) => one.vault === vault);
    const newest = ours.find((one) => one.kind === 'snapshot');
    if (kind === 'snapshot' && newest && (await isSame(newest, snapshot))) return 'saved';
    // A clock that was set back must not make the newest look older than the others.
    const at = Math.max(now(), (found[0]?.at ?? 0) + 1);
    const file = path.join(folder, nameOf(at, vault, kind));
    const written = await writeCrashSafely(file, snapshot);
    if (!written.ok) return written.error.type === 'disk-full' ? 'disk-full' : 'failed';
    const all = [{ at, bytes: snapshot.length, file, vault, kind }, ...ours];
    for (const one of await spare(all, snapshot)) await unlink(one.file).catch(() => undefined);
    await sweepParts(folder);
    return 'saved';
  };

  return {
    save(snapshot, replaced) {
      const saved = busy
        .then(() => saveNow(snapshot, replaced ? 'replaced' : 'snapshot'))
        .catch(() => 'failed' as const);
      busy = saved;
      return saved;
    },
    async newest(before) {
      await busy;
      for (const { kind, at, file } of await list(folder)) {
        if (kind !== 'snapshot' || (before !== null && at >= before)) continue;
        const read = await readRegularFile(file, MAX_SNAPSHOT_BYTES);
        if (read.ok && looksWhole(read.value)) return { at, bytes: read.value };
      }
      return null;
    },
  };
}

/** Newest first. What else lies in the folder, a write that was cut off by a crash among it, does not count. */
async function list(folder: string): Promise<Found[]> {
  const names = await readdir(folder).catch(() => []);
  const found: Found[] = [];
  for (const name of names) {
    const [, day, hours, minutes, seconds, ms, vault = '', kind] = NAME.exec(name) ?? [];
    const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
    const file = path.join(folder, name);
    const size = await stat(file).then(
      ({ size }) => size,
      () => null,
    );
    if (Number.isNaN(at) || size === null) continue;
    found.push({ at, bytes: size, file, vault, kind: kind as Found['kind'] });
  }
  return found.sort((a, b) => b.at - a.at);
}

/**
 * What of one vault can go, now that its newest (the first of `ours`) was written and read back. Snapshots that
 * open with a passphrase that was changed since have other key slots, so they go at once. A store that was set
 * aside is damaged and decides about nothing but others like it.
 */
async function spare(ours: readonly Found[], newest: Uint8Array): Promise<Found[]> {
  const kept = (kind: Found['kind']) => ours.filter((one) => one.kind === kind);
  if (ours[0]?.kind === 'replaced') return kept('replaced').slice(REPLACED_KEPT);
  const head = newest.subarray(0, SNAPSHOT_HEAD_BYTES);
  const outdated = new Set<Found>();
  for (const one of ours) {
    const before = await readPart(one.file, 0, SNAPSHOT_HEAD_BYTES);
    if (before && Buffer.compare(before, head) !== 0) outdated.add(one);
  }
  const current = kept('snapshot').filter((one) => !outdated.has(one));
  return [...outdated, ...dispensable(current)];
}

/** Removes what a crash left of writes that were cut off. Only one is under way at a time, and it has ended. */
async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^[.]convite-[0-9a-f]+[.]part$/.test(name)) continue;
    await unlink(path.join(folder, name)).catch(() => undefined);
  }
}

async function isSame(kept: Found, snapshot: Uint8Array): Promise<boolean> {
  if (kept.bytes !== snapshot.length) return false;
  const at = snapshot.length - SNAPSHOT_DIGEST_BYTES;
  const digest = await readPart(kept.file, at, SNAPSHOT_DIGEST_BYTES);
  return digest !== null && Buffer.compare(digest, snapshot.subarray(at)) === 0;
}

async function readPart(file: string, at: number, length: number): Promise<Uint8Array | null> {
  try {
    const handle = await open(file, 'r');
    try {
      const part = new Uint8Array(length);
      const { bytesRead } = await handle.read(part, 0, length, at);
      return bytesRead === length ? part : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

const looksWhole = (snapshot: Uint8Array): boolean =>
  snapshot.length > SNAPSHOT_HEAD_BYTES + SNAPSHOT_DIGEST_BYTES &&
  Buffer.from(snapshot.subarray(0, SNAPSHOT_MAGIC.length)).toString('latin1') === SNAPSHOT_MAGIC;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const nameOf = (at: number, vault: string, kind: Found['kind']): string =>
  `${new Date(at).toISOString().replace(/[:.]/g, '-')}.${vault}.${kind}`;
