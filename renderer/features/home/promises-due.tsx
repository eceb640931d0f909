import { CircleAlert, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HomeView, PromiseRow } from '../../core/views/views';
import { formatDate } from '../../parts/dates';
import { paths } from '../../parts/paths';
import { useLanguage } from '../../parts/use-language';
import { LinkButton } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/page';
import css from './home.module.css';

/** Open promises, theirs and ours, that are due within 30 days or overdue. */
export function PromisesDue({ view }: { readonly view: HomeView }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const who = ({ commitment, official }: PromiseRow) => {
    if (commitment.by === 'us') return t('ours');
    return official ? t('theirs', { name: official.name }) : t('theirsUnknown');
  };
  const where = ({ meeting, county }: PromiseRow) => {
    if (meeting) return paths.meeting(meeting.id);
    return county ? paths.county(county) : paths.promises;
  };
  return (
    <Section
      title={t('promises')}
      actions={
        <LinkButton href={paths.promises} variant="quiet">
          {t('allPromises')}
        </LinkButton>
      }
    >
      {view.promises.length === 0 ? (
        <p className={css.soft}>{t('noPromises')}</p>
      ) : (
        <ul className={css.list}>
          {view.promises.map((row) => {
            const date = formatDate(row.commitment.due, language);
            return (
              <li key={row.commitment.id}>
                <a className={css.entry} href={`#${where(row)}`}>
                  <span className={css.soft}>{who(row)}</span>
                  <span className={css.strong}>{row.commitment.text}</span>
                  {row.overdue ? (
                    <Chip tone="brick" icon={CircleAlert}>
                      {t('overdue', { date })}
                    </Chip>
                  ) : (
                    <Chip icon={Clock}>{t('due', { date })}</Chip>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
