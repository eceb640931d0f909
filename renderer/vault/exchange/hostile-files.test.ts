import { gzipSync } from 'node:zlib';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import type { ImportError } from '../vault';
import { decodeRecords } from './decode';
import { guardFile } from './guard';
import { MAX_OWN_COPY, MAX_SHARED_FILE } from './limits';
import { sealFile } from './seal-file';
import { anExchangeLaptop, PASSPHRASE } from './testing/exchange-laptop';
import {
  asOpened,
  FORGER,
  type Forgery,
  forgeText,
  goodManifest,
  goodRecord,
  OTHER_KEY,
  refusalOf,
} from './testing/forge';
import { verifyFile } from './verify';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const SALT = 'rF0/NwblUHHTpgQgRpe5CQ';
const BODY = 'gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY';
const MAC = `--- ${'A'.repeat(43)}\n`;
const scrypt = (logN: string) => `-> scrypt ${SALT} ${logN}\n${BODY}\n`;
const x25519 = `-> X25519 ${BODY}\n${BODY}\n`;
const hybrid = `-> mlkem768x25519 ${BODY}\n${BODY}\n`;
const aged = (...stanzas: string[]) =>
  bytes(`age-encryption.org/v1\n${stanzas.join('')}${MAC}${'x'.repeat(70_000)}`);

describe('the guard refuses, before age is asked', () => {
  const cases: [string, Uint8Array<ArrayBuffer>, ImportError['type']][] = [
    ['an empty file', bytes(''), 'file-truncated'],
    ['a file of three letters of the first line', bytes('age'), 'file-truncated'],
    ['a header that breaks off', bytes(`age-encryption.org/v1\n${scrypt('18')}`), 'file-truncated'],
    ['a web page', bytes('<!doctype html><title>roster</title>'), 'not-a-convite-file'],
    ['a PDF', bytes('%PDF-1.7\n%'), 'not-a-convite-file'],
    ['a ZIP archive', bytes('PK\u0003\u0004roster.csv'), 'not-a-convite-file'],
    ['a gzipped age file', new Uint8Array(gzipSync(aged(scrypt('18')))), 'not-a-convite-file'],
    ['an armored age file', bytes('-----BEGIN AGE ENCRYPTED FILE-----\n'), 'not-a-convite-file'],
    ['a later version of age', bytes('age-encryption.org/v2\n'), 'not-a-convite-file'],
    [
      'carriage returns in the header',
      bytes(`age-encryption.org/v1\r\n${MAC}`),
      'not-a-convite-file',
    ],
    ['a control character in the header', aged('-> scrypt \u0007 18\n'), 'file-damaged'],
    ['a header without a stanza', aged(), 'file-damaged'],
    ['text between the stanzas', aged('hello world\n', scrypt('18')), 'file-damaged'],
    ['a stanza body with a stray letter', aged('-> scrypt a 18\nñ\n'), 'file-damaged'],
    ['a passphrase beside a key', aged(scrypt('18'), x25519), 'unsafe-file-settings'],
    ['two passphrases', aged(scrypt('18'), scrypt('18')), 'unsafe-file-settings'],
    ['post-quantum keys mixed with older ones', aged(hybrid, x25519), 'unsafe-file-settings'],
    ['a kind of key that nobody knows', aged('-> ssh-rsa abc\nAAAA\n'), 'unsafe-file-settings'],
    ['thirty-three stanzas', aged(...Array(33).fill(x25519)), 'unsafe-file-settings'],
    ['an argument line of 3 KiB', aged(`-> X25519 ${'A'.repeat(3000)}\n`), 'unsafe-file-settings'],
    [
      'a header without end',
      bytes(`age-encryption.org/v1\n-> X25519 a\n${`${'A'.repeat(64)}\n`.repeat(1100)}`),
      'unsafe-file-settings',
    ],
    ...['19', '20', '23', '64', '14', '1'].map(
      (logN): [string, Uint8Array<ArrayBuffer>, ImportError['type']] => [
        `a work factor of ${logN}`,
        aged(scrypt(logN)),
        'unsafe-file-settings',
      ],
    ),
    ...['0', '-18', '+18', '018', '0x12', '18a', '9223372036'].map(
      (logN): [string, Uint8Array<ArrayBuffer>, ImportError['type']] => [
        `a work factor written ${logN}`,
        aged(scrypt(logN)),
        'file-damaged',
      ],
    ),
  ];

  it.each(cases)('%s', (_, file, type) => {
    expect(guardFile(file)).toMatchObject({ ok: false, error: { type } });
  });

  it('a byte more than 64 MiB, or than 512 MiB for our own copies', () => {
    const large = { length: MAX_SHARED_FILE + 1 } as Uint8Array<ArrayBuffer>;
    const error = { type: 'file-too-large', bytes: MAX_SHARED_FILE + 1, limit: MAX_SHARED_FILE };
    expect(guardFile(large)).toEqual({ ok: false, error });
    const larger = { length: MAX_OWN_COPY + 1 } as Uint8Array<ArrayBuffer>;
    expect(guardFile(larger, MAX_OWN_COPY)).toMatchObject({ error: { type: 'file-too-large' } });
  });

  it('nothing of a header that is in order', () => {
    expect(guardFile(aged(scrypt('18')))).toMatchObject({
      ok: true,
      value: { scheme: 'passphrase' },
    });
    expect(guardFile(aged(x25519, x25519))).toMatchObject({ ok: true, value: { scheme: 'keys' } });
  });
});

