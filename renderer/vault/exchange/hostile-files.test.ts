import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it, vi } from 'vitest';
import { NO_DECISIONS } from '../../core/merge/plan-types';
import type { ExportPreview, ImportError } from '../vault';
import { sealFile } from './seal-file';
import { anExchangeLaptop, PASSPHRASE } from './testing/exchange-laptop';
import { type Forgery, forgeText, goodManifest, goodRecord, refusalOf } from './testing/forge';
import { HOSTILE_CONSENTS } from './testing/hostile-consents';
import { HOSTILE_INSIDES } from './testing/hostile-insides';
import { HOSTILE_SCOPES } from './testing/hostile-scopes';
import { inWords } from './testing/in-words';

// Each file is really sealed and goes through every stage. Only the guard's least work factor is lowered, so that
// scrypt costs little; hostile-headers.test.ts holds the guard to its true limits.
vi.mock('./limits', async (original) => ({ ...(await original<object>()), MIN_SCRYPT: 1 }));

type Bytes = Uint8Array<ArrayBuffer>;
const CHEAPEST = 1;

const sealed = async (text: Uint8Array): Promise<Bytes> =>
  (await sealFile([text], PASSPHRASE, CHEAPEST)) as Bytes;

/** A laptop refuses a file, writes nothing, and has words for it in both languages. */
async function expectRefused(file: Bytes, error: ImportError) {
  const laptop = anExchangeLaptop('a');
  const before = [...laptop.set.everything()];
  expect(await laptop.refusal(file)).toEqual(error);
  expect(laptop.commits).toHaveLength(0);
  expect([...laptop.set.everything()]).toEqual(before);
  const { en, es } = inWords(error);
  for (const text of [en.title, en.body, es.title, es.body]) {
    expect(text).toMatch(/[.!]$/);
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
  }
  expect(en.title).not.toBe(es.title);
}

describe('what age opened is refused when it has', () => {
  it.each(HOSTILE_INSIDES)('%s', async (_, forgery, error) => {
    await expectRefused(await sealed(forgeText(forgery)), error);
  });

  it('bytes that are not UTF-8', async () => {
    const good = JSON.stringify(goodRecord);
    const text = forgeText({ records: [good.replace('Vigil', 'QQQQQ')] });
    const start = text.findIndex((byte, i) => byte === 81 && text[i + 4] === 81);
    text[start] = 0xff;
    await expectRefused(await sealed(text), { type: 'signature-invalid' });
  });

  it('a signature made malleable by adding the order of the group', async () => {
    const text = new TextDecoder().decode(forgeText());
    const signature = /"signature":"([0-9a-f]+)"/.exec(text)?.[1] ?? '';
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const half = hexToBytes(signature).slice(32).reverse();
    const s = BigInt(`0x${bytesToHex(half)}`) + order;
    const shifted = bytesToHex(hexToBytes(s.toString(16).padStart(64, '0')).reverse());
    const forged = text.replace(signature, signature.slice(0, 64) + shifted);
    const error = { type: 'signature-invalid' } as const;
    await expectRefused(await sealed(new TextEncoder().encode(forged)), error);
  });

  it('more records than a partner may send', async () => {
    const id = (i: number) => `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`;
    const records = [...Array(50_001).keys()].map((i) => ({
      ...goodRecord,
      kind: 'note',
      fields: {},
      id: id(i),
    }));
    const error = { type: 'too-many-records', limit: 50_000 } as const;
    await expectRefused(await sealed(forgeText({ records })), error);
  });

  it('nothing amiss: then it is taken', async () => {
    expect(await refusalOf(forgeText())).toBeUndefined();
    const laptop = anExchangeLaptop('a');
    const bytes = await sealed(forgeText());
    const preview = await laptop.preview({ bytes, fileName: '', preview: EMPTY });
    expect(preview.counts).toMatchObject({ added: 1, problems: [] });
  });
});

const EMPTY: ExportPreview = {
  counts: {},
  people: 0,
  included: [],
  leftOut: [],
  withdrawn: [],
  redactions: [],
  changes: { why: 'passphrase' },
  changesOnly: false,
};
const OTHER_EVENT = '00000000-0000-4000-8000-0000000000e9';
const PERSON = '00000000-0000-4000-8000-0000000000d1';

