/** Most bytes that cross a door of the window at once: little enough not to be felt. */
export const SLICE_BYTES = 512 * 1024;

/** Stands for bytes in what page and shell say to each other: the bytes themselves cross slice by slice. */
export type Parcel = { readonly parcel: number; readonly size: number };

/** Whether a part of a message is a parcel. */
export function isParcel(part: object): part is Parcel {
  const { parcel, size } = part as Partial<Parcel>;
  return Number.isInteger(parcel) && Number.isInteger(size) && Object.keys(part).length === 2;
}

/** Bytes that are too many to cross at once. */
export const isLarge = (part: unknown): part is Uint8Array =>
  part instanceof Uint8Array && part.length > SLICE_BYTES;

/**
 * A message of plain objects and arrays, with something else in place of each part for which `swap` gives something.
 * The same message when it gives nothing.
 */
export function withParts(message: unknown, swap: (part: object) => unknown): unknown {
  if (typeof message !== 'object' || message === null) return message;
  const other = swap(message);
  if (other !== undefined) return other;
  if (Array.isArray(message)) {
    const parts = message.map((part) => withParts(part, swap));
    return parts.every((part, at) => Object.is(part, message[at])) ? message : parts;
  }
  if (Object.getPrototypeOf(message) !== Object.prototype) return message;
  const before = Object.entries(message);
  const after = before.map(([key, part]) => [key, withParts(part, swap)] as const);
  return after.every(([, part], at) => Object.is(part, before[at]?.[1]))
    ? message
    : Object.fromEntries(after);
}
