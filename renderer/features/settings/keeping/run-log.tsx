import { useTranslation } from 'react-i18next';
import type { Purge } from '../../../core/model/retention';
import { formatCount, formatDate } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../settings.module.css';

const SHOWN = 12;

/** What the limits reduced so far: counts only, the latest first. */
export function RunLog({ runs }: { readonly runs: readonly Purge[] }) {
  const { t } = useTranslation('keeping');
  const terms = useTerms();
  const language = useLanguage();
  if (runs.length === 0) return <p className={css.note}>{t('run.logNone')}</p>;
  return (
    <SimpleTable
      label={t('run.log')}
      rows={runs.slice(0, SHOWN)}
      rowKey={(run) => run.id}
      columns={[
        {
          id: 'date',
          header: t('run.logDate'),
          render: (run) => formatDate(run.date, language, 'medium'),
        },
        {
          id: 'what',
          header: t('run.logWhat'),
          render: (run) => terms.retentionSubject(run.subject),
        },
        {
          id: 'records',
          header: t('run.logRecords'),
          align: 'end',
          render: (run) => formatCount(run.records, language),
        },
        {
          id: 'how',
          header: t('run.logHow'),
          render: (run) => (run.scheduled ? t('run.bySelf') : t('run.byHand')),
        },
      ]}
    />
  );
}
