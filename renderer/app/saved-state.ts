import type { Vault } from '../vault/vault';

/** Whether changes are on their way to the disk, and when the last one got there (milliseconds), if any did. */
export type SavedState = { readonly pending: number; readonly savedAt: number | null };

let state: SavedState = { pending: 0, savedAt: null };
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export const savedState = {
  read: (): SavedState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function become(next: SavedState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The same vault, with an eye on the changes that are under way. */
export function watchSaves<V extends Vault>(vault: V): V {
  const watch = async <T>(work: Promise<T>): Promise<T> => {
    become({ ...state, pending: state.pending + 1 });
    try {
      return await work;
    } finally {
      become({ ...state, pending: state.pending - 1 });
    }
  };
  vault.onChange(() => become({ ...state, savedAt: Date.now() }));
  return {
    ...vault,
    run: (command) => watch(vault.run(command)),
    applyImport: (plan, decisions) => watch(vault.applyImport(plan, decisions)),
  };
}
