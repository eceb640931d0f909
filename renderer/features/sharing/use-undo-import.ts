import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../../parts/use-run';
import { showToast } from '../../ui/toast';
import type { Done } from '../../vault/vault';

/** Takes back what a file brought, and says what stayed because it was edited since. Answers what it did; null when it could not. */
export function useUndoImport(): (entry: string) => Promise<Done | null> {
  const { t } = useTranslation('sharing');
  const run = useRun();
  return useCallback(
    async (entry) => {
      const done = await run({ type: 'undo', entry });
      if (!done) return null;
      const message =
        done.kept > 0 ? t('log.keptToast', { count: done.kept }) : t('log.undoneToast');
      showToast({ tone: 'success', message });
      return done;
    },
    [run, t],
  );
}
