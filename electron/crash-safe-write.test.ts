import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WriteFiles, writeCrashSafely } from './crash-safe-write';

const real: WriteFiles = { open, rename, unlink };
const old = new Uint8Array(50_000).fill(1);
const next = new Uint8Array(3_000_000).map((_, at) => at % 251);

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'write-'));
  target = path.join(folder, 'a.convite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeCrashSafely', () => {
  it('writes a new file that only its owner may read, and nothing else', async () => {
    expect(await writeCrashSafely(target, next)).toEqual({ ok: true, value: null });
    expect(Buffer.compare(readFileSync(target), next)).toBe(0);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.convite']);
  });

  it('replaces an older file, and writes an empty one', async () => {
    writeFileSync(target, old);
    await writeCrashSafely(target, new Uint8Array());
    expect(readFileSync(target)).toHaveLength(0);
  });

  it('says so when the folder is not there', async () => {
    const missing = path.join(folder, 'unplugged', 'a.convite');
    expect(await writeCrashSafely(missing, next)).toMatchObject({
      error: { type: 'write-failed' },
    });
  });

  const steps = ['open', 'write', 'sync', 'read', 'rename'] as const;
  it.each(
    steps.flatMap((step) => [
      { step, code: 'ENOSPC', type: 'disk-full' },
      { step, code: 'EDQUOT', type: 'disk-full' },
      { step, code: 'EIO', type: 'write-failed' },
    ]),
  )('keeps the old file whole and leaves nothing behind on $code at $step', async (fault) => {
    writeFileSync(target, old);
    const result = await writeCrashSafely(target, next, faulty(fault.step, fault.code));
    expect(result).toEqual({ ok: false, error: { type: fault.type } });
    expect(Buffer.compare(readFileSync(target), old)).toBe(0);
    expect(readdirSync(folder)).toEqual(['a.convite']);
  });

  it('does not put a file in place that reads back differently', async () => {
    writeFileSync(target, old);
    const lying: WriteFiles = {
      ...real,
      open: async (file, flags, mode) => {
        if (flags === 'r') writeFileSync(String(file), 'a stick that forgets');
        return open(file, flags, mode);
      },
    };
    expect(await writeCrashSafely(target, next, lying)).toMatchObject({ ok: false });
    expect(Buffer.compare(readFileSync(target), old)).toBe(0);
  });

  it('syncs the file before the rename, and the folder after it', async () => {
    const calls: string[] = [];
    await writeCrashSafely(target, next, recording(calls));
    expect(calls).toEqual([
      'open wx',
      'sync file',
      'close',
      'open r',
      'close',
      'rename',
      'open r',
      'sync folder',
      'close',
    ]);
  });

  it('leaves the old file or the new one, whole, when the process dies at any call', async () => {
    const calls: string[] = [];
    await writeCrashSafely(target, next, recording(calls));
    for (let alive = 0; alive <= calls.length; alive++) {
      writeFileSync(target, old);
      await writeCrashSafely(target, next, dyingAfter(alive));
      const now = readFileSync(target);
      expect([old, next].some((whole) => Buffer.compare(now, whole) === 0)).toBe(true);
    }
  });
});

/** Fails one step. A write that fails has written half, as on a full disk. */
function faulty(step: string, code: string): WriteFiles {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...real,
    rename: step === 'rename' ? fail : rename,
    async open(file, flags, mode) {
      if (step === 'open' && flags === 'wx') return fail();
      const handle = await open(file, flags, mode);
      if (step === 'write') {
        const write = handle.writeFile.bind(handle);
        handle.writeFile = async (data) => {
          await write((data as Uint8Array).subarray(0, 1_000));
          return fail();
        };
      }
      if (step === 'sync' && flags === 'wx') handle.sync = fail;
      if (step === 'read' && flags === 'r') handle.read = fail;
      return handle;
    },
  };
}

function recording(calls: string[], before: () => void = () => undefined): WriteFiles {
  const note = (call: string): void => {
    before();
    calls.push(call);
  };
  return {
    unlink: async (file) => {
      before();
      await unlink(file);
    },
    rename: async (from, to) => {
      note('rename');
      await rename(from, to);
    },
    async open(file, flags, mode) {
      note(`open ${flags}`);
      const handle = await open(file, flags, mode);
      const { sync, close } = handle;
      handle.sync = async () => {
        note(`sync ${(await handle.stat()).isDirectory() ? 'folder' : 'file'}`);
        await sync.call(handle);
      };
      handle.close = async () => {
        await close.call(handle);
        note('close');
      };
      return handle;
    },
  };
}

/** After so many calls every further one fails, cleaning up among them: as if nothing ran any more. */
function dyingAfter(alive: number): WriteFiles {
  let left = alive;
  return recording([], () => {
    if (left-- <= 0) throw new Error('dead');
  });
}