describe('what a partner may not bring in a file about one event', () => {
  it.each([
    ['another event', { ...goodRecord, id: OTHER_EVENT }],
    [
      'a roster row of another event',
      { ...goodRecord, kind: 'attendance', fields: { event: OTHER_EVENT } },
    ],
    ['an official', { ...goodRecord, kind: 'official', fields: {} }],
    ['a fact about an agency', { ...goodRecord, kind: 'fact', fields: {} }],
    ['a household', { ...goodRecord, kind: 'household', fields: {} }],
    ['a legal hold', { ...goodRecord, kind: 'legal-hold', fields: {} }],
    ['a rule of retention', { ...goodRecord, kind: 'retention-rule', fields: {} }],
    [
      'a verdict about strangers',
      { ...goodRecord, kind: 'verdict', fields: { a: PERSON, b: OTHER_EVENT } },
    ],
    ['a kind that nobody knows', { ...goodRecord, kind: 'flyer', fields: {} }],
  ])('%s', async (_, record) => {
    const file = await sealed(forgeText({ records: [record] }));
    await expectRefused(file, { type: 'contents-invalid', line: 3 });
  });
});

describe('what a partner may not bring in a file of another scope', () => {
  it.each(HOSTILE_SCOPES)('%s', async (_, scope, records, amiss) => {
    const file = await sealed(forgeText({ records, manifest: { scope } }));
    await expectRefused(file, { type: 'contents-invalid', line: 3 + amiss });
  });
});

describe('how a partner may not speak of people who do not agree to be shared', () => {
  it.each(HOSTILE_CONSENTS)('%s', async (_, scope, records, amiss) => {
    const file = await sealed(forgeText({ records, manifest: { scope } }));
    await expectRefused(file, { type: 'contents-invalid', line: 3 + amiss });
  });
});

describe('a file that broke off or was altered on its way', () => {
  it.each([
    ['in the first line', 10, 'file-truncated'],
    ['after the first line', 22, 'file-truncated'],
    ['in the stanza', 50, 'file-truncated'],
    ['at the end of the header', 0.0, 'file-truncated'],
    ['in the middle', 0.5, 'file-truncated'],
    ['before its last byte', -1, 'file-truncated'],
  ] as const)('cut %s', async (_, where, type) => {
    const file = await sealed(forgeText());
    const header = Buffer.from(file).indexOf('\n', Buffer.from(file).indexOf('\n---') + 1) + 1;
    const end = where === 0 ? header : where === 0.5 ? file.length >> 1 : where;
    await expectRefused(file.slice(0, end), { type });
  });

  it('bytes after its end', async () => {
    const file = await sealed(forgeText());
    await expectRefused(new Uint8Array([...file, 1, 2, 3]), { type: 'file-truncated' });
  });

  it('two files one after the other', async () => {
    const file = await sealed(forgeText());
    await expectRefused(new Uint8Array([...file, ...file]), { type: 'file-truncated' });
  });

  it('a bit of the nonce, of the first chunk and of the last', async () => {
    const file = await sealed(forgeText());
    for (const at of [file.length - 1, file.length - 65_000, file.length - 65_580]) {
      const copy = file.slice();
      copy[at] = (copy[at] as number) ^ 1;
      await expectRefused(copy, { type: 'file-damaged' });
    }
  });

  it('the wrong passphrase', async () => {
    const laptop = anExchangeLaptop('a');
    const file = await sealed(forgeText());
    expect(await laptop.refusal(file, 'comal comal comal')).toEqual({ type: 'wrong-passphrase' });
    expect(laptop.commits).toHaveLength(0);
  });
});

