import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/button';
import { paths } from '../paths';
import { useReminder } from './reminder';

/** Says that something waits for a decision about how long it is kept; nothing while nothing does. */
export function RetentionReminder() {
  const { t } = useTranslation('keeping');
  const { due, asked } = useReminder();
  if (due === 0 && asked === 0) return null;
  return (
    <Banner
      tone="info"
      title={t('run.reminderTitle')}
      action={<LinkButton href={paths.settings}>{t('run.look')}</LinkButton>}
    >
      {due > 0 && <p>{t('run.reminderDue', { count: due })}</p>}
      {asked > 0 && <p>{t('run.reminderAsk', { count: asked })}</p>}
    </Banner>
  );
}
