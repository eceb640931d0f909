import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLaidOutFiles } from './laid-out-files';

const fileName = 'convite-0123456789ab.convite';
const bytes = new Uint8Array([1, 2, 3]);
const aFolder = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'laid-out-')), 'laid-out');

describe('files that lie ready to be dragged out', () => {
  test('are there for this person alone, and are found by name', async () => {
    const folder = aFolder();
    const files = openLaidOutFiles(folder);
    expect(files.find(fileName)).toBeNull();
    expect(await files.put({ bytes, fileName })).toBe('ready');
    const file = files.find(fileName) ?? '';
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
    if (process.platform !== 'win32') {
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
  });

  test('are gone once they are put away, whatever was still being written', async () => {
    const folder = aFolder();
    const files = openLaidOutFiles(folder);
    const writing = files.put({ bytes, fileName });
    await files.clear();
    await writing;
    expect(files.find(fileName)).toBeNull();
    expect(existsSync(folder)).toBe(false);
  });

  test('that an earlier run left are removed at the start, and never offered', async () => {
    const folder = aFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, fileName), bytes);
    const files = openLaidOutFiles(folder);
    expect(files.find(fileName)).toBeNull();
    await files.put({ bytes, fileName: 'convite-ba9876543210.convite' });
    expect(readdirSync(folder)).toEqual(['convite-ba9876543210.convite']);
  });

  test('that cannot be written are not offered', async () => {
    const place = mkdtempSync(path.join(os.tmpdir(), 'laid-out-'));
    const inTheWay = path.join(place, 'file');
    writeFileSync(inTheWay, '');
    const files = openLaidOutFiles(path.join(inTheWay, 'laid-out'));
    await expect(files.put({ bytes, fileName })).resolves.toBe('failed');
    expect(files.find(fileName)).toBeNull();
  });
});
