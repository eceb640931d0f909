import { beforeAll, describe, expect, it } from 'vitest';
import { guardFile } from './guard';
import { openFile } from './open';
import { sealFile } from './seal-file';
import { CHEAP, PASSPHRASE } from './testing/exchange-laptop';
import { forgeText, goodRecord, refusalOf } from './testing/forge';

type File = Uint8Array<ArrayBuffer>;

const MASKS = [1, 2, 4, 8, 16, 32, 64, 128];

describe('a file with one bit turned', () => {
  it('is refused wherever the bit is in seal, manifest and records', async () => {
    const text = forgeText();
    const end = text.indexOf(10, text.indexOf(10, text.indexOf(10) + 1) + 1) + 1;
    const taken: string[] = [];
    for (let at = 0; at < end; at++) {
      const mask = MASKS[at % MASKS.length] as number;
      text[at] = (text[at] as number) ^ mask;
      if ((await refusalOf(text)) === undefined) taken.push(`${at} ${mask}`);
      text[at] = (text[at] as number) ^ mask;
    }
    expect(taken).toEqual([]);
    expect(await refusalOf(text)).toBeUndefined();
  });

  let sealed: File;
  beforeAll(async () => {
    sealed = (await sealFile([forgeText()], PASSPHRASE, CHEAP)) as File;
  });

  it('is refused wherever the bit is in the header of age, and never by a throw', async () => {
    const headerEnd = sealed.indexOf(10, Buffer.from(sealed).indexOf('---')) + 1;
    for (let at = 0; at < headerEnd; at += 3) {
      const copy = sealed.slice();
      copy[at] = (copy[at] as number) ^ (MASKS[at % MASKS.length] as number);
      const guarded = guardFile(copy);
      if (!guarded.ok) continue;
      const opened = await openFile(guarded.value, { passphrase: PASSPHRASE });
      expect([at, opened.ok]).toEqual([at, false]);
    }
  }, 60_000);
});

describe('a file cut anywhere', () => {
  it('is refused at every length of its lines', async () => {
    const text = forgeText({ records: [goodRecord] });
    const end = text.indexOf(10, text.indexOf(10, text.indexOf(10) + 1) + 1);
    for (let length = 0; length <= end; length++) {
      expect([length, (await refusalOf(text.slice(0, length))) === undefined]).toEqual([
        length,
        false,
      ]);
    }
  });

  it('is refused at every length of its header', () => {
    const head = new TextEncoder().encode(
      'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n',
    );
    for (let length = 0; length <= head.length; length++) {
      expect(guardFile(head.slice(0, length) as File)).toMatchObject({
        error: { type: 'file-truncated' },
      });
    }
  });
});
