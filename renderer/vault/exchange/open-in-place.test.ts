import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CHUNK, TAG } from '../sealing/age-payload';
import { guardFile } from './guard';
import { openFile } from './open';
import { sealFile } from './seal-file';
import { PASSPHRASE } from './testing/exchange-laptop';

// Every file is too large to be held twice here.
vi.mock('./limits', async (original) => ({
  ...(await original<object>()),
  MAX_SHARED_FILE: 0,
  MIN_SCRYPT: 1,
}));

type File = Uint8Array<ArrayBuffer>;

const clear = Uint8Array.from({ length: 5 * CHUNK - 7 }, (_, n) => (n * 31) % 251);
let file: File;
beforeAll(async () => {
  file = (await sealFile([clear.slice()], PASSPHRASE, 1)) as File;
});

const open = (bytes: File) => {
  const guarded = guardFile(bytes, bytes.length);
  if (!guarded.ok) throw new Error(guarded.error.type);
  return openFile(guarded.value, { passphrase: PASSPHRASE });
};

describe('a file that is opened in its own memory', () => {
  it('gives all that was sealed', async () => {
    const bytes = file.slice();
    const opened = await open(bytes);
    if (!opened.ok) throw new Error(opened.error.type);
    const { text } = opened.value;
    expect(text.buffer).toBe(bytes.buffer);
    expect(Buffer.compare(text.subarray(0, clear.length), clear)).toBe(0);
    expect(text.subarray(clear.length).every((byte) => byte === 10)).toBe(true);
  });

  it('gives nothing when any chunk was altered, moved or cut off', async () => {
    const sealed = CHUNK + TAG;
    const last = file.length - 1;
    for (const at of [last, last - sealed, last - 2 * sealed, last - 4 * sealed]) {
      const bytes = file.slice();
      bytes[at] = (bytes[at] as number) ^ 1;
      expect(await open(bytes)).toEqual({ ok: false, error: { type: 'file-damaged' } });
    }
    const moved = file.slice();
    moved.copyWithin(file.length - 3 * sealed, file.length - 2 * sealed, file.length - sealed);
    expect(await open(moved)).toEqual({ ok: false, error: { type: 'file-damaged' } });
    const cut = await open(file.slice(0, file.length - sealed));
    expect(cut.ok).toBe(false);
  });
});
