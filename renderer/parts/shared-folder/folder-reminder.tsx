import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/button';
import { paths } from '../paths';
import { useSharedFolder } from './use-shared-folder';

/** Says that files wait in the shared folder; nothing while none does. */
export function FolderReminder() {
  const { t } = useTranslation('folder');
  const { waiting } = useSharedFolder();
  if (waiting === 0) return null;
  return (
    <Banner
      tone="info"
      action={<LinkButton href={paths.sharedFolder}>{t('reminder.look')}</LinkButton>}
    >
      {t('reminder.waiting', { count: waiting })}
    </Banner>
  );
}
