import { PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CareList } from '../../../parts/care/care-list';
import { paths } from '../../../parts/paths';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { MembersNav } from '../members-nav';
import css from './care.module.css';

/** So many people are shown at first, and added with each press. */
const STEP = 50;

/** Everyone who needs a call, the most pressing first. */
export function CareScreen() {
  const { t } = useTranslation('care');
  const [limit, setLimit] = useState(STEP);
  const view = useView('care', { limit });
  const workspace = useView('workspace', {});
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MembersNav current="care" />
      {view &&
        workspace &&
        (view.rows.length === 0 ? (
          <EmptyState
            icon={PhoneCall}
            title={t('none.title')}
            body={t('none.body')}
            action={<LinkButton href={paths.events}>{t('none.action')}</LinkButton>}
          />
        ) : (
          <>
            <p className={css.soft} role="status">
              {t('shown', { shown: view.rows.length, total: view.total })}
            </p>
            <CareList rows={view.rows} today={workspace.today} />
            {view.rows.length < view.total && (
              <div>
                <Button onPress={() => setLimit(limit + STEP)}>{t('more')}</Button>
              </div>
            )}
          </>
        ))}
    </Page>
  );
}
