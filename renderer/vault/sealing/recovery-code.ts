import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes, RandomBytes } from './bytes';

/** Crockford's base 32: no I, L, O or U, so that print and handwriting are read back right. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const CHECK_DIGITS = 3;
const GROUP = 5;

/** A recovery code to print (160 random bits, 35 characters in groups of five) and the secret behind it. */
export function makeRecoveryCode(randomBytes: RandomBytes): {
  readonly code: string;
  readonly secret: Bytes;
} {
  const secret = randomBytes(SECRET_BYTES);
  const digits = encode(secret) + check(secret);
  return { code: (digits.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-'), secret };
}

/** The secret of a code as someone typed it (case, spaces, hyphens, and I, L, O forgiven), or null when it is misspelt. */
export function readRecoveryCode(typed: string): Bytes | null {
  const digits = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  if (digits.length !== (SECRET_BYTES * 8) / 5 + CHECK_DIGITS) return null;
  const secret = decode(digits.slice(0, -CHECK_DIGITS));
  return secret && check(secret) === digits.slice(-CHECK_DIGITS) ? secret : null;
}

function encode(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += DIGITS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

function decode(digits: string): Bytes | null {
  const bytes = new Uint8Array((digits.length * 5) / 8);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

/** Fifteen bits of a hash: they catch a slip of the pen, and tell nothing about the secret that helps. */
function check(secret: Uint8Array): string {
  return encode(sha256(secret)).slice(0, CHECK_DIGITS);
}
