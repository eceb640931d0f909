import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatCount, formatDate } from '../../parts/dates';
import { eventTitle } from '../../parts/event-title';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { Section } from '../../ui/page';
import { SimpleTable } from '../../ui/simple-table';
import css from './reports.module.css';

const MOST_SHOWN = 100;

/** Past events with how many were invited, were expected and came. */
export function AttendanceReport() {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const terms = useTerms();
  const [, navigate] = useLocation();
  const past = useView('events', { search: '', when: 'past', from: 0, count: MOST_SHOWN });
  if (!past) return null;
  const number = (count: number) => formatCount(count, language);
  return (
    <Section title={t('attendance')}>
      {past.total === 0 ? (
        <p className={css.note}>{t('noEvents')}</p>
      ) : (
        <>
          <SimpleTable
            label={t('attendance')}
            rows={past.rows}
            rowKey={(row) => row.id}
            onOpen={(row) => navigate(paths.event(row.id))}
            columns={[
              { id: 'event', header: t('event'), render: (row) => eventTitle(row, language) },
              { id: 'date', header: t('date'), render: (row) => formatDate(row.date, language) },
              { id: 'kind', header: t('kind'), render: (row) => terms.eventKind(row.kind) },
              {
                id: 'invited',
                header: t('invited'),
                align: 'end',
                render: (row) => number(row.invited),
              },
              {
                id: 'expected',
                header: t('expected'),
                align: 'end',
                render: (row) => number(row.expected),
              },
              { id: 'came', header: t('came'), align: 'end', render: (row) => number(row.came) },
            ]}
          />
          {past.total > past.rows.length && (
            <p className={css.note}>
              {t('latest', { count: past.rows.length, total: past.total })}
            </p>
          )}
        </>
      )}
    </Section>
  );
}
