import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast';
import type { Command, CommandError, Done } from '../vault/vault';
import { askBeforeSaving } from './quiet-guard/quiet-guard';
import { useErrorWords } from './use-error-words';
import { useVault } from './vault-context';

/** How a command speaks: the toast to show when it is done, and a first chance to handle its error (true: handled). */
export type RunOptions = {
  readonly toast?: string;
  readonly onError?: (error: CommandError) => boolean;
};

/**
 * Runs a command, after asking when it would write down what should not be (then null for "go back"). Done: shows `toast` with Undo for 10 s. Failed: shows what happened in a toast, unless
 * `onError` took care of it, and answers null.
 */
export function useRun(): (command: Command, options?: RunOptions) => Promise<Done | null> {
  const vault = useVault();
  const { t } = useTranslation('common');
  const sayError = useErrorWords();
  return useCallback(
    async (command, options = {}) => {
      const fail = (error: CommandError): null => {
        if (options.onError?.(error)) return null;
        const said = sayError(error);
        showToast({ tone: 'danger', message: `${said.title} ${said.body}` });
        return null;
      };
      const asked = await askBeforeSaving(command);
      if (!asked) return null;
      const outcome = await vault.run(asked);
      if (!outcome.ok) return fail(outcome.error);
      const { entry } = outcome.value;
      if (options.toast) {
        showToast({
          tone: 'success',
          message: options.toast,
          ...(entry && command.type !== 'undo'
            ? {
                action: {
                  label: t('undo'),
                  onPress: () => {
                    void undo(entry);
                  },
                },
              }
            : {}),
        });
      }
      return outcome.value;

      async function undo(entry: string): Promise<void> {
        const undone = await vault.run({ type: 'undo', entry });
        if (undone.ok) showToast({ tone: 'info', message: t('undone') });
        else fail(undone.error);
      }
    },
    [vault, t, sayError],
  );
}
