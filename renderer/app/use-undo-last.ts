import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../parts/use-run';
import { useVault } from '../parts/vault-context';
import { showToast } from '../ui/toast';

/** Takes back the newest change that was not taken back yet, and says which. */
export function useUndoLast(): () => void {
  const vault = useVault();
  const run = useRun();
  const { t } = useTranslation('shell');
  const { t: words } = useTranslation('terms');
  return useCallback(() => {
    const undo = async () => {
      const journal = await vault.view('journal', {});
      const last = journal.find((row) => !row.undone && row.label !== 'undone');
      if (!last) {
        showToast({ message: t('nothingToUndo') });
        return;
      }
      await run(
        { type: 'undo', entry: last.entry },
        { toast: t('undid', { what: words(`journal.${last.label}`) }) },
      );
    };
    void undo();
  }, [vault, run, t, words]);
}
