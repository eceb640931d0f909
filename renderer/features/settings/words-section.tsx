import { useTranslation } from 'react-i18next';
import { paths } from '../../parts/paths';
import { LinkButton } from '../../ui/button';
import { FormActions, Section } from '../../ui/page';
import css from './settings.module.css';

/** The way to the group's own words for kinds of events and roles. */
export function WordsSection() {
  const { t } = useTranslation('plan');
  return (
    <Section title={t('settings.title')}>
      <div className={css.panel}>
        <p className={css.note}>{t('settings.body')}</p>
        <FormActions>
          <LinkButton href={paths.eventWords}>{t('settings.open')}</LinkButton>
        </FormActions>
      </div>
    </Section>
  );
}
