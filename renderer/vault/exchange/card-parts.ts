import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../../core/result';
import type { CardError } from '../vault';
import { toBase32 } from './base32';

/** How each part of a card's code begins. */
const START = 'CONVITE-PART:1:';

/** How many smaller codes a card is shown as for cameras that can't read the whole one. */
const PARTS = 4;
const MOST_PARTS = 16;

const PART = /^CONVITE-PART:1:([A-Z2-7]{16}):(\d{1,2})\/(\d{1,2}):([0-9A-Z:-]{1,2000})$/;

/**
 * The text of a card's QR code in parts, each small enough for a plain camera: `CONVITE-PART:1:`, a checksum of the
 * whole (base 32 of the first 10 bytes of its SHA-256), `:1/4:` and that part of the text.
 */
export function partsOf(code: string): readonly string[] {
  const length = Math.ceil(code.length / PARTS);
  const sum = checksum(code);
  return Array.from(
    { length: PARTS },
    (_, at) => `${START}${sum}:${at + 1}/${PARTS}:${code.slice(at * length, (at + 1) * length)}`,
  );
}

/**
 * The code that parts make, in whatever order and however often they stand in a text, divided by white space.
 * Undefined when the text holds no parts.
 */
export function codeOfParts(text: string): Result<string, CardError> | undefined {
  const words = text.trim().split(/\s+/);
  if (!words[0]?.startsWith(START)) return undefined;
  const found = new Map<number, string>();
  const [, sum, , of] = PART.exec(words[0]) ?? [];
  const count = Number(of);
  for (const word of words) {
    const [, itsSum, number, itsOf, part] = PART.exec(word) ?? [];
    if (part === undefined) return err({ type: 'not-a-card' });
    if (itsSum !== sum || itsOf !== of) return err({ type: 'card-parts-mixed' });
    const at = Number(number);
    if (at < 1 || at > count || count > MOST_PARTS) return err({ type: 'not-a-card' });
    if (found.has(at) && found.get(at) !== part) return err({ type: 'card-parts-mixed' });
    found.set(at, part);
  }
  if (found.size < count) return err({ type: 'card-parts-missing', have: found.size, of: count });
  const code = Array.from({ length: count }, (_, at) => found.get(at + 1)).join('');
  return checksum(code) === sum ? ok(code) : err({ type: 'card-parts-mixed' });
}

const checksum = (code: string): string => toBase32(sha256(utf8ToBytes(code)).subarray(0, 10));