describe('what age opened is refused when it has', () => {
  const event = (patch: object): Forgery => ({ records: [{ ...goodRecord, ...patch }] });
  const fields = (patch: object): Forgery =>
    event({ fields: { ...(goodRecord['fields'] as object), ...patch } });
  const line = (text: string): Forgery => ({ records: [text] });
  const good = JSON.stringify(goodRecord);
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const at = (n: number) => ({ type: 'contents-invalid' as const, line: n });

  const cases: [string, Forgery, ImportError][] = [
    [
      'no Convite lines at all',
      { spoil: () => 'Dear neighbors,\n' },
      { type: 'not-a-convite-file' },
    ],
    ['one line without end', { spoil: () => 'x'.repeat(70_000) }, { type: 'not-a-convite-file' }],
    ['another kind of Convite file', { seal: { convite: 'card' } }, { type: 'not-a-convite-file' }],
    [
      'a later version of the format',
      { seal: { version: 2 } },
      { type: 'newer-format', minApp: '' },
    ],
    ['a seal without a signature', { seal: { signature: '' } }, at(1)],
    ['a signature by another key', { signWith: OTHER_KEY }, { type: 'signature-invalid' }],
    ['another signer named', { seal: { signer: OTHER_KEY.signer } }, { type: 'signature-invalid' }],
    [
      'a signer of small order',
      { seal: { signer: '01'.padEnd(64, '0') } },
      { type: 'signature-invalid' },
    ],
    [
      'a manifest changed by one letter',
      { spoilManifest: (l) => l.replace('Mesa', 'Masa') },
      { type: 'signature-invalid' },
    ],
    [
      'a manifest with a space more',
      { spoilManifest: (l) => `${l} ` },
      { type: 'signature-invalid' },
    ],
    [
      'a record changed by one letter',
      { spoil: (t) => t.replace('Vigil', 'Vigal') },
      { type: 'signature-invalid' },
    ],
    [
      'a record missing',
      { records: [], manifest: { payloadSha256: '0'.repeat(64) } },
      { type: 'signature-invalid' },
    ],
    ['a record too many', { spoil: (t) => `${t}${good}\n` }, { type: 'signature-invalid' }],
    ['text in the padding', { spoil: (t) => `${t}\n\nhello` }, { type: 'signature-invalid' }],
    ['a manifest of 17 KiB', { manifest: { previous: 'x'.repeat(17_000) } }, at(2)],
    ['a manifest that lacks a field', { manifest: { exportId: 1 } }, at(2)],
    ['a vector with something else than stamps', { manifest: { vector: { a: 'b' } } }, at(2)],
    [
      'another purpose',
      { manifest: { purpose: 'key-rotation' } },
      { type: 'newer-format', minApp: '0.1.0' },
    ],
    [
      'a backup that speaks of one event',
      { manifest: { purpose: 'backup' } },
      { type: 'newer-format', minApp: '0.1.0' },
    ],
    [
      'a scope that we do not know',
      { manifest: { scope: { type: 'segment' } } },
      { type: 'newer-format', minApp: '0.1.0' },
    ],
    [
      'a need for a newer program',
      { manifest: { minApp: '9.1.0' } },
      { type: 'newer-format', minApp: '9.1.0' },
    ],
    ['a record that is no JSON', line('{"id":'), at(3)],
    ['a record that is a list', line('[]'), at(3)],
    ['a blank line between records', { records: [good, '', good] }, at(4)],
    ['spaces around a record', line(` ${good}`), at(3)],
    ['a byte order mark', line(`\uFEFF${good}`), at(3)],
    ['the same key twice', line(good.replace('"kind"', '"id":"x","kind"')), at(3)],
    ['a number that is not finite', line(good.replace('"2019-02-23"', '1e999')), at(3)],
    ['a lone surrogate', line(good.replace('Vigil', '\\ud800')), at(3)],
    ['nine levels of brackets', fields({ later: JSON.parse(nested(7)) }), at(3)],
    ['thirty thousand brackets', line(nested(30_000)), at(3)],
    [
      'a key __proto__',
      line(good.replace('"titleEn"', '"__proto__":{"admin":true},"titleEn"')),
      at(3),
    ],
    ['a key constructor', fields({ constructor: { prototype: { admin: true } } }), at(3)],
    ['a key prototype deep inside', fields({ later: { prototype: 1 } }), at(3)],
    ['a text of 10,001 units', fields({ later: 'x'.repeat(10_001) }), at(3)],
    [
      'a record of 65 KiB',
      fields(Object.fromEntries([...Array(7).keys()].map((i) => [`later${i}`, 'x'.repeat(9_900)]))),
      at(3),
    ],
    ['an id that is no id', event({ id: '../../etc/passwd' }), at(3)],
    ['an id in capitals', event({ id: String(goodRecord['id']).toUpperCase() }), at(3)],
    ['the same record twice', { records: [goodRecord, goodRecord] }, at(4)],
    [
      'records out of order',
      {
        records: [
          { ...goodRecord, id: '00000000-0000-4000-8000-0000000000e2', kind: 'group', fields: {} },
          goodRecord,
        ],
      },
      at(4),
    ],
    ['settings of this laptop', event({ kind: 'workspace', fields: { organizer: 'x' } }), at(3)],
    ['a signing key', event({ kind: 'identity', fields: {} }), at(3)],
    ['a kind with odd letters', event({ kind: 'Event' }), at(3)],
    ['a stamp that is none', event({ stamps: { base: 'yesterday' } }), at(3)],
    [
      'a stamp for a field that is not there',
      event({
        stamps: {
          base: (goodRecord['stamps'] as { base: string }).base,
          over: { place: (goodRecord['stamps'] as { base: string }).base },
        },
      }),
      at(3),
    ],
    ['a member of a record that we do not know', event({ owner: 'me' }), at(3)],
    ['a date that is none', fields({ date: '2019-13-40' }), at(3)],
    ['a title of 201 letters', fields({ titleEn: 'x'.repeat(201) }), at(3)],
    ['a title that is a number', fields({ titleEn: 5 }), at(3)],
    ['a county outside the state', fields({ county: '51059' }), at(3)],
    ['a set element that is no yes or no', fields({ 'languages/es': 'yes' }), at(3)],
    ['a language that does not exist', fields({ 'languages/xx': true }), at(3)],
  ];

  it.each(cases)('%s', async (_, forgery, error) => {
    expect(await refusalOf(forgeText(forgery))).toEqual(error);
  });

  it('nothing amiss: then it is taken', async () => {
    expect(await refusalOf(forgeText())).toBeUndefined();
  });

  it('bytes that are not UTF-8', async () => {
    const text = forgeText({ records: [good.replace('Vigil', 'QQQQQ')] });
    const start = text.findIndex((byte, i) => byte === 81 && text[i + 4] === 81);
    text[start] = 0xff;
    expect(await refusalOf(text)).toEqual({ type: 'signature-invalid' });
  });

  it('a signature made malleable by adding the order of the group', async () => {
    const text = new TextDecoder().decode(forgeText());
    const signature = /"signature":"([0-9a-f]+)"/.exec(text)?.[1] ?? '';
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const half = hexToBytes(signature).slice(32).reverse();
    const s = BigInt(`0x${bytesToHex(half)}`) + order;
    const shifted = bytesToHex(hexToBytes(s.toString(16).padStart(64, '0')).reverse());
    const forged = text.replace(signature, signature.slice(0, 64) + shifted);
    expect(await refusalOf(new TextEncoder().encode(forged))).toEqual({
      type: 'signature-invalid',
    });
  });

  it('more records than a partner may send', async () => {
    const id = (i: number) => `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`;
    const records = [...Array(50_001).keys()].map((i) => ({
      ...goodRecord,
      kind: 'note',
      fields: {},
      id: id(i),
    }));
    expect(await refusalOf(forgeText({ records }))).toEqual({
      type: 'too-many-records',
      limit: 50_000,
    });
  });
});

