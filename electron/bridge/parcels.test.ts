import { describe, expect, test } from 'vitest';
import { type Parcel, SLICE_BYTES } from '../../renderer/core/parcel';
import { createParcels } from './parcels';

const SIZE = SLICE_BYTES * 2 + 5;
const whole = Uint8Array.from({ length: SIZE }, (_, n) => n % 251);
const slice = (from: number, to: number, parcel = 1) => ({
  parcel,
  from,
  bytes: whole.slice(from, to),
});
const isWhole = (bytes: unknown) => Buffer.compare(bytes as Uint8Array, whole) === 0;

describe('bytes that cross the bridge in slices', () => {
  test('stand in their place in the argument, once', async () => {
    const parcels = createParcels();
    await parcels.send(slice(0, 10));
    await parcels.send(slice(0, 7, 2));
    await parcels.send(slice(10, SIZE));
    await parcels.send(slice(7, SIZE, 2));
    const files = [{ bytes: { parcel: 2, size: SIZE } }, { bytes: { parcel: 1, size: SIZE } }];
    const argument = parcels.unpacked({ files, name: 'x' }) as {
      readonly files: readonly { readonly bytes: unknown }[];
    };
    expect(argument).toMatchObject({ name: 'x' });
    expect(argument.files.map(({ bytes }) => isWhole(bytes))).toEqual([true, true]);
    expect(() => parcels.unpacked({ files })).toThrow();
  });

  test('are refused when a slice is missing, and begin anew at the start', async () => {
    const parcels = createParcels();
    await parcels.send(slice(0, 10));
    await expect(parcels.send(slice(20, 30))).rejects.toThrow();
    await expect(parcels.send(slice(10, 20))).rejects.toThrow();
    await parcels.send(slice(0, 5));
    expect(() => parcels.unpacked({ bytes: { parcel: 1, size: SIZE } })).toThrow();
    await parcels.send(slice(0, 5));
    await parcels.send(slice(0, 10));
    await parcels.send(slice(10, SIZE));
    expect(isWhole(parcels.unpacked({ parcel: 1, size: SIZE }))).toBe(true);
  });

  test('of an answer are fetched until the last, and then are gone', async () => {
    const parcels = createParcels();
    const answer = parcels.packed({ at: 7, bytes: whole }) as { readonly bytes: Parcel };
    expect(answer).toEqual({ at: 7, bytes: { parcel: 1, size: SIZE } });
    const parts: Uint8Array[] = [];
    for (let from = 0; from < SIZE; ) {
      const { bytes } = await parcels.fetch({ parcel: 1, from });
      expect(bytes.length).toBeLessThanOrEqual(SLICE_BYTES);
      parts.push(bytes);
      from += bytes.length;
    }
    expect(isWhole(Buffer.concat(parts))).toBe(true);
    await expect(parcels.fetch({ parcel: 1, from: 0 })).rejects.toThrow();
  });

  test('what is small, and what is no message, stays as it is', () => {
    const parcels = createParcels();
    const small = {
      bytes: whole.slice(0, SLICE_BYTES),
      when: new Date(0),
      list: [Number.NaN, null],
    };
    expect(parcels.packed(small)).toBe(small);
    expect(parcels.unpacked(small)).toBe(small);
    expect(parcels.unpacked(undefined)).toBeUndefined();
  });

  test('a fresh page finds nothing of the one before it', async () => {
    const parcels = createParcels();
    await parcels.send(slice(0, 10));
    parcels.packed({ bytes: whole });
    parcels.clear();
    await expect(parcels.send(slice(10, 20))).rejects.toThrow();
    await expect(parcels.fetch({ parcel: 1, from: 0 })).rejects.toThrow();
  });
});