describe('what is taken with a word about it', () => {
  const preview = async (laptop: ReturnType<typeof anExchangeLaptop>, forgery: Forgery) =>
    laptop.preview({ bytes: await sealed(forgeText(forgery)), fileName: '', preview: EMPTY });
  const take = async (laptop: ReturnType<typeof anExchangeLaptop>, forgery: Forgery) => {
    const seen = await preview(laptop, forgery);
    expect((await laptop.exchange.applyImport(seen.plan, NO_DECISIONS)).ok).toBe(true);
    return seen;
  };
  const id = (n: number) => n.toString(16).padStart(32, '0');

  it('a sender whom nobody knows here: said so, and known only from the second file on', async () => {
    const laptop = anExchangeLaptop('a');
    const first = await take(laptop, { manifest: { exportId: id(1) } });
    expect(first.sender).toMatchObject({ known: false, ours: false });
    const second = await preview(laptop, { manifest: { exportId: id(2), sequence: 2 } });
    expect(second.sender.known).toBe(true);
  });

  it('a file replayed: seen before, changes nothing', async () => {
    const laptop = anExchangeLaptop('a');
    await take(laptop, {});
    const again = await preview(laptop, {});
    expect(again).toMatchObject({ seenBefore: true, counts: { added: 0, changed: 0 } });
  });

  it('an older file, and a gap', async () => {
    const laptop = anExchangeLaptop('a');
    await take(laptop, { manifest: { exportId: id(5), sequence: 5 } });
    const older = await preview(laptop, { manifest: { exportId: id(3), sequence: 3 } });
    expect(older.counts.problems).toEqual([{ type: 'older-file' }]);
    const gap = await preview(laptop, { manifest: { exportId: id(9), sequence: 9 } });
    expect(gap.counts.problems).toEqual([{ type: 'files-missing', files: 3 }]);
  });

  it('a file past its day', async () => {
    const seen = await preview(anExchangeLaptop('a'), { manifest: { expiresOn: '2019-02-19' } });
    expect(seen.expired).toBe(true);
  });

  it('a clock two days ahead: its records stay out', async () => {
    const laptop = anExchangeLaptop('a');
    const ahead = (laptop.time.now + 2 * 86_400_000).toString(16).padStart(12, '0');
    const stamp = `${ahead}-0000-00000000000000bb`;
    const seen = await preview(laptop, {
      records: [{ ...goodRecord, stamps: { base: stamp } }],
      manifest: { vector: { '00000000000000bb': stamp } },
    });
    expect(seen.counts).toMatchObject({
      added: 0,
      problems: [{ type: 'clock-ahead', records: 1 }],
    });
  });

  it('a deletion of others’ records: ours stay, and it is said', async () => {
    const laptop = anExchangeLaptop('a');
    const event = String(goodRecord['id']);
    laptop.write({ kind: 'event', id: event, set: { titleEn: 'Ours' } });
    laptop.write({ kind: 'member', id: PERSON, set: { givenName: 'Nopal' } });
    const stamp = `${laptop.time.now.toString(16).padStart(12, '0')}-ffff-00000000000000bb`;
    const gone = { fields: {}, stamps: { base: stamp }, tombstone: stamp };
    const seen = await take(laptop, {
      records: [
        { id: event, kind: 'event', ...gone },
        { id: PERSON, kind: 'member', ...gone },
      ],
    });
    expect(seen.counts).toMatchObject({
      deleted: 0,
      problems: [{ type: 'deletion-refused', records: 2 }],
    });
    expect(laptop.set.get('member', PERSON)?.fields['givenName']).toBe('Nopal');
  });

  it('deletions in a county’s file and of sheriff records: ours stay, and it is said', async () => {
    const laptop = anExchangeLaptop('a');
    const agency = { kind: 'agency', id: PERSON } as const;
    laptop.write({ ...agency, set: { name: 'Ours', 'counties/37081': true } });
    const stamp = `${laptop.time.now.toString(16).padStart(12, '0')}-ffff-00000000000000bb`;
    const gone = { ...agency, fields: {}, stamps: { base: stamp }, tombstone: stamp };
    const seen = await take(laptop, {
      records: [gone],
      manifest: { scope: { type: 'sheriffs' } },
    });
    expect(seen.counts).toMatchObject({
      deleted: 0,
      problems: [{ type: 'deletion-refused', records: 1 }],
    });
    expect(laptop.set.get('agency', PERSON)?.fields['name']).toBe('Ours');
    const county = { type: 'county', county: '37081' };
    await expectRefused(await sealed(forgeText({ records: [gone], manifest: { scope: county } })), {
      type: 'contents-invalid',
      line: 3,
    });
  });

  it('changes since a file that is not here: what they hold is offered, and it is said', async () => {
    const seen = await take(anExchangeLaptop('a'), { manifest: { base: id(9) } });
    expect(seen.counts).toMatchObject({ added: 1, problems: [{ type: 'base-missing' }] });
  });

  it('names that turn around or hide something: cleaned, and accents composed', async () => {
    const laptop = anExchangeLaptop('a');
    const manifest = {
      sender: { ...(goodManifest['sender'] as object), name: 'Me\u202Esa\u2066' },
    };
    const titleEn = 'Vi\u202Egi\u200Bl  cafe\u0301\uFEFF';
    const seen = await take(laptop, {
      records: [{ ...goodRecord, fields: { titleEn } }],
      manifest,
    });
    expect(seen.sender.groupName).toBe('Mesa');
    expect(laptop.set.get('event', String(goodRecord['id']))?.fields['titleEn']).toBe('Vigil café');
  });

  it('fields and values of a newer version: kept aside, read by nothing, counted', async () => {
    const fields = { kind: 'flotilla', shape: { round: true } };
    const seen = await preview(anExchangeLaptop('a'), {
      records: [{ ...goodRecord, fields }],
      manifest: { schema: 2 },
    });
    expect(seen.counts.problems).toEqual([{ type: 'quarantined', records: 1 }]);
  });

  it('kinds of a newer version in a copy of everything: the same', async () => {
    const seen = await preview(anExchangeLaptop('a'), {
      records: [{ ...goodRecord, kind: 'flyer', fields: { ink: 'red' } }],
      manifest: { schema: 2, scope: { type: 'everything' }, purpose: 'backup' },
    });
    expect(seen.counts.problems).toEqual([{ type: 'quarantined', records: 1 }]);
  });
});
