import { useEffect } from 'react';
import type { Vault } from '../vault/vault';

/** After unlock the first screens come first. */
const FIRST_LOOK_MS = 5_000;
/** Often enough that a day is never missed while Convite stays open. */
const LOOK_AGAIN_MS = 6 * 60 * 60_000;

/**
 * Makes the next events of series that run short, after unlock and every few hours. Nothing is said: they are what the
 * series promised, the same on every laptop, and there is nothing to take back.
 */
export function useKeepSeries(vault: Vault): void {
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const opened = await vault.opened();
      if (!opened.ok || stopped) return;
      await vault.run({ type: 'extend-series', series: null, scheduled: true });
    };
    // Locking while it works ends the window; there is nobody left to tell.
    const start = () => void look().catch(() => undefined);
    const first = setTimeout(start, FIRST_LOOK_MS);
    const again = setInterval(start, LOOK_AGAIN_MS);
    return () => {
      stopped = true;
      clearTimeout(first);
      clearInterval(again);
    };
  }, [vault]);
}
