import type { Applied, WorkingSet } from '../store/working-set';

/** Something derived from the working set that can be mended after a change, or dropped and made anew. */
export type Follower = {
  mend(batch: readonly Applied[]): void;
  forget(): void;
};

/**
 * Keeps a follower true. Batches that were applied mend it; when records came in another way (while the
 * store opens), it forgets. Call `catchUp` before reading from the follower.
 */
export function follow(set: WorkingSet, follower: Follower): { catchUp(): void } {
  let seen = set.version();
  set.onApplied((batch) => {
    const now = set.version();
    if (now === seen) return;
    // Each record of a batch raises the version by one: any other difference means we missed something.
    if (now - batch.length === seen) follower.mend(batch);
    else follower.forget();
    seen = now;
  });
  return {
    catchUp() {
      const now = set.version();
      if (now === seen) return;
      follower.forget();
      seen = now;
    },
  };
}
