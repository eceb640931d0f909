import { describe, expect, test } from 'vitest';
import { SNAPSHOT_SLICE_BYTES } from '../renderer/core/snapshot-layout';
import { sliceSnapshots } from './snapshot-slices';
import type { Snapshots } from './snapshots';

const SIZE = SNAPSHOT_SLICE_BYTES * 2 + 5;
const whole = Uint8Array.from({ length: SIZE }, (_, n) => n % 251);

function aShelf(kept: Uint8Array<ArrayBuffer> | null = null) {
  const saved: Uint8Array[] = [];
  const snapshots: Snapshots = {
    save: async (snapshot) => {
      saved.push(snapshot);
      return 'saved';
    },
    newest: async () => kept && { at: 7, bytes: kept },
  };
  return { saved, slices: sliceSnapshots(snapshots) };
}

const slice = (from: number, to: number, isLast: boolean) => ({
  bytes: whole.slice(from, to),
  from,
  isLast,
  replaced: false,
});

describe('a snapshot in slices', () => {
  test('is saved once its last slice is here, byte for byte', async () => {
    const { saved, slices } = aShelf();
    expect(await slices.save(slice(0, 10, false))).toBe('more');
    expect(await slices.save(slice(10, SIZE, true))).toBe('saved');
    expect(saved.map((one) => Buffer.compare(one, whole))).toEqual([0]);
  });

  test('is refused when a slice is missing, and begins anew at the start', async () => {
    const { saved, slices } = aShelf();
    await slices.save(slice(0, 10, false));
    expect(await slices.save(slice(20, 30, false))).toBe('failed');
    expect(await slices.save(slice(10, 20, true))).toBe('failed');
    await slices.save(slice(0, 5, false));
    await slices.save(slice(0, 10, false));
    expect(await slices.save(slice(10, SIZE, true))).toBe('saved');
    expect(saved).toHaveLength(1);
  });

  test('is read slice by slice, and only in order of one question', async () => {
    const { slices } = aShelf(whole);
    const parts: Uint8Array[] = [];
    for (let from = 0; from < SIZE; ) {
      const got = await slices.newest({ before: null, from });
      expect(got?.size).toBe(SIZE);
      parts.push(got?.bytes ?? new Uint8Array(1));
      from += got?.bytes.length ?? SIZE;
    }
    expect(Buffer.compare(Buffer.concat(parts), whole)).toBe(0);
    await slices.newest({ before: null, from: 0 });
    expect(await slices.newest({ before: 3, from: 10 })).toBeNull();
  });

  test('is not kept for a sample', async () => {
    const slices = sliceSnapshots(null);
    expect(await slices.save(slice(0, SIZE, true))).toBe('not-kept');
    expect(await slices.newest({ before: null, from: 0 })).toBeNull();
  });
});
