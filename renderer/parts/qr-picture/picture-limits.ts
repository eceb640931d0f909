import type { PictureHeader } from './picture-header';

/** Largest picture that is looked at, in bytes. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024;

const MAX_PIXELS = 40_000_000;
const MAX_SIDE = 20_000;
/** Sides of the smallest code there is, without its margin. */
const MIN_SIDE = 21;

/** Whether a picture is worth decoding by what it says of itself: neither a speck nor more than memory bears. */
export function isBearable({ width, height }: PictureHeader): boolean {
  const shorter = Math.min(width, height);
  return shorter >= MIN_SIDE && Math.max(width, height) <= MAX_SIDE && width * height <= MAX_PIXELS;
}
