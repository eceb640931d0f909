import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Rec } from '../../core/record';

/** Record lines as bytes, in pieces that follow each other, with their length and SHA-256. */
export type EncodedLines = {
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
  readonly sha256: string;
};

const PIECE = 4 * 1024 * 1024;
/** Room enough for most files about one event, so that a small file costs little memory. */
const FIRST_PIECE = 256 * 1024;
/** How much text is turned into bytes at once, in UTF-16 units. */
const TEXT_AT_ONCE = 64 * 1024;
const RECORDS_AT_ONCE = 2_000;

/** Records in the order of the file: by kind, then by id. */
export const inFileOrder = (records: readonly Rec[]): Rec[] =>
  [...records].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One record as its line, without the newline. */
export function lineOf({ id, kind, fields, stamps, tombstone }: Rec): string {
  const { base, over } = stamps;
  return JSON.stringify({ id, kind, fields, stamps: over ? { base, over } : { base }, tombstone });
}

/**
 * Turns records, already in file order, into lines. `between` is called now and then with the number of
 * records done; when it answers false, the outcome is undefined.
 */
export async function encodeLines(
  records: readonly Rec[],
  between: (done: number) => boolean | Promise<boolean> = () => true,
): Promise<EncodedLines | undefined> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  const pieces: Uint8Array[] = [];
  let piece = new Uint8Array(FIRST_PIECE);
  let used = 0;
  let length = 0;

  const close = () => {
    if (used === 0) return;
    const whole = piece.subarray(0, used);
    hash.update(whole);
    pieces.push(whole);
    length += used;
  };
  const write = (text: string) => {
    const most = text.length * 3;
    if (most > piece.length - used) {
      close();
      piece = new Uint8Array(Math.max(PIECE, most));
      used = 0;
    }
    used += encoder.encodeInto(text, piece.subarray(used)).written;
  };

  let text = '';
  for (const [i, record] of records.entries()) {
    if (i % RECORDS_AT_ONCE === 0 && !(await between(i))) return undefined;
    text += `${lineOf(record)}\n`;
    if (text.length >= TEXT_AT_ONCE) {
      write(text);
      text = '';
    }
  }
  write(text);
  close();
  return { pieces, length, sha256: bytesToHex(hash.digest()) };
}
