import { gzipSync } from 'node:zlib';
import type { ImportError } from '../../vault';

type Bytes = Uint8Array<ArrayBuffer>;
type Refused = ImportError['type'];

const V1 = 'age-encryption.org/v1\n';
const bytes = (text: string): Bytes => new TextEncoder().encode(text);

const SALT = 'rF0/NwblUHHTpgQgRpe5CQ';
const BODY = 'gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY';
const MAC = `--- ${'A'.repeat(43)}\n`;
export const scrypt = (logN: string) => `-> scrypt ${SALT} ${logN}\n${BODY}\n`;
export const x25519 = `-> X25519 ${BODY}\n${BODY}\n`;
const hybrid = `-> mlkem768x25519 ${BODY}\n${BODY}\n`;
/** An age file of these stanzas. */
export const aged = (...stanzas: string[]) =>
  bytes(`age-encryption.org/v1\n${stanzas.join('')}${MAC}${'x'.repeat(70_000)}`);

/** Files that are refused by their first bytes, before age is asked: name, bytes, error. */
export const HOSTILE_HEADERS: readonly [string, Bytes, Refused][] = [
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
  ...['19', '20', '22', '23', '30', '40', '50', '63', '64', '99', '14', '10', '2', '1'].map(
    (logN): [string, Bytes, Refused] => [
      `a work factor of ${logN}`,
      aged(scrypt(logN)),
      'unsafe-file-settings',
    ],
  ),
  ...['0', '-18', '+18', '018', '0x12', '18a', '9223372036'].map(
    (logN): [string, Bytes, Refused] => [
      `a work factor written ${logN}`,
      aged(scrypt(logN)),
      'file-damaged',
    ],
  ),
  ['a photo', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-a-convite-file'],
  ['a spreadsheet', bytes('PK\u0003\u0004[Content_Types].xml'), 'not-a-convite-file'],
  ['a table of comma-separated values', bytes('name,phone\nNopal,919'), 'not-a-convite-file'],
  [
    'a byte order mark before the header',
    bytes(`\uFEFF${V1}${scrypt('18')}${MAC}`),
    'not-a-convite-file',
  ],
  ['a space before the header', bytes(` ${V1}${scrypt('18')}${MAC}`), 'not-a-convite-file'],
  ['a header in UTF-16', new Uint8Array(Buffer.from(V1, 'utf16le')), 'not-a-convite-file'],
  ['seventy thousand zero bytes', new Uint8Array(70_000), 'not-a-convite-file'],
  ['a first line without its newline', bytes(V1.trimEnd()), 'file-truncated'],
  ['nothing after the header', bytes(`${V1}${scrypt('18')}${MAC}`), 'file-truncated'],
  ['half a nonce after the header', bytes(`${V1}${scrypt('18')}${MAC}12345678`), 'file-truncated'],
  [
    'a nonce and nothing more',
    bytes(`${V1}${scrypt('18')}${MAC}${'n'.repeat(16)}`),
    'file-truncated',
  ],
  [
    'carriage returns after the first line',
    bytes(`${V1}${(scrypt('18') + MAC).replaceAll('\n', '\r\n')}${'x'.repeat(70_000)}`),
    'file-damaged',
  ],
  [
    'lines that end in carriage returns alone',
    bytes(`${V1}${(scrypt('18') + MAC).replaceAll('\n', '\r')}`),
    'file-truncated',
  ],
  ['a tab in a stanza', aged(`-> scrypt\t${SALT}\t18\n${BODY}\n`), 'file-damaged'],
  [
    'a blank line in the header',
    aged(`-> scrypt ${SALT} 18\n${BODY}\n`, '\n', 'not a stanza\n'),
    'file-damaged',
  ],
  ['a stanza without a type', aged('-> \nAAAA\n'), 'unsafe-file-settings'],
  ['a work factor left out', aged(`-> scrypt ${SALT}\n${BODY}\n`), 'file-damaged'],
  ['two spaces before the work factor', aged(`-> scrypt ${SALT}  18\n${BODY}\n`), 'file-damaged'],
  ['a passphrase beside a post-quantum key', aged(scrypt('18'), hybrid), 'unsafe-file-settings'],
  [
    'a passphrase in capitals',
    aged(scrypt('18').replace('scrypt', 'SCRYPT')),
    'unsafe-file-settings',
  ],
  ['a thousand stanzas', aged(...Array(1000).fill(x25519)), 'unsafe-file-settings'],
  ['a body line of 65 letters', aged(`-> scrypt ${SALT} 18\n${'A'.repeat(65)}\n`), 'file-damaged'],
];
