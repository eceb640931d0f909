import { useTranslation } from 'react-i18next';
import type { HomeView } from '../../core/views/views';
import { formatLooseDate } from '../../parts/dates';
import { paths } from '../../parts/paths';
import { useLanguage } from '../../parts/use-language';
import { LinkButton } from '../../ui/button';
import { Section } from '../../ui/page';
import css from './home.module.css';

/** What the coalition has asked for in public, newest first. */
export function Demands({ view }: { readonly view: HomeView }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  return (
    <Section
      title={t('demands')}
      actions={<LinkButton href={paths.demands}>{t('allDemands')}</LinkButton>}
    >
      <ul className={css.list}>
        {view.demands.map((demand) => (
          <li key={demand.id} className={css.entry}>
            <span className={css.soft}>
              {[demand.to, formatLooseDate(demand.date, language)].filter(Boolean).join(' · ')}
            </span>
            <span>{demand.ask}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
