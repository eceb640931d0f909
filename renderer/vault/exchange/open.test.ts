import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { guardFile } from './guard';
import { AGE_SAYS, openFile } from './open';
import { isPaddedSize, paddedSize } from './padding';
import { sealFile } from './seal-file';
import { CHEAP, PASSPHRASE } from './testing/exchange-laptop';

type File = Uint8Array<ArrayBuffer>;

let file: File;
beforeAll(async () => {
  file = (await sealFile([new TextEncoder().encode('hola\n')], PASSPHRASE, CHEAP)) as File;
});

const open = async (bytes: File, passphrase = PASSPHRASE) => {
  const guarded = guardFile(bytes);
  return guarded.ok ? openFile(guarded.value, { passphrase }) : guarded;
};
const flipped = (at: number): File => {
  const copy = file.slice();
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
};

describe('openFile', () => {
  it('gives what was sealed, with its padding', async () => {
    const opened = await open(file);
    if (!opened.ok) throw new Error(opened.error.type);
    const text = new TextDecoder().decode(opened.value.text);
    expect(text.trimEnd()).toBe('hola');
    expect(text).toHaveLength(65_536);
  });

  it('takes the passphrase in either Unicode form', async () => {
    const sealed = (await sealFile([], 'año nuevo en el barrio', CHEAP)) as File;
    expect((await open(sealed, 'an\u0303o nuevo en el barrio')).ok).toBe(true);
  });

  it('tells a wrong passphrase from a damaged file and from one cut short', async () => {
    expect(await open(file, 'another one')).toEqual({
      ok: false,
      error: { type: 'wrong-passphrase' },
    });
    expect(await open(flipped(file.length - 1))).toEqual({
      ok: false,
      error: { type: 'file-damaged' },
    });
    expect(await open(flipped(40_000))).toEqual({ ok: false, error: { type: 'file-damaged' } });
    for (const length of [file.length - 1, file.length - 100, 30_000, 200, 180, 150, 20, 0]) {
      const error = { type: 'file-truncated' };
      expect([length, await open(file.slice(0, length))]).toEqual([length, { ok: false, error }]);
    }
  }, 60_000);

  it('says damaged when the header was touched', async () => {
    const mac = new TextDecoder('latin1').decode(file.subarray(0, 400)).indexOf('--- ') + 6;
    const other = file.slice();
    other[mac] = other[mac] === 65 ? 66 : 65;
    expect(await open(other)).toEqual({ ok: false, error: { type: 'file-damaged' } });
  });

  it('says that a file for keys is not for us', async () => {
    const age = new Encrypter();
    age.addRecipient(await identityToRecipient(await generateIdentity()));
    const sealed = (await age.encrypt('hola')) as File;
    expect(await open(sealed)).toEqual({ ok: false, error: { type: 'not-addressed-to-us' } });
    const guarded = guardFile(sealed);
    if (!guarded.ok) throw new Error(guarded.error.type);
    const key = await generateIdentity();
    expect(await openFile(guarded.value, { keys: [key] })).toEqual({
      ok: false,
      error: { type: 'not-addressed-to-us' },
    });
  });
});

describe('the texts by which we know the failures of age', () => {
  const said = async (bytes: File, passphrase: string) => {
    const age = new Decrypter();
    age.addPassphrase(passphrase);
    return age.decrypt(bytes).then(
      () => 'nothing',
      (thrown: unknown) => (thrown as Error).message,
    );
  };

  it('are still what age says', async () => {
    expect(await said(file, 'another one')).toBe(AGE_SAYS.noMatch);
    const head = new TextDecoder('latin1').decode(file.subarray(0, 400));
    const mac = head.indexOf('--- ') + 6;
    const other = file.slice();
    other[mac] = other[mac] === 65 ? 66 : 65;
    expect(await said(other, PASSPHRASE)).toBe(AGE_SAYS.badMac);
  });
});

describe('padding', () => {
  it('has few sizes, and costs at most an eighth', () => {
    expect([0, 1, 65_536].map(paddedSize)).toEqual([65_536, 65_536, 65_536]);
    for (let length = 65_537; length < 5_000_000; length = Math.ceil(length * 1.013)) {
      const padded = paddedSize(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded / length).toBeLessThan(1.12);
      expect(isPaddedSize(padded)).toBe(true);
    }
  });
});
