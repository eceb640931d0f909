import type { Bytes } from './bytes';

const HEAD = 4;
const KIB = 1024;

/** The size that a content of `length` bytes is padded to: 256 B, 1 KiB, 4 KiB, then whole KiB (`safety.md` 2.2). */
export function paddedSize(length: number): number {
  const whole = length + HEAD;
  if (whole <= 256) return 256;
  if (whole <= KIB) return KIB;
  if (whole <= 4 * KIB) return 4 * KIB;
  return Math.ceil(whole / KIB) * KIB;
}

/** Content with its length in front and zeros behind, so that the sealed size tells little. */
export function pad(content: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedSize(content.length));
  new DataView(padded.buffer).setUint32(0, content.length, true);
  padded.set(content, HEAD);
  return padded;
}

/** The content inside padded bytes (a view, not a copy), or null when the length in front cannot be. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.length < HEAD) return null;
  const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
  const length = view.getUint32(0, true);
  return length + HEAD <= padded.length ? padded.subarray(HEAD, HEAD + length) : null;
}
