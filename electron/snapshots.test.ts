import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSnapshots } from './snapshots';

const DAY = 86_400_000;
const START = Date.UTC(2031, 1, 25, 18, 30, 15, 42);

let profile = '';
let folder = '';
beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'snapshots-'));
  folder = path.join(profile, 'snapshots');
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

/** Bytes that look like a snapshot: of a vault, with key slots, and some content. */
function aSnapshot(content: number, vault = 1, slots = 1, size = 1_000): Uint8Array {
  const bytes = new Uint8Array(size).fill(content);
  bytes.set(new TextEncoder().encode('CONVSNAP'));
  bytes.fill(0, 8, 12).fill(vault, 12, 28).fill(slots, 28, 284);
  return bytes;
}

const clock = (at = START) => {
  const time = { at };
  return { time, now: () => time.at };
};
const names = () => readdirSync(folder).sort();

describe('snapshots', () => {
  it('are kept in a folder and files that only their owner may read', async () => {
    const snapshots = openSnapshots(folder, () => START);
    expect(await snapshots.newest(null)).toBeNull();
    expect(await snapshots.save(aSnapshot(7), false)).toBe('saved');
    expect(names()).toEqual(['2031-02-25T18-30-15-042Z.0101010101010101.snapshot']);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(folder, names()[0] ?? '')).mode & 0o777).toBe(0o600);
    expect(await snapshots.newest(null)).toEqual({ at: START, bytes: aSnapshot(7) });
    expect(await snapshots.newest(START)).toBeNull();
  });

  it('are offered newest first, also when the clock was set back', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    await snapshots.save(aSnapshot(1), false);
    time.at -= 400 * DAY;
    await snapshots.save(aSnapshot(2), false);
    const newest = await snapshots.newest(null);
    expect(newest?.bytes[500]).toBe(2);
    expect((await snapshots.newest(newest?.at ?? 0))?.bytes[500]).toBe(1);
  });

  it('are not written again when nothing changed', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    await snapshots.save(aSnapshot(1), false);
    time.at += DAY;
    expect(await snapshots.save(aSnapshot(1), false)).toBe('saved');
    expect(names()).toHaveLength(1);
    await snapshots.save(aSnapshot(2), false);
    expect(names()).toHaveLength(2);
  });

  it('stay ten in number when they are of one day', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    for (let n = 0; n < 25; n++) {
      time.at += 300_000;
      await snapshots.save(aSnapshot(n), false);
    }
    expect(names().map((name) => readFileSync(path.join(folder, name))[500])).toEqual(
      Array.from({ length: 10 }, (_, n) => 15 + n),
    );
  });

  it('of another vault are left alone', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    await snapshots.save(aSnapshot(1, 9), false);
    for (let n = 0; n < 15; n++) {
      time.at += 10 * DAY;
      await snapshots.save(aSnapshot(n), false);
    }
    expect(names()[0]).toMatch(/0909090909090909[.]snapshot$/);
  });

  it('that open with an earlier passphrase go with the first that opens with the new one', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    for (let n = 0; n < 3; n++) {
      time.at += DAY;
      await snapshots.save(aSnapshot(n), false);
    }
    await snapshots.save(aSnapshot(9, 2), false);
    time.at += DAY;
    await snapshots.save(aSnapshot(4, 1, 5), false);
    expect((await snapshots.newest(null))?.bytes[500]).toBe(4);
    expect(names()).toHaveLength(2);
  });

  it('include stores that were replaced, which are never offered and send nothing away', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    await snapshots.save(aSnapshot(1), false);
    for (let n = 0; n < 4; n++) {
      time.at += 1_000;
      expect(await snapshots.save(aSnapshot(50 + n, 1, 8), true)).toBe('saved');
    }
    expect(names().filter((name) => name.endsWith('.replaced'))).toHaveLength(2);
    expect((await snapshots.newest(null))?.bytes[500]).toBe(1);
  });

  it('that can not be read give way to the one before', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    await snapshots.save(aSnapshot(1), false);
    time.at += DAY;
    await snapshots.save(aSnapshot(2), false);
    truncateSync(path.join(folder, names()[1] ?? ''), 100);
    expect((await snapshots.newest(null))?.bytes[500]).toBe(1);
  });

  it('take no notice of other files, and sweep out what a crash left of a write', async () => {
    mkdirSync(folder);
    const part = path.join(folder, '.convite-0123456789abcdef.part');
    writeFileSync(part, 'half');
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    mkdirSync(path.join(folder, '2031-02-25T18-30-15-042Z.0101010101010101.snapshot'));
    const snapshots = openSnapshots(folder, () => START);
    expect(await snapshots.newest(null)).toBeNull();
    expect(await snapshots.save(aSnapshot(3), false)).toBe('saved');
    expect(existsSync(part)).toBe(false);
    expect(existsSync(path.join(folder, 'notes.txt'))).toBe(true);
    expect((await snapshots.newest(null))?.bytes[500]).toBe(3);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['something else', new Uint8Array(5_000).fill(80)],
    ['only a beginning', aSnapshot(1, 1, 1, 300)],
  ])('are not made of %s', async (_, bytes) => {
    const snapshots = openSnapshots(folder, () => START);
    expect(await snapshots.save(bytes, false)).toBe('failed');
    expect(existsSync(folder)).toBe(false);
  });

  it('that can not be written leave the earlier ones', async () => {
    const { time, now } = clock();
    const snapshots = openSnapshots(folder, now);
    await snapshots.save(aSnapshot(1), false);
    time.at += DAY;
    chmodSync(folder, 0o500);
    const outcome = await snapshots.save(aSnapshot(2), false);
    chmodSync(folder, 0o700);
    // Whoever is root may write there all the same.
    if (process.getuid?.() !== 0) expect(outcome).toBe('failed');
    expect(names().length).toBeGreaterThan(0);
    writeFileSync(path.join(profile, 'file'), '');
    const nowhere = openSnapshots(path.join(profile, 'file', 'snapshots'), now);
    expect(await nowhere.save(aSnapshot(1), false)).toBe('failed');
  });
});
