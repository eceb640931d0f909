import type { Json } from '../../../core/record';
import type { ImportError } from '../../vault';
import { type Forgery, goodManifest, goodRecord, OTHER_KEY } from './forge';

const SENDER = goodManifest['sender'] as { readonly [key: string]: Json };
const BASE = (goodRecord['stamps'] as { readonly base: string }).base;

/** Points whose order divides eight: under them a signature says nothing. */
const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
];

const event = (patch: object): Forgery => ({ records: [{ ...goodRecord, ...patch }] });
const fields = (patch: object): Forgery =>
  event({ fields: { ...(goodRecord['fields'] as object), ...patch } });
const line = (text: string): Forgery => ({ records: [text] });
const good = JSON.stringify(goodRecord);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const at = (n: number) => ({ type: 'contents-invalid' as const, line: n });

/** Files that age opens and that are refused by what is in them: name, what is forged, error. */
export const HOSTILE_INSIDES: readonly [string, Forgery, ImportError][] = [
  ['no Convite lines at all', { spoil: () => 'Dear neighbors,\n' }, { type: 'not-a-convite-file' }],
  ['one line without end', { spoil: () => 'x'.repeat(70_000) }, { type: 'not-a-convite-file' }],
  ['another kind of Convite file', { seal: { convite: 'card' } }, { type: 'not-a-convite-file' }],
  ['a later version of the format', { seal: { version: 2 } }, { type: 'newer-format', minApp: '' }],
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
    { manifest: { scope: { type: 'flotilla' } } },
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
  ['a BOM before the seal', { spoil: (t) => `\uFEFF${t}` }, { type: 'not-a-convite-file' }],
  [
    'lines that end in CR LF',
    { spoil: (t) => t.replaceAll('\n', '\r\n') },
    { type: 'not-a-convite-file' },
  ],
  ['a blank line before the seal', { spoil: (t) => `\n${t}` }, { type: 'not-a-convite-file' }],
  [
    'a blank line between seal and manifest',
    { spoil: (t) => t.replace('\n', '\n\n') },
    { type: 'signature-invalid' },
  ],
  [
    'a blank line between manifest and records',
    { spoil: (t) => t.replace('}\n{"id"', '}\n\n{"id"') },
    { type: 'signature-invalid' },
  ],
  ['a seal alone', { spoil: (t) => `${t.split('\n')[0]}\n` }, { type: 'signature-invalid' }],
  [
    'seal and manifest alone',
    { spoil: (t) => `${t.split('\n').slice(0, 2).join('\n')}\n` },
    { type: 'signature-invalid' },
  ],
  [
    'a last record cut in the middle',
    { spoil: (t) => t.slice(0, -40) },
    { type: 'signature-invalid' },
  ],
  [
    'a second file after the padding',
    { spoil: (t) => `${t}${'\n'.repeat(50)}${t}` },
    { type: 'signature-invalid' },
  ],
  [
    'a seal that is a list',
    { spoil: (t) => t.replace(/^.*\n/, '[]\n') },
    { type: 'not-a-convite-file' },
  ],
  [
    'a seal that is null',
    { spoil: (t) => t.replace(/^.*\n/, 'null\n') },
    { type: 'not-a-convite-file' },
  ],
  [
    'a seal with a key __proto__',
    { spoil: (t) => t.replace('{"convite"', '{"__proto__":{"version":1},"convite"') },
    { type: 'not-a-convite-file' },
  ],
  [
    'a seal that names its format twice',
    { spoil: (t) => t.replace('"version":1', '"version":1,"version":1') },
    { type: 'not-a-convite-file' },
  ],
  ['version 0 of the format', { seal: { version: 0 } }, at(1)],
  ['version 1.5 of the format', { seal: { version: 1.5 } }, { type: 'newer-format', minApp: '' }],
  ['a version in quotes', { seal: { version: '1' } }, at(1)],
  [
    'a version of 1e999',
    { spoil: (t) => t.replace('"version":1,', '"version":1e999,') },
    { type: 'not-a-convite-file' },
  ],
  [
    'a signature in capitals',
    {
      spoil: (t) =>
        t.replace(/"signature":"[0-9a-f]+"/, (x) =>
          x.toUpperCase().replace('SIGNATURE', 'signature'),
        ),
    },
    at(1),
  ],
  [
    'a signature a digit short',
    { spoil: (t) => t.replace(/"signature":"./, '"signature":"') },
    at(1),
  ],
  ['a signature of zeros', { seal: { signature: '0'.repeat(128) } }, { type: 'signature-invalid' }],
  [
    'a signer of zeros with a signature of zeros',
    { seal: { signer: '0'.repeat(64), signature: '0'.repeat(128) } },
    { type: 'signature-invalid' },
  ],
  ...SMALL_ORDER.map((signer): [string, Forgery, ImportError] => [
    `a signer of small order ${signer.slice(0, 4)}... with its neutral signature`,
    { seal: { signer, signature: `01${'0'.repeat(126)}` } },
    { type: 'signature-invalid' },
  ]),
  ['a manifest that is a list', { spoilManifest: () => '[]' }, { type: 'signature-invalid' }],
  [
    'a sender without a group',
    { manifest: { sender: { name: 'x', device: '00000000000000bb' } } },
    at(2),
  ],
  [
    'a sender whose device is no device',
    { manifest: { sender: { ...SENDER, device: 'laptop' } } },
    at(2),
  ],
  [
    'a sender’s name of 101 letters',
    { manifest: { sender: { ...SENDER, name: 'x'.repeat(101) } } },
    at(2),
  ],
  ['thirty-three recipients', { manifest: { recipients: Array(33).fill('x') } }, at(2)],
  ['a sequence of 0', { manifest: { sequence: 0 } }, at(2)],
  ['a sequence of one and a half', { manifest: { sequence: 1.5 } }, at(2)],
  ['a sequence of a billion and one', { manifest: { sequence: 1_000_000_001 } }, at(2)],
  ['a negative count', { manifest: { counts: { event: -1 } } }, at(2)],
  ['a negative number of people left out', { manifest: { notShared: -1 } }, at(2)],
  ['a base that is no export id', { manifest: { base: 'yesterday' } }, at(2)],
  [
    'a county that there is not',
    { manifest: { scope: { type: 'county', county: '37999' } } },
    at(2),
  ],
  ['a county that is a path', { manifest: { scope: { type: 'county', county: '../37' } } }, at(2)],
  ['a segment without an id', { manifest: { scope: { type: 'segment', segment: 'x' } } }, at(2)],
  [
    'a report that ends before it begins',
    { manifest: { scope: { type: 'report', from: '2019-02-20', to: '2019-02-10' } } },
    at(2),
  ],
  [
    'a report from a day that is none',
    { manifest: { scope: { type: 'report', from: '2019-02-30', to: '2019-03-10' } } },
    at(2),
  ],
  [
    'a table, which never comes as a file of ours',
    { manifest: { scope: { type: 'table' } } },
    at(2),
  ],
  [
    'a backup that speaks of sheriffs',
    { manifest: { purpose: 'backup', scope: { type: 'sheriffs' } } },
    { type: 'newer-format', minApp: '0.1.0' },
  ],
  ['a day of expiry that is none', { manifest: { expiresOn: '2019-02-30' } }, at(2)],
  ['a time of making that is none', { manifest: { createdAt: 'yesterday' } }, at(2)],
  ['an event id that is none', { manifest: { scope: { type: 'event', event: '../x' } } }, at(2)],
  ['a schema of 0', { manifest: { schema: 0 } }, at(2)],
  ['a schema in quotes', { manifest: { schema: '1' } }, at(2)],
  ['a hash in capitals', { manifest: { payloadSha256: 'A'.repeat(64) } }, at(2)],
  [
    'a hash that is not of these records',
    { manifest: { payloadSha256: '0'.repeat(64) } },
    { type: 'signature-invalid' },
  ],
  ['a version of the program that is none', { manifest: { minApp: '1.0-beta' } }, at(2)],
  ['a manifest with a key constructor', { manifest: { counts: { constructor: 1 } } }, at(2)],
  ['a permission that is no yes or no', { manifest: { mayPassOn: 'yes' } }, at(2)],
  [
    'a key rotation in disguise',
    { manifest: { purpose: 'revocation' } },
    { type: 'newer-format', minApp: '0.1.0' },
  ],
  ['a million brackets in the manifest', { spoilManifest: () => nested(1_000_000) }, at(2)],
  ['a million brackets in a record', line(nested(1_000_000)), at(3)],
  [
    'nine levels of braces',
    fields({ later: JSON.parse(`${'{"a":'.repeat(7)}1${'}'.repeat(7)}`) }),
    at(3),
  ],
  ['NaN', line(good.replace('"2019-02-23"', 'NaN')), at(3)],
  ['Infinity', line(good.replace('"2019-02-23"', '-Infinity')), at(3)],
  ['a number of a thousand digits', line(good.replace('"2019-02-23"', '9'.repeat(1000))), at(3)],
  ['a number with a trailing zero', line(good.replace('"2019-02-23"', '1.0')), at(3)],
  ['minus zero', line(good.replace('"2019-02-23"', '-0')), at(3)],
  ['a comment', line(`${good}//`), at(3)],
  ['a trailing comma', line(good.replace('"}', '",}')), at(3)],
  ['text after a record', line(`${good} x`), at(3)],
  ['two records on one line', line(good + good), at(3)],
  ['a record that is null', line('null'), at(3)],
  ['a record that is a text', line('"event"'), at(3)],
  ['a carriage return after a record', line(`${good}\r`), at(3)],
  ['a NUL after a record', line(`${good}\u0000`), at(3)],
  ['needless escapes', line(good.replace('Vigil', '\\u0056igil')), at(3)],
  ['a lone surrogate in a key', line(good.replace('"titleEn"', '"\\udfff"')), at(3)],
  ['a key of 201 letters', fields({ ['k'.repeat(201)]: 1 }), at(3)],
  ['fields that are a list', event({ fields: [] }), at(3)],
  [
    'fields that are missing',
    line(JSON.stringify({ id: goodRecord['id'], kind: 'event', stamps: goodRecord['stamps'] })),
    at(3),
  ],
  [
    'stamps that are missing',
    line(JSON.stringify({ id: goodRecord['id'], kind: 'event', fields: {} })),
    at(3),
  ],
  ['stamps with a third part', event({ stamps: { base: BASE, also: BASE } }), at(3)],
  ['a stamp of thirteen digits', event({ stamps: { base: `0${BASE}` } }), at(3)],
  ['a tombstone that is no stamp', event({ tombstone: true }), at(3)],
  ['an id that is a number', event({ id: 7 }), at(3)],
  ['an id of version 0', event({ id: '00000000-0000-0000-8000-0000000000e1' }), at(3)],
  ['the log of another laptop', event({ kind: 'exchange-log', fields: {} }), at(3)],
  ['a kind of 41 letters', event({ kind: 'k'.repeat(41) }), at(3)],
  ['a day that does not exist', fields({ date: '2019-02-29' }), at(3)],
  ['a year of six digits', fields({ date: '+012019-02-23' }), at(3)],
  ['a time of 24:00', fields({ startTime: '24:00' }), at(3)],
  ['a negative capacity', fields({ capacity: -1 }), at(3)],
  ['a capacity of a text', fields({ capacity: '40' }), at(3)],
  ['a yes or no that is a number', fields({ interpretation: 1 }), at(3)],
  ['a host that is no id', fields({ 'hosts/../../etc': true }), at(3)],
  ['a set element that is null', fields({ 'languages/es': null }), at(3)],
  [
    'two names of one set element',
    fields({ 'tags/a': true, 'titleEn/x': true, titleEn: { a: 1 } }),
    at(3),
  ],
];
