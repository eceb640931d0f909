import type { Reply } from '../../electron/bridge/contract';
import { SNAPSHOT_SLICE_BYTES } from '../core/snapshot-layout';
import { bridge } from './bridge';

/** A sealed copy of the store. `at`: when it was taken, in milliseconds since 1970. */
export type SealedCopy = { readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> };

// The shell puts together one copy at a time.
let busy: Promise<unknown> = Promise.resolve();

/** Hands a copy to the shell slice by slice, so that the window is never held up. `replaced` is as the bridge has it. */
export function saveCopy(
  bytes: Uint8Array,
  replaced: boolean,
): Promise<Exclude<Reply<'save-snapshot'>, 'more'>> {
  return inTurn(async () => {
    for (let from = 0; ; from += SNAPSHOT_SLICE_BYTES) {
      const slice = bytes.slice(from, from + SNAPSHOT_SLICE_BYTES);
      const isLast = from + slice.length === bytes.length;
      const reply = await bridge().call('save-snapshot', { bytes: slice, from, isLast, replaced });
      if (reply !== 'more') return reply;
      if (isLast) return 'failed';
    }
  });
}

/** The newest sealed copy on this laptop, or the newest older than a time; null when there is none to be had. */
export function newestCopy(before: number | null): Promise<SealedCopy | null> {
  return inTurn(async () => {
    const first = await bridge().call('newest-snapshot', { before, from: 0 });
    if (first === null) return null;
    const bytes = new Uint8Array(first.size);
    bytes.set(first.bytes);
    for (let from = first.bytes.length; from < first.size; ) {
      const next = await bridge().call('newest-snapshot', { before, from });
      if (next === null || next.at !== first.at || next.bytes.length === 0) return null;
      bytes.set(next.bytes, from);
      from += next.bytes.length;
    }
    return { at: first.at, bytes };
  }).catch(() => null);
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = busy.then(work);
  busy = done.catch(() => undefined);
  return done;
}
