import { MIN_SEALED } from './limits';

/**
 * The padded size of `length` bytes by the Padme scheme (Nikitin et al. 2019): at most 12 % more, and
 * so few possible sizes that one says little about what is inside. Never below 64 KiB.
 */
export function paddedSize(length: number): number {
  if (length <= MIN_SEALED) return MIN_SEALED;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(length / step) * step;
}

/** Whether a size is one that `paddedSize` gives. A file whose inside has another size did not arrive whole. */
export const isPaddedSize = (length: number): boolean => paddedSize(length) === length;
