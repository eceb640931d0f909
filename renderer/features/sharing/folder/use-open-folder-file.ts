import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bridge } from '../../../parts/bridge';
import { holdFile } from '../../../parts/held-file';
import { paths } from '../../../parts/paths';
import type { SeenFile } from '../../../parts/shared-folder/seen-folder';
import { lookIntoFolderNow } from '../../../parts/shared-folder/watch-shared-folder';
import { showToast } from '../../../ui/toast';

/** Reads a file of the shared folder and goes to the screen that opens it, as for a file that was chosen by hand. */
export function useOpenFolderFile(): (file: SeenFile) => Promise<void> {
  const { t } = useTranslation('folder');
  const [, navigate] = useLocation();
  return useCallback(
    async ({ handle }) => {
      const read = await bridge().call('read-folder-file', { handle, part: 'whole' });
      if ('bytes' in read) navigate(paths.openFile(holdFile(read)));
      else {
        showToast({ tone: 'warning', message: t('incoming.gone') });
        lookIntoFolderNow();
      }
    },
    [navigate, t],
  );
}
