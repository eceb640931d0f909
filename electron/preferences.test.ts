import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Preferences } from './bridge/contract';
import { openPreferences } from './preferences';

const spanish: Preferences = {
  language: 'es',
  theme: 'dark',
  density: 'compact',
  paper: 'a4',
  autoLockMinutes: 12,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'preferences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openPreferences', () => {
  it('starts with no language chosen and five minutes until it locks', () => {
    expect(openPreferences(folder).current()).toMatchObject({ language: null, autoLockMinutes: 5 });
  });

  it('keeps them from one start to the next', async () => {
    await openPreferences(folder).keep(spanish);
    expect(openPreferences(folder).current()).toEqual(spanish);
  });

  it('keeps the last of many choices made in a hurry', async () => {
    const preferences = openPreferences(folder);
    await Promise.all(
      [1, 2, 3, 30].map((autoLockMinutes) => preferences.keep({ ...spanish, autoLockMinutes })),
    );
    expect(openPreferences(folder).current().autoLockMinutes).toBe(30);
  });

  it.each([
    ['cut short', '{"language": "es", "the'],
    ['of another shape', '{"language":"es"}'],
    ['with a value that is not offered', JSON.stringify({ ...spanish, autoLockMinutes: 600 })],
    ['with a key it should not have', JSON.stringify({ ...spanish, organizer: 'Rosa Ejemplo' })],
    ['empty', ''],
  ])('falls back to the defaults on a file that is %s', (_what, text) => {
    writeFileSync(path.join(folder, 'preferences.json'), text);
    expect(openPreferences(folder).current().language).toBeNull();
  });

  it('says when they cannot be written, and holds them until the end', async () => {
    const preferences = openPreferences(path.join(folder, 'not-there'));
    await expect(preferences.keep(spanish)).rejects.toThrow('preferences-not-written');
    expect(preferences.current()).toEqual(spanish);
  });

  it('writes choices of look and paper only', async () => {
    await openPreferences(folder).keep(spanish);
    const written: unknown = JSON.parse(
      readFileSync(path.join(folder, 'preferences.json'), 'utf8'),
    );
    expect(Object.keys(written as object).sort()).toEqual(Object.keys(spanish).sort());
  });
});
