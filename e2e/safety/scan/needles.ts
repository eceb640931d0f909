import { formsOf, type Markers } from './markers';

/** Finds which markers are in some bytes, in any of their forms. Adds their names to `into`. */
export type Search = (bytes: Uint8Array, into: Set<string>) => void;

/** Length of the pieces that are looked up while skipping through the bytes. */
const PIECE = 4;

/**
 * Prepares to look for many markers at once. Looks at one place in every few bytes only: whichever needle
 * covers that place has that piece somewhere, and is then compared there. So gigabytes take seconds.
 */
export function searchFor(markers: Markers): Search {
  const needles = Object.entries(markers).flatMap(([name, text]) =>
    formsOf(text).map((bytes) => ({ name, bytes: Buffer.from(bytes) })),
  );
  const step = Math.min(...needles.map(({ bytes }) => bytes.length)) - PIECE + 1;
  if (step < 1) throw new Error('a marker is too short');
  const maybe = new Uint8Array(1 << 16);
  const byPiece = new Map<number, { readonly needle: (typeof needles)[number]; at: number }[]>();
  for (const needle of needles) {
    for (let at = 0; at + PIECE <= needle.bytes.length; at++) {
      const piece = needle.bytes.readUInt32LE(at);
      maybe[short(piece)] = 1;
      byPiece.set(piece, [...(byPiece.get(piece) ?? []), { needle, at }]);
    }
  }
  return (bytes, into) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let place = 0; place + PIECE <= text.length; place += step) {
      const piece =
        ((text[place] ?? 0) |
          ((text[place + 1] ?? 0) << 8) |
          ((text[place + 2] ?? 0) << 16) |
          ((text[place + 3] ?? 0) << 24)) >>>
        0;
      if (maybe[short(piece)] === 0) continue;
      for (const { needle, at } of byPiece.get(piece) ?? []) {
        const start = place - at;
        if (start < 0 || into.has(needle.name)) continue;
        if (needle.bytes.equals(text.subarray(start, start + needle.bytes.length))) {
          into.add(needle.name);
        }
      }
    }
  };
}

const short = (piece: number): number => (piece ^ (piece >>> 16)) & 0xffff;
