// biome-ignore lint/style/noRestrictedImports: Node can't make a pipe by itself, and this is a test
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS, MAX_FOLDER_FILE_BYTES, MAX_FOLDER_FILES, type Reply } from '../bridge/contract';
import { openKeptFolder } from './kept-folder';
import { createSharedFolder, type SharedFolder } from './shared-folder';

type Watching = Extract<NonNullable<Reply<'folder-files'>>, { readonly state: 'watching' }>;

const A = 'convite-00000000000a.convite';
const B = 'convite-00000000000b.convite';
const CONFLICT = 'convite-00000000000a.sync-conflict-20260101-120000-ABCDEFG.convite';
const digestOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let place = '';
let folder = '';
let profile = '';
let changes = 0;
let shared: SharedFolder;

const inFolder = (name: string): string => path.join(folder, name);
const make = (): SharedFolder =>
  createSharedFolder({
    kept: openKeptFolder(profile),
    profile,
    onChange: () => {
      changes += 1;
    },
    timing: { settle: 80, poll: 100 },
  });
const seen = async (): Promise<Watching> => {
  const found = await shared.files();
  if (found?.state !== 'watching') throw new Error(`not watching: ${JSON.stringify(found)}`);
  // What the page gets has to fit the contract.
  return CHANNELS['folder-files'].result.parse(found) as Watching;
};
/** Waits until every listed file was read, and a number of them is there. */
const settled = async (files: number): Promise<Watching> => {
  let last: Watching | null = null;
  await expect
    .poll(
      async () => {
        last = await seen();
        return last.files.filter(({ digest }) => digest !== null).length;
      },
      { timeout: 15_000, interval: 30 },
    )
    .toBe(files);
  return last as unknown as Watching;
};

beforeEach(async () => {
  place = mkdtempSync(path.join(os.tmpdir(), 'folder-'));
  folder = path.join(place, 'Compartida');
  profile = path.join(place, 'profile');
  mkdirSync(folder);
  mkdirSync(profile);
  changes = 0;
  shared = make();
  expect(await shared.choose(folder)).toBe('chosen');
});
afterEach(() => {
  shared.rest();
  chmodSync(folder, 0o700);
  rmSync(place, { recursive: true, force: true });
});

describe('the choice of a folder', () => {
  it('lasts from one start to the next, and the page hears its last name only', async () => {
    shared.rest();
    shared = make();
    const found = await seen();
    expect(found.name).toBe('Compartida');
    expect(JSON.stringify(found)).not.toContain(place);
  });

  it('can be forgotten; what lies in the folder stays', async () => {
    writeFileSync(inFolder(A), 'x');
    expect(await shared.forget()).toBe('forgotten');
    expect(await shared.files()).toBeNull();
    expect(existsSync(path.join(profile, 'shared-folder.json'))).toBe(false);
    expect(existsSync(inFolder(A))).toBe(true);
    expect(await shared.forget()).toBe('forgotten');
  });

  it('is never Convite’s own folder, nor a file, nor nothing', async () => {
    mkdirSync(path.join(profile, 'snapshots'));
    writeFileSync(inFolder(A), 'x');
    symlinkSync(profile, path.join(place, 'link'));
    expect(await shared.choose(profile)).toBe('own-folder');
    expect(await shared.choose(path.join(profile, 'snapshots'))).toBe('own-folder');
    expect(await shared.choose(path.join(place, 'link'))).toBe('own-folder');
    expect(await shared.choose(inFolder(A))).toBe('failed');
    expect(await shared.choose(path.join(place, 'gone'))).toBe('failed');
    expect((await seen()).name).toBe('Compartida');
  });

  it.each([
    ['cut short', '{"folder": "/med'],
    ['of a relative path', '{"folder": "media"}'],
    ['of another shape', '{"folder": "/media", "also": 1}'],
  ])('counts as none when its file is %s', async (_what, text) => {
    writeFileSync(path.join(profile, 'shared-folder.json'), text);
    expect(await make().files()).toBeNull();
  });
});

