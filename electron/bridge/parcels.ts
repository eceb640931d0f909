import { isLarge, isParcel, SLICE_BYTES, withParts } from '../../renderer/core/parcel';
import { type Argument, MAX_BYTES_AT_ONCE, type Reply } from './contract';

/**
 * Bytes that cross the bridge slice by slice, because many at once would hold up the window: ahead of the call that
 * sends them, or after the one that answers with them.
 */
export type Parcels = {
  /** Takes a slice. One at 0 begins its parcel anew; one that does not follow on the one before is refused. */
  send(slice: Argument<'send-slice'>): Promise<Reply<'send-slice'>>;
  /** The slice that begins at `from`. With the last one the parcel is gone. */
  fetch(asked: Argument<'fetch-slice'>): Promise<Reply<'fetch-slice'>>;
  /** An argument with its bytes in place of its parcels, which are gone then. Throws when one is not here as a whole. */
  unpacked(argument: unknown): unknown;
  /** An answer with parcels in place of what is too large. */
  packed(answer: unknown): unknown;
  /** Forgets every parcel. */
  clear(): void;
};

/** Begins with none. */
export function createParcels(): Parcels {
  const coming = new Map<number, Uint8Array[]>();
  const going = new Map<number, Uint8Array>();
  let last = 0;
  const lengthOf = (slices: readonly Uint8Array[]) =>
    slices.reduce((sum, slice) => sum + slice.length, 0);
  return {
    async send({ parcel, from, bytes }) {
      if (from === 0) coming.set(parcel, []);
      const slices = coming.get(parcel) ?? [];
      const held = [...coming.values()].reduce((sum, one) => sum + lengthOf(one), 0);
      if (from !== lengthOf(slices) || held + bytes.length > MAX_BYTES_AT_ONCE) {
        coming.delete(parcel);
        throw new Error('not the next slice');
      }
      slices.push(bytes);
      return null;
    },
    async fetch({ parcel, from }) {
      const whole = going.get(parcel);
      if (!whole || from >= whole.length) throw new Error('no such slice');
      const bytes = whole.slice(from, from + SLICE_BYTES);
      if (from + bytes.length === whole.length) going.delete(parcel);
      return { bytes };
    },
    unpacked: (argument) =>
      withParts(argument, (part) => {
        if (!isParcel(part)) return undefined;
        const slices = coming.get(part.parcel) ?? [];
        coming.delete(part.parcel);
        if (lengthOf(slices) !== part.size) throw new Error('not whole');
        return Buffer.concat(slices);
      }),
    packed: (answer) =>
      withParts(answer, (part) => {
        if (!isLarge(part)) return undefined;
        going.set(++last, part);
        return { parcel: last, size: part.length };
      }),
    clear() {
      coming.clear();
      going.clear();
    },
  };
}
