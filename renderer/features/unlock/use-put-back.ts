import { useState } from 'react';
import { err } from '../../core/result';
import type { KnownError } from '../../messages/errors';
import { newestCopy, type SealedCopy, saveCopy } from '../../parts/snapshots';
import type { Vault } from '../../vault/vault';

/** What putting back needs of the vault. */
export type RestoringVault = Pick<Vault, 'snapshot' | 'restore'>;

/**
 * Puts a copy back; when it turns out damaged, the one before it takes its place. `setsAside`: what the store holds
 * now is kept as a file first, as far as it can be read.
 */
export function usePutBack(props: {
  readonly vault: RestoringVault;
  readonly first: SealedCopy;
  readonly setsAside: boolean;
  readonly onRestored: (at: number) => void;
}): {
  readonly copy: SealedCopy | null;
  readonly isBusy: boolean;
  readonly error: KnownError | null;
  putBack(): Promise<void>;
} {
  const { vault } = props;
  const [copy, setCopy] = useState<SealedCopy | null>(props.first);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<KnownError | null>(null);
  return {
    copy,
    isBusy,
    error,
    async putBack() {
      if (isBusy || !copy) return;
      setBusy(true);
      setError(null);
      if (props.setsAside) await setAside(vault);
      const restored = await vault
        .restore(copy.bytes)
        .catch(() => err({ type: 'unexpected' } as const));
      if (restored.ok) {
        props.onRestored(copy.at);
        return;
      }
      if (restored.error.type === 'snapshot-damaged') setCopy(await newestCopy(copy.at));
      setBusy(false);
      setError(restored.error);
    },
  };
}

async function setAside(vault: RestoringVault): Promise<void> {
  try {
    const taken = await vault.snapshot();
    if (!taken.ok) return;
    await saveCopy(taken.value, true);
  } catch {
    // What can't be read can't be kept; the person decided to go on without it.
  }
}