describe('a file in the folder', () => {
  it('is told with its digest once it stood still, and can be read', async () => {
    writeFileSync(inFolder(A), 'sealed');
    expect((await seen()).files).toMatchObject([{ digest: null, size: 6 }]);
    const { files } = await settled(1);
    expect(files).toMatchObject([{ digest: digestOf('sealed'), size: 6, isConflict: false }]);
    const [file] = files;
    const read = await shared.read({ handle: file?.handle ?? '', part: 'whole' });
    expect(read).toEqual({ bytes: new Uint8Array(Buffer.from('sealed')) });
    expect(JSON.stringify(files)).not.toContain('convite-');
  });

  it('is noticed by itself, without being asked for', async () => {
    await seen();
    const before = changes;
    writeFileSync(inFolder(A), 'sealed');
    await expect.poll(() => changes, { timeout: 5_000 }).toBeGreaterThan(before + 1);
    await settled(1);
    const calm = changes;
    unlinkSync(inFolder(A));
    await expect.poll(() => changes, { timeout: 5_000 }).toBeGreaterThan(calm);
  });

  it('is not told as whole while it grows, however long that takes', async () => {
    writeFileSync(inFolder(A), 'a');
    for (let i = 0; i < 8; i++) {
      appendFileSync(inFolder(A), 'a');
      expect((await seen()).files).toMatchObject([{ digest: null }]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await settled(1)).files).toMatchObject([{ digest: digestOf('a'.repeat(9)), size: 9 }]);
  });

  it('gets another handle when it changes, even with the same length and date', async () => {
    writeFileSync(inFolder(A), 'one');
    utimesSync(inFolder(A), 1_700_000_000, 1_700_000_000);
    const before = (await settled(1)).files[0];
    writeFileSync(inFolder(A), 'two');
    utimesSync(inFolder(A), 1_700_000_000, 1_700_000_000);
    await seen();
    expect(await shared.read({ handle: before?.handle ?? '', part: 'whole' })).toEqual({
      error: 'gone',
    });
    await expect
      .poll(async () => (await seen()).files[0]?.digest, { timeout: 5_000 })
      .toBe(digestOf('two'));
  });

  it('is gone when it was renamed or removed, and that is an ordinary answer', async () => {
    writeFileSync(inFolder(A), 'sealed');
    const [file] = (await settled(1)).files;
    unlinkSync(inFolder(A));
    const handle = file?.handle ?? '';
    expect(await shared.read({ handle, part: 'whole' })).toEqual({ error: 'gone' });
    expect(await shared.read({ handle, part: 'head' })).toEqual({ error: 'gone' });
    expect((await seen()).files).toEqual([]);
    expect(await shared.read({ handle: '0'.repeat(16), part: 'head' })).toEqual({ error: 'gone' });
  });

  it('is read up to 64 KiB when only its head is asked for', async () => {
    writeFileSync(inFolder(A), new Uint8Array(200_000).fill(7));
    const [file] = (await settled(1)).files;
    const read = await shared.read({ handle: file?.handle ?? '', part: 'head' });
    expect('bytes' in read && read.bytes.length).toBe(65_536);
  });
});

describe('a conflicting copy', () => {
  it('with the same bytes is passed over, whichever came first', async () => {
    writeFileSync(inFolder(CONFLICT), 'sealed');
    writeFileSync(inFolder(A), 'sealed');
    await expect
      .poll(async () => (await seen()).files, { timeout: 5_000 })
      .toMatchObject([{ digest: digestOf('sealed'), isConflict: false }]);
  });

  it('with other bytes is a file of its own', async () => {
    writeFileSync(inFolder(A), 'sealed');
    writeFileSync(inFolder(CONFLICT), 'sealed too');
    const { files } = await settled(2);
    expect(files.filter(({ isConflict }) => isConflict)).toMatchObject([
      { digest: digestOf('sealed too') },
    ]);
  });
});

describe('what is passed over', () => {
  it('are temporary names, links, folders and pipes', async () => {
    writeFileSync(inFolder('.syncthing.convite-00000000000c.convite.tmp'), 'half');
    writeFileSync(inFolder('~syncthing~convite-00000000000c.convite.tmp'), 'half');
    writeFileSync(inFolder(`${B}.part`), 'half');
    writeFileSync(path.join(place, 'secret'), 'secret');
    symlinkSync(path.join(place, 'secret'), inFolder(A));
    mkdirSync(inFolder(B));
    execFileSync('mkfifo', [inFolder('convite-00000000000d.convite')]);
    writeFileSync(inFolder('convite-00000000000e.convite'), 'good');
    expect((await settled(1)).files).toHaveLength(1);
    expect((await seen()).otherNames).toBe(0);
  });

  it('are huge files and files with names of their own, which are counted', async () => {
    writeFileSync(inFolder(A), '');
    truncateSync(inFolder(A), MAX_FOLDER_FILE_BYTES + 1);
    writeFileSync(inFolder('vigil.convite'), 'x');
    expect(await seen()).toMatchObject({ files: [], tooLarge: 1, otherNames: 1, tooMany: 0 });
  });

  it('are the oldest when there are too many', async () => {
    for (let i = 0; i < MAX_FOLDER_FILES + 3; i++) {
      const name = inFolder(`convite-${i.toString(16).padStart(12, '0')}.convite`);
      writeFileSync(name, String(i));
      utimesSync(name, 1_700_000_000 + i, 1_700_000_000 + i);
    }
    const found = await seen();
    expect(found.files).toHaveLength(MAX_FOLDER_FILES);
    expect(found.tooMany).toBe(3);
    expect(found.files.at(-1)?.changedAt).toBe((1_700_000_000 + 3) * 1_000);
    await settled(MAX_FOLDER_FILES);
  });

  it('is a link put in the place of a file that was listed', async () => {
    writeFileSync(inFolder(A), 'sealed');
    writeFileSync(path.join(place, 'secret'), 'secret');
    const [file] = (await settled(1)).files;
    const handle = file?.handle ?? '';
    unlinkSync(inFolder(A));
    symlinkSync(path.join(place, 'secret'), inFolder(A));
    expect(await shared.read({ handle, part: 'head' })).toEqual({ error: 'gone' });
    expect(await shared.read({ handle, part: 'whole' })).toEqual({ error: 'gone' });
    const digest = digestOf('secret');
    expect(await shared.remove({ handle, digest })).toBe('changed');
  });
});

