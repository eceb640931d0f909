import { FileX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../parts/paths';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';

/** Stands for a report that was deleted. */
export function MeetingGone() {
  const { t } = useTranslation('sheriffs');
  return (
    <Page title={t('meeting.gone.title')} back={{ href: paths.meetings, label: t('back') }}>
      <EmptyState
        icon={FileX}
        title={t('meeting.gone.title')}
        body={t('meeting.gone.body')}
        action={<LinkButton href={paths.meetings}>{t('meeting.gone.action')}</LinkButton>}
      />
    </Page>
  );
}
