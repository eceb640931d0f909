import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../parts/bridge';
import { lookIntoFolderNow } from '../../../parts/shared-folder/watch-shared-folder';
import { showToast } from '../../../ui/toast';

/** Choosing the shared folder in the system's dialog, and forgetting which it was. Says what went wrong. */
export function useChooseFolder(): {
  readonly choose: () => Promise<void>;
  readonly forget: () => Promise<void>;
} {
  const { t } = useTranslation('folder');
  const choose = useCallback(async () => {
    const answer = await bridge().call('choose-shared-folder');
    if (answer === 'failed' || answer === 'own-folder') {
      showToast({ tone: 'danger', message: t(`choose.${answer}`) });
    }
    lookIntoFolderNow();
  }, [t]);
  const forget = useCallback(async () => {
    const answer = await bridge().call('forget-shared-folder');
    if (answer === 'failed') showToast({ tone: 'danger', message: t('choose.notForgotten') });
    else showToast({ tone: 'success', message: t('choose.forgotten') });
    lookIntoFolderNow();
  }, [t]);
  return { choose, forget };
}
