import { useTranslation } from 'react-i18next';
import { paths } from '../parts/paths';
import { LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';

/** For an address that no screen has. */
export function NotHere() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notHere.title')}>
      <EmptyState
        title={t('notHere.title')}
        body={t('notHere.body')}
        action={<LinkButton href={paths.home}>{t('places.home')}</LinkButton>}
      />
    </Page>
  );
}
