import zlib from 'node:zlib';
import { logText, tableBlocks } from './leveldb';
import { unsnap } from './snappy';

const MOST = 64 * 2 ** 20;
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const ZLIB = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]));
/** How Chromium marks an IndexedDB value that it packed with Snappy. */
const PACKED_VALUE = Buffer.from([0xff, 0x11, 0x02]);

/** The bytes of a file, of the parts of a LevelDB store, and of what is packed inside them, two layers deep. */
export function* layersOf(file: Uint8Array, name: string): Generator<Uint8Array> {
  const parts = name.endsWith('.log') ? [logText(file)] : tableBlocks(file);
  for (const part of [file, ...parts]) {
    yield part;
    for (const inner of packedIn(part)) {
      yield inner;
      yield* packedIn(inner);
    }
  }
}

function* packedIn(bytes: Uint8Array): Generator<Uint8Array> {
  for (const at of placesOf(bytes, PACKED_VALUE)) yield unsnap(bytes.subarray(at + 3), MOST);
  // Not `gunzip`, which gives nothing when other bytes follow.
  for (const at of placesOf(bytes, GZIP)) yield* inflate(bytes.subarray(at + gzipHead(bytes, at)));
  for (const head of ZLIB) {
    for (const at of placesOf(bytes, head)) yield* inflate(bytes.subarray(at + head.length));
  }
}

function* placesOf(bytes: Uint8Array, needle: Uint8Array): Generator<number> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) yield at;
}

/** Length of what stands before the packed bytes (RFC 1952): a name and more, as the flags tell. */
function gzipHead(bytes: Uint8Array, at: number): number {
  const flags = bytes[at + 3] ?? 0;
  let end = at + 10;
  if (flags & 4) end += 2 + (bytes[end] ?? 0) + 256 * (bytes[end + 1] ?? 0);
  for (const text of [8, 16]) if (flags & text) end = bytes.indexOf(0, end) + 1;
  return end + (flags & 2 ? 2 : 0) - at;
}

/** What comes out; nothing when the bytes only look like it, or when too much would. */
function* inflate(bytes: Uint8Array): Generator<Uint8Array> {
  try {
    // A flush at the end gives also what a file was cut off from.
    const finishFlush = zlib.constants.Z_SYNC_FLUSH;
    const out = zlib.inflateRawSync(bytes, { finishFlush, maxOutputLength: MOST });
    if (out.length > 0) yield out;
  } catch {
    // These bytes were something else.
  }
}
