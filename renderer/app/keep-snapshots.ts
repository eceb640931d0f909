import { err } from '../core/result';
import { newestCopy, saveCopy } from '../parts/snapshots';
import type { Vault } from '../vault/vault';
import { createSnapshotKeeper } from './snapshot-keeper';

/** The longest that a snapshot waits for a window where nothing goes on, in milliseconds. */
const IDLE_WITHIN_MS = 10_000;

/**
 * The same vault, of which sealed snapshots are kept outside of Chromium's store. Taking one never stands in the
 * way: a failure is tried again later, and what was saved is safe without it. A store that is an earlier state of
 * its newest snapshot counts as damaged: Chromium may lose the end of what it wrote and say nothing.
 */
export function keepSnapshots<V extends Vault>(vault: V): V {
  const keeper = createSnapshotKeeper({
    async take() {
      if (!isWhole) return null;
      const taken = await vault.snapshot();
      if (!taken.ok) return null;
      const bytes = taken.value;
      const kept = await saveCopy(bytes, false);
      return kept === 'saved' ? bytes.length : null;
    },
    now: () => performance.now(),
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    idle,
  });
  // Of a store that is not known to be whole no copy is made: it would come before a good one.
  let isWhole = false;
  vault.onChange(keeper.changed);
  return {
    ...vault,
    async opened() {
      const opened = await vault.opened();
      if (!opened.ok || isWhole) return opened;
      if (await isBehindCopy(vault)) return err({ type: 'store-tampered', rows: 1 });
      isWhole = true;
      keeper.opened();
      return opened;
    },
    async changePassphrase(current, next) {
      const changed = await vault.changePassphrase(current, next);
      if (changed.ok) keeper.keysChanged();
      return changed;
    },
    async lock() {
      await vault.lock();
      if (isWhole) await keeper.last();
      isWhole = false;
    },
  };
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: IDLE_WITHIN_MS });
  });

/** The first screens come first: they are drawn while the newest copy is looked at. */
async function isBehindCopy(vault: Vault): Promise<boolean> {
  try {
    await idle();
    const copy = await newestCopy(null);
    return copy !== null && (await vault.isBehind(copy.bytes));
  } catch {
    // Locked meanwhile.
    return false;
  }
}
