import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../../parts/app-info-context';
import { Facts } from '../../ui/definition';
import { Section } from '../../ui/page';
import css from './settings.module.css';

/** Which Convite this is, its licence, and plainly what it protects and what it cannot. */
export function AboutSection() {
  const { t } = useTranslation('settings');
  const { version, testRuntime } = useAppInfo();
  return (
    <Section title={t('about.title')}>
      <div className={css.panel}>
        <Facts
          items={[
            { term: t('about.version'), value: version },
            {
              term: t('about.build'),
              value: testRuntime ? t('about.testRuntime') : t('about.release'),
            },
            { term: t('about.licence'), value: t('about.licenceText') },
            { term: t('about.protects'), value: t('about.protectsText') },
            { term: t('about.cannot'), value: t('about.cannotText') },
          ]}
        />
      </div>
    </Section>
  );
}
