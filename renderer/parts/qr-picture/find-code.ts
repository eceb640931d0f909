import decodeQR from 'qr/decode.js';

/** Pixels, four bytes each. */
export type Pixels = {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

/** How long one size of a picture may be searched, in milliseconds, and how many guesses the reader may make. */
const SEARCH_MS = 3_000;
const EFFORT = 10;

/** The text of the QR code in a picture; undefined when none is read. */
export function findCode({ data, width, height }: Pixels): string | undefined {
  try {
    return decodeQR(
      { data, width, height },
      { format: 'RGBX', effort: EFFORT, timeLimit: SEARCH_MS },
    );
  } catch {
    // However it fails, there is no code that could be read.
    return undefined;
  }
}
