import type { Stamp } from '../record';

/** A stamp taken apart: milliseconds since 1970 (below 2^48), a counter (below 2^16), a device of 16 hex digits. */
export type StampParts = {
  readonly time: number;
  readonly counter: number;
  readonly device: string;
};

/** Highest millisecond and counter that fit a stamp. */
export const MAX_TIME = 2 ** 48 - 1;
export const MAX_COUNTER = 2 ** 16 - 1;

const PATTERN = /^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}$/;

/** Whether a text is a stamp. For anything that comes from outside. */
export const isStamp = (text: unknown): text is Stamp =>
  typeof text === 'string' && PATTERN.test(text);

/** Writes a stamp so that comparing the texts compares time, then counter, then device. */
export const encodeStamp = ({ time, counter, device }: StampParts): Stamp =>
  `${time.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;

/** Takes a stamp apart. The text must be a stamp (`isStamp`). */
export const decodeStamp = (stamp: Stamp): StampParts => ({
  time: timeOf(stamp),
  counter: Number.parseInt(stamp.slice(13, 17), 16),
  device: deviceOf(stamp),
});

/** Milliseconds since 1970 of a stamp. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, 12), 16);

/** The device that wrote a stamp. */
export const deviceOf = (stamp: Stamp): string => stamp.slice(18);

/** Total order of stamps: negative when `a` is older. */
export const compareStamps = (a: Stamp, b: Stamp): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The stamp that follows another one at once: no other lies between. It names a device that there is not, so nobody
 * writes with it.
 */
export function stampAfter(stamp: Stamp): Stamp {
  const next = (BigInt(`0x${stamp.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0');
  return `${next.slice(0, 12)}-${next.slice(12, 16)}-${next.slice(16)}`;
}
