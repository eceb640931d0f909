import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast';
import { localeOf } from '../dates';
import { useLanguage } from '../use-language';
import { useRun } from '../use-run';
import { useVault } from '../vault-context';
import type { CameByItself } from './take-in-by-themselves';
import { watchSharedFolder } from './watch-shared-folder';

/** Follows the shared folder while the app is open, and says what came in by itself, with a way back. */
export function useFolderWatch(): void {
  const vault = useVault();
  const run = useRun();
  const language = useLanguage();
  const { t } = useTranslation('folder');
  const { t: common } = useTranslation('common');

  const tell = useEffectEvent((came: readonly CameByItself[]) => {
    const changed = came.filter(({ entry }) => entry !== null);
    if (changed.length === 0) return;
    const names = [...new Set(changed.map(({ from }) => from))];
    const from = new Intl.ListFormat(localeOf(language)).format(names);
    showToast({
      tone: 'success',
      message: t('byItself.came', { count: changed.length, from }),
      action: { label: common('undo'), onPress: () => void undo(changed) },
    });
  });
  /** The last one first, so that each is taken back as it was found. */
  const undo = async (came: readonly CameByItself[]) => {
    for (const { entry } of came.toReversed()) {
      if (entry !== null && !(await run({ type: 'undo', entry }))) return;
    }
    showToast({ tone: 'info', message: t('byItself.takenBack', { count: came.length }) });
  };

  useEffect(() => watchSharedFolder(vault, (came) => tell(came)), [vault]);
}
