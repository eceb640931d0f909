/** What the first bytes of a picture say it is. Sizes in pixels. */
export type PictureHeader = {
  readonly type: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const JPEG = [0xff, 0xd8, 0xff];

/** The most segments of a JPEG that are passed over before its size. */
const MOST_SEGMENTS = 1_000;

/**
 * Looks at a picture before anything decodes it: whether it begins as a PNG or a JPEG, and how large it says it is.
 * Undefined for everything else.
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (beginsWith(bytes, 0, PNG)) return pngHeader(bytes);
  return beginsWith(bytes, 0, JPEG) ? jpegHeader(bytes) : undefined;
}

function pngHeader(bytes: Uint8Array): PictureHeader | undefined {
  if (!beginsWith(bytes, PNG.length, IHDR) || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments of a JPEG up to the one that tells its size. */
function jpegHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (bytes[at] !== 0xff || at + 9 > bytes.length) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (isSize(marker)) {
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    // Markers without a length, and the picture itself, come after the size in a whole file.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xda)) return undefined;
    const length = view.getUint16(at + 2);
    if (length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}

/** Frame headers are C0 to CF, except three that are tables. */
const isSize = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const beginsWith = (bytes: Uint8Array, from: number, expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[from + at] === byte);
