import { useTranslation } from 'react-i18next';
import { CareList } from '../../parts/care/care-list';
import { paths } from '../../parts/paths';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { Section } from '../../ui/page';
import css from './home.module.css';

/** How many people the home screen names; the rest have a screen of their own. */
const SHOWN = 5;

/** Who needs a call, the most pressing first. Asked for by itself, so that the rest of the screen need not wait. */
export function WhoNeedsACall({ today }: { readonly today: string }) {
  const { t } = useTranslation('care');
  const view = useView('care', { limit: SHOWN });
  return (
    <Section
      title={t('title')}
      actions={
        view &&
        view.total > SHOWN && (
          <LinkButton href={paths.care} variant="quiet">
            {t('all', { count: view.total })}
          </LinkButton>
        )
      }
    >
      {view &&
        (view.rows.length === 0 ? (
          <p className={css.soft}>{t('none.body')}</p>
        ) : (
          <CareList rows={view.rows} today={today} />
        ))}
    </Section>
  );
}