describe('the folder itself', () => {
  it('may be pulled out and come back', async () => {
    writeFileSync(inFolder(A), 'sealed');
    await settled(1);
    renameSync(folder, `${folder}-away`);
    expect(await shared.files()).toEqual({ name: 'Compartida', state: 'missing' });
    expect(await shared.put({ bytes: new Uint8Array(3), fileName: B })).toBe('no-folder');
    expect(existsSync(folder)).toBe(false);
    renameSync(`${folder}-away`, folder);
    const before = changes;
    await expect.poll(() => changes, { timeout: 5_000 }).toBeGreaterThan(before);
    await settled(1);
  });

  it('may have become a file', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'x');
    expect(await shared.files()).toMatchObject({ state: 'missing' });
    rmSync(folder);
    mkdirSync(folder);
  });

  it.skipIf(process.getuid?.() === 0)('may be forbidden, or not to be written to', async () => {
    chmodSync(folder, 0o000);
    expect(await shared.files()).toMatchObject({ state: 'unreadable' });
    chmodSync(folder, 0o500);
    expect(await shared.files()).toMatchObject({ state: 'watching', room: 'read-only' });
    expect(await shared.put({ bytes: new Uint8Array(3), fileName: A })).toBe('failed');
  });
});

describe('putting a file there', () => {
  it('writes it whole, for this person alone, and leaves nothing else', async () => {
    const bytes = new Uint8Array(100_000).fill(3);
    expect(await shared.put({ bytes, fileName: A })).toBe('saved');
    expect(Buffer.compare(readFileSync(inFolder(A)), bytes)).toBe(0);
    expect(readdirSync(folder)).toEqual([A]);
    expect((await settled(1)).files).toMatchObject([{ digest: digestOf(bytes) }]);
  });

  it('takes the place of no other file', async () => {
    writeFileSync(inFolder(A), 'theirs');
    expect(await shared.put({ bytes: Buffer.from('ours'), fileName: A })).toBe('failed');
    expect(readFileSync(inFolder(A), 'utf8')).toBe('theirs');
    expect(await shared.put({ bytes: Buffer.from('theirs'), fileName: A })).toBe('saved');
  });

  it('sweeps out what a crash of ours left, once it is old', async () => {
    const old = '.syncthing.convite-0123456789abcdef.part';
    const fresh = '.syncthing.convite-0123456789abcdee.part';
    const foreign = '.syncthing.convite-00000000000a.convite.tmp';
    for (const name of [old, fresh, foreign]) writeFileSync(inFolder(name), 'half');
    utimesSync(inFolder(old), 1_700_000_000, 1_700_000_000);
    utimesSync(inFolder(foreign), 1_700_000_000, 1_700_000_000);
    await shared.put({ bytes: new Uint8Array(3), fileName: A });
    expect(readdirSync(folder).sort()).toEqual([foreign, fresh, A].sort());
  });
});

describe('removing a file', () => {
  it('removes it when its bytes are those that are meant', async () => {
    writeFileSync(inFolder(A), 'sealed');
    const [file] = (await settled(1)).files;
    const handle = file?.handle ?? '';
    expect(await shared.remove({ handle, digest: digestOf('other') })).toBe('changed');
    expect(existsSync(inFolder(A))).toBe(true);
    expect(await shared.remove({ handle, digest: digestOf('sealed') })).toBe('removed');
    expect(existsSync(inFolder(A))).toBe(false);
    expect((await seen()).files).toEqual([]);
    expect(await shared.remove({ handle, digest: digestOf('sealed') })).toBe('gone');
  });
});

it('removes the copies of a file with it, and nothing else', async () => {
  writeFileSync(inFolder(A), 'sealed');
  writeFileSync(inFolder(CONFLICT), 'sealed');
  writeFileSync(inFolder(B), 'another');
  const ofSealed = async () =>
    (await seen()).files.filter(({ digest }) => digest === digestOf('sealed'));
  await settled(2);
  await expect.poll(async () => (await ofSealed()).length, { timeout: 5_000 }).toBe(1);
  const [file] = await ofSealed();
  const digest = digestOf('sealed');
  expect(await shared.remove({ handle: file?.handle ?? '', digest })).toBe('removed');
  expect(readdirSync(folder)).toEqual([B]);
});

it('looks at nothing while nobody asks', async () => {
  await seen();
  shared.rest();
  const before = changes;
  writeFileSync(inFolder(A), 'sealed');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(changes).toBe(before);
});
