import { MAX_SNAPSHOT_BYTES, SNAPSHOT_SLICE_BYTES } from '../renderer/core/snapshot-layout';
import type { Argument, Reply } from './bridge/contract';
import type { Snapshots } from './snapshots';

/** Snapshots as they cross the bridge: slice by slice, because a large one at once would hold up the window. */
export type SnapshotSlices = {
  save(slice: Argument<'save-snapshot'>): Promise<Reply<'save-snapshot'>>;
  newest(asked: Argument<'newest-snapshot'>): Promise<Reply<'newest-snapshot'>>;
};

type Going = { readonly before: number | null; readonly at: number; readonly bytes: Uint8Array };

/**
 * Puts slices together and takes them apart. A slice that begins at 0 begins anew; one that does not follow on the
 * one before is refused. `snapshots` is null for a sample, which keeps none.
 */
export function sliceSnapshots(snapshots: Snapshots | null): SnapshotSlices {
  let coming: Uint8Array[] = [];
  let going: Going | null = null;
  return {
    async save({ bytes, from, isLast, replaced }) {
      if (snapshots === null) return 'not-kept';
      if (from === 0) coming = [];
      const length = coming.reduce((sum, part) => sum + part.length, 0);
      if (from !== length || length + bytes.length > MAX_SNAPSHOT_BYTES) {
        coming = [];
        return 'failed';
      }
      coming.push(bytes);
      if (!isLast) return 'more';
      const whole = Buffer.concat(coming);
      coming = [];
      return snapshots.save(whole, replaced);
    },
    async newest({ before, from }) {
      if (snapshots === null) return null;
      if (from === 0) {
        const found = await snapshots.newest(before);
        going = found && { before, ...found };
      }
      if (going === null || going.before !== before || from >= going.bytes.length) return null;
      const { at, bytes } = going;
      const slice = bytes.slice(from, from + SNAPSHOT_SLICE_BYTES);
      if (from + slice.length === bytes.length) going = null;
      return { at, size: bytes.length, bytes: slice };
    },
  };
}
