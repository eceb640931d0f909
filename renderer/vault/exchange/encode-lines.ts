import type { Rec } from '../../core/record';
import { lineOf } from '../../core/record-line';
import { sha256Of } from '../sealing/digest';

/** Record lines as bytes, in pieces that follow each other, with their length and SHA-256. */
export type EncodedLines = {
  readonly pieces: Uint8Array[];
  readonly length: number;
  readonly sha256: string;
};

const PIECE = 4 * 1024 * 1024;
/** Room enough for most files about one event, so that a small file costs little memory. */
const FIRST_PIECE = 256 * 1024;
/** How much text is turned into bytes at once, in UTF-16 units. */
const TEXT_AT_ONCE = 64 * 1024;
const RECORDS_AT_ONCE = 2_000;

/** Digits of an id that are compared as a number, and how many records can stand beside them in that number. */
const DIGITS = 7;
const PLACES = 2 ** 25;

/** Records in the order of the file: by kind, then by id. */
export function inFileOrder(records: readonly Rec[]): Rec[] {
  const kinds = new Map<string, Rec[]>();
  for (const record of records) {
    const alike = kinds.get(record.kind);
    if (alike) alike.push(record);
    else kinds.set(record.kind, [record]);
  }
  return [...kinds.keys()].sort().flatMap((kind) => byId(kinds.get(kind) as Rec[]));
}

/** Sorts by the ids' first digits, as numbers (texts take ten times as long), then puts right what they leave open. */
function byId(records: readonly Rec[]): Rec[] {
  const keys = new Float64Array(records.length);
  for (const [i, { id }] of records.entries()) {
    keys[i] = (Number.parseInt(id.slice(0, DIGITS), 16) || 0) * PLACES + i;
  }
  const sorted = Array.from(keys.sort(), (key) => records[key % PLACES] as Rec);
  for (let i = 1; i < sorted.length; i++) {
    const record = sorted[i] as Rec;
    let at = i;
    for (; at > 0 && (sorted[at - 1] as Rec).id > record.id; at--)
      sorted[at] = sorted[at - 1] as Rec;
    sorted[at] = record;
  }
  return sorted;
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
  const pieces: Uint8Array[] = [];
  let piece = new Uint8Array(FIRST_PIECE);
  let used = 0;
  let length = 0;

  const close = () => {
    if (used === 0) return;
    pieces.push(piece.subarray(0, used));
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
  return { pieces, length, sha256: await sha256Of(pieces) };
}