describe('what a partner may not bring', () => {
  it.each([
    ['another event', { ...goodRecord, id: '00000000-0000-4000-8000-0000000000e9' }],
    [
      'a roster row of another event',
      {
        ...goodRecord,
        kind: 'attendance',
        fields: { event: '00000000-0000-4000-8000-0000000000e9' },
      },
    ],
    ['an official', { ...goodRecord, kind: 'official', fields: {} }],
  ])('%s in a file about one event', async (_, record) => {
    const laptop = anExchangeLaptop('a');
    const sealed = await sealFile([forgeText({ records: [record] })], PASSPHRASE, 15);
    expect(await laptop.refusal(sealed as Uint8Array<ArrayBuffer>)).toEqual({
      type: 'contents-invalid',
      line: 3,
    });
    expect(laptop.commits).toHaveLength(0);
  });
});

describe('what is cleaned on the way in', () => {
  it('drops characters that turn a name around or hide in it, and composes accents', async () => {
    const record = { ...goodRecord, fields: { titleEn: 'Vi\u202Egi\u200Bl  cafe\u0301' } };
    const manifest = { sender: { ...(goodManifest['sender'] as object), name: 'Me\u202Esa' } };
    const verified = verifyFile(asOpened(forgeText({ records: [record], manifest })));
    if (!verified.ok) throw new Error(verified.error.type);
    expect(verified.value.manifest.sender.name).toBe('Mesa');
    expect(verified.value.signer).toBe(FORGER.signer);
    const decoded = await decodeRecords(verified.value);
    expect(decoded).toMatchObject({
      ok: true,
      value: { records: [{ fields: { titleEn: 'Vigil café' } }] },
    });
  });

  it('keeps what a newer version wrote, and counts it', async () => {
    const records: Forgery['records'] = [
      { ...goodRecord, fields: { kind: 'flotilla', shape: { round: true } } },
      { ...goodRecord, kind: 'flyer', fields: { ink: 'red' } },
    ];
    const verified = verifyFile(asOpened(forgeText({ records, manifest: { schema: 2 } })));
    if (!verified.ok) throw new Error(verified.error.type);
    expect(await decodeRecords(verified.value)).toMatchObject({
      ok: true,
      value: {
        quarantined: 2,
        records: [
          { kind: 'event', fields: { kind: 'flotilla', shape: { round: true } } },
          { kind: 'flyer', fields: { ink: 'red' } },
        ],
      },
    });
  });
});
