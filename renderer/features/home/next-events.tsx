import {
  Baby,
  CalendarPlus,
  CircleCheck,
  ClipboardList,
  Hourglass,
  Languages,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '../../core/views/views';
import { daysBetween, formatDate, formatTimes } from '../../parts/dates';
import { eventTitle } from '../../parts/event-title';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { LinkButton } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/page';
import { DayMark } from './day-mark';
import css from './home.module.css';

/** The next three events, each with how many come and what it lacks. */
export function NextEvents({ view }: { readonly view: HomeView }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const terms = useTerms();
  if (view.next.length === 0) {
    return (
      <Section title={t('next')}>
        <EmptyState
          icon={CalendarPlus}
          title={t('noEvents.title')}
          body={t('noEvents.body')}
          action={
            <LinkButton href={paths.newEvent} variant="primary">
              {t('noEvents.action')}
            </LinkButton>
          }
        />
      </Section>
    );
  }
  const away = (date: string) => {
    const days = daysBetween(view.today, date);
    if (days === 0) return t('today');
    return days === 1 ? t('tomorrow') : t('inDays', { count: days });
  };
  return (
    <Section
      title={t('next')}
      actions={
        <LinkButton href={paths.events} variant="quiet">
          {t('allEvents')}
        </LinkButton>
      }
    >
      <ul className={css.events}>
        {view.next.map(
          ({ row, confirmed, interpreterMissing, placesMissing, waiting, childcareAsked }) => (
            <li key={row.id}>
              <a className={css.event} href={`#${paths.event(row.id)}`}>
                <DayMark date={row.date} isToday={row.date === view.today} />
                <span className={css.what}>
                  <span className={css.title}>{eventTitle(row, language)}</span>
                  <span className={css.soft}>
                    {[
                      away(row.date),
                      formatDate(row.date, language, 'day'),
                      formatTimes(row.startTime, row.endTime, language),
                      row.place,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <span className={css.chips}>
                    <Chip>{terms.eventKind(row.kind)}</Chip>
                    {row.invited === 0 ? (
                      <Chip tone="marigold" icon={Users}>
                        {t('noOneInvited')}
                      </Chip>
                    ) : (
                      <Chip icon={Users}>
                        {row.capacity === null
                          ? t('said', { count: row.expected })
                          : t('saidOf', { count: row.expected, capacity: row.capacity })}
                      </Chip>
                    )}
                    {confirmed > 0 && (
                      <Chip tone="moss" icon={CircleCheck}>
                        {t('confirmed', { count: confirmed })}
                      </Chip>
                    )}
                    {placesMissing > 0 && (
                      <Chip tone="marigold" icon={ClipboardList}>
                        {t('placesMissing', { count: placesMissing })}
                      </Chip>
                    )}
                    {waiting > 0 && (
                      <Chip icon={Hourglass}>{t('waiting', { count: waiting })}</Chip>
                    )}
                    {interpreterMissing && (
                      <Chip tone="marigold" icon={Languages}>
                        {t('interpreterMissing')}
                      </Chip>
                    )}
                    {childcareAsked > 0 && (
                      <Chip icon={Baby}>{t('childcare', { count: childcareAsked })}</Chip>
                    )}
                  </span>
                </span>
              </a>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}
