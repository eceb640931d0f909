import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../core/report/report-types';
import css from './reports.module.css';
import { useReportWords } from './use-report-words';

/** The sums of a report in a row. */
export function ReportSums({ report }: { readonly report: ReportView }) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const { totals, headcounts } = report;
  const sums = [
    ['events', words.count(report.events)],
    ['came', words.count(totals.came)],
    ['people', words.count(report.people)],
    ['firstTimers', words.count(totals.firstTimers)],
    ['walkIns', words.count(report.walkIns)],
    ['showRate', words.rate(totals)],
    ...(headcounts.events > 0 ? ([['heads', words.count(headcounts.people)]] as const) : []),
  ] as const;
  return (
    <dl className={css.sums} aria-label={t('sums.label')}>
      {sums.map(([id, value]) => (
        <div key={id}>
          <dt>{t(`sums.${id}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
