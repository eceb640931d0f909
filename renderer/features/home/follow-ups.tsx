import { CircleAlert, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '../../core/views/views';
import { formatDate } from '../../parts/dates';
import { paths } from '../../parts/paths';
import { useLanguage } from '../../parts/use-language';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/page';
import css from './home.module.css';

/** Meetings whose follow-up is due within 30 days or late, with who does it. */
export function FollowUps({ view }: { readonly view: HomeView }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  return (
    <Section title={t('followUps')}>
      {view.followUps.length === 0 ? (
        <p className={css.soft}>{t('noFollowUps')}</p>
      ) : (
        <ul className={css.list}>
          {view.followUps.map(({ meeting, official }) => {
            const date = formatDate(meeting.followUpDue, language);
            return (
              <li key={meeting.id}>
                <a className={css.entry} href={`#${paths.meeting(meeting.id)}`}>
                  <span className={css.strong}>
                    {official ? t('followUp', { name: official.name }) : t('followUpUnknown')}
                  </span>
                  {meeting.followUpOwner && (
                    <span className={css.soft}>
                      {t('followUpOwner', { owner: meeting.followUpOwner })}
                    </span>
                  )}
                  {meeting.followUpDue < view.today ? (
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
