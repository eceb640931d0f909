import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../../parts/use-run';
import { showToast } from '../../ui/toast';

/** Takes back what a file brought, and says what stayed because it was edited since. Answers whether it was done. */
export function useUndoImport(): (entry: string) => Promise<boolean> {
  const { t } = useTranslation('sharing');
  const run = useRun();
  return useCallback(
    async (entry) => {
      const done = await run({ type: 'undo', entry });
      if (!done) return false;
      const message =
        done.kept > 0 ? t('log.keptToast', { count: done.kept }) : t('log.undoneToast');
      showToast({ tone: 'success', message });
      return true;
    },
    [run, t],
  );
}
