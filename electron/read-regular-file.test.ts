// biome-ignore lint/style/noRestrictedImports: Node can't make a pipe by itself, and this is a test
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRegularFile } from './read-regular-file';

let folder = '';
const inFolder = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readRegularFile', () => {
  it('reads a plain file whole', async () => {
    const bytes = new Uint8Array(300_000).map((_, at) => at % 253);
    writeFileSync(inFolder('a.convite'), bytes);
    const read = await readRegularFile(inFolder('a.convite'), 300_000);
    expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
  });

  it('reads an empty file as no bytes', async () => {
    writeFileSync(inFolder('empty.convite'), '');
    expect(await readRegularFile(inFolder('empty.convite'), 10)).toEqual({
      ok: true,
      value: new Uint8Array(),
    });
  });

  it('refuses a file by its size before reading it', async () => {
    writeFileSync(inFolder('huge.convite'), '');
    truncateSync(inFolder('huge.convite'), 20 * 1024 ** 3);
    const started = performance.now();
    expect(await readRegularFile(inFolder('huge.convite'), 1_000)).toMatchObject({
      error: { type: 'too-large' },
    });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('does not follow a link, not even to a good file', async () => {
    writeFileSync(inFolder('a.convite'), 'x');
    symlinkSync(inFolder('a.convite'), inFolder('link.convite'));
    expect(await readRegularFile(inFolder('link.convite'), 10)).toMatchObject({
      error: { type: 'not-a-file' },
    });
  });

  it('refuses a folder and a device', async () => {
    mkdirSync(inFolder('folder.convite'));
    for (const place of [inFolder('folder.convite'), '/dev/zero']) {
      expect(await readRegularFile(place, 10)).toMatchObject({ error: { type: 'not-a-file' } });
    }
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [inFolder('pipe.convite')]);
    expect(await readRegularFile(inFolder('pipe.convite'), 10)).toMatchObject({
      error: { type: 'not-a-file' },
    });
  });

  it('says when there is nothing to read', async () => {
    expect(await readRegularFile(inFolder('gone.convite'), 10)).toMatchObject({
      error: { type: 'unreadable' },
    });
  });
});
