import type { Store } from './store';

/** Loose rows that are worth folding once nobody has written for a while, and that are too many to wait. */
const WORTH_FOLDING = 64;
const TOO_MANY = 2_000;
const IDLE_MS = 5_000;

/** Folds when there is enough to fold and nobody writes. `after` runs work later, unless what it returns is called. */
export function createIdleFold(
  store: Pick<Store, 'fold' | 'looseRows'>,
  after: (ms: number, work: () => void) => () => void,
): { noteChange(): void; stop(): void } {
  let cancel = () => {};
  return {
    noteChange() {
      cancel();
      const rows = store.looseRows();
      if (rows < WORTH_FOLDING) return;
      // A fold that fails is tried again after the next change; what is loose is safe where it is.
      cancel = after(
        rows >= TOO_MANY ? 0 : IDLE_MS,
        () => void store.fold().catch(() => undefined),
      );
    },
    stop: () => cancel(),
  };
}
