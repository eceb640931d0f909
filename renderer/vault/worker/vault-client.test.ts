import { describe, expect, test } from 'vitest';
import { SLICE_BYTES } from '../../core/parcel';
import type { Job, Progress, Vault } from '../vault';
import type { FromWorker, ToWorker } from './protocol';
import { serveVault } from './serve-vault';
import { createVaultClient, type VaultWorker } from './vault-client';

/** A client whose worker is this vault, with messages cloned as the browser would. */
function clientOf(vault: Partial<Vault>): Vault {
  return createVaultClient(() => {
    const worker: VaultWorker = {
      postMessage: (message: ToWorker) => handle(structuredClone(message)),
      onmessage: null,
      onerror: null,
    };
    const post = (message: FromWorker, transfer: Transferable[]) => {
      const data = structuredClone(message, { transfer });
      queueMicrotask(() => worker.onmessage?.({ data } as MessageEvent<FromWorker>));
    };
    const handle = serveVault({ onChange: () => () => {}, ...vault } as Vault, post);
    return worker;
  });
}

describe('the vault through its worker', () => {
  test('answers each call with its own answer', async () => {
    const client = clientOf({
      state: async () => 'locked',
      rateStrength: async (passphrase) => ({
        enough: true,
        length: passphrase.length,
        guessesLog10: 20,
      }),
    });
    const answers = await Promise.all([
      client.rateStrength('abc', []),
      client.state(),
      client.rateStrength('abcde', []),
    ]);
    expect(answers).toMatchObject([{ length: 3 }, 'locked', { length: 5 }]);
  });

  test('tells of a bug by its kind and not by its words, and goes on', async () => {
    const client = clientOf({
      state: async () => {
        throw new TypeError('María Ejemplo');
      },
      fold: async () => ({ ok: true, value: null }),
    });
    await expect(client.state()).rejects.toThrow(/^vault: TypeError$/);
    expect(await client.fold()).toEqual({ ok: true, value: null });
  });

  test('tells every listener of a change until it stops listening', async () => {
    let change = () => {};
    const client = clientOf({
      state: async () => 'unlocked',
      onChange(listener) {
        change = listener;
        return () => {};
      },
    });
    let told = 0;
    const stop = client.onChange(() => {
      told += 1;
    });
    await client.state();
    change();
    await client.state();
    expect(told).toBe(1);
    stop();
    change();
    await client.state();
    expect(told).toBe(1);
  });

  test('hands a large file over in slices, whole, and leaves the caller its own; a cancel comes after it', async () => {
    const file = Uint8Array.from({ length: SLICE_BYTES * 2 + 3 }, (_, n) => n % 251);
    const heard: unknown[] = [];
    const client = clientOf({
      planImport: ((bytes: Uint8Array, passphrase: string) => {
        heard.push(passphrase, Buffer.compare(bytes, file));
        return {
          outcome: new Promise((resolve) => setTimeout(() => resolve('planned'), 20)),
          cancel: () => heard.push('cancelled'),
        };
      }) as unknown as Vault['planImport'],
    });
    const job = client.planImport(file, 'abc', () => {}, false);
    job.cancel();
    expect(await job.outcome).toBe('planned');
    expect(heard).toEqual(['abc', 0, 'cancelled']);
    expect(file.length).toBe(SLICE_BYTES * 2 + 3);
  });

  test('runs a job with progress, moves its bytes, and cancels it', async () => {
    let cancelled = false;
    let finish = () => {};
    const client = clientOf({
      exportFile: ((request: { passphrase: string }, onProgress: (p: Progress) => void) => {
        onProgress({ step: 'sealing', done: 1, of: 2 });
        const bytes = new TextEncoder().encode(request.passphrase);
        return {
          outcome: new Promise((resolve) => {
            finish = () => resolve({ ok: true, value: { bytes } });
          }),
          cancel: () => {
            cancelled = true;
            finish();
          },
        } satisfies Job<unknown>;
      }) as unknown as Vault['exportFile'],
    });
    const heard: Progress[] = [];
    const job = client.exportFile({ passphrase: 'abc' } as never, (p) => heard.push(p));
    await Promise.resolve();
    job.cancel();
    expect(await job.outcome).toMatchObject({
      ok: true,
      value: { bytes: new Uint8Array([97, 98, 99]) },
    });
    expect(cancelled).toBe(true);
    expect(heard).toEqual([{ step: 'sealing', done: 1, of: 2 }]);
  });
});
