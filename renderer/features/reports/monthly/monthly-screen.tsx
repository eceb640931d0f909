import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SMALL } from '../../../core/report/hidden-cells';
import { hideSmall } from '../../../core/report/hide-small';
import { addMonths, daysOfMonth, type Month, monthOf } from '../../../core/report/months';
import { formatDate } from '../../../parts/dates';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Page } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import css from '../reports.module.css';
import { ReportsNav } from '../reports-nav';
import { useReportWords } from '../use-report-words';
import { MonthlyPage } from './monthly-page';

/** Months that can be chosen. */
const MONTHS_BACK = 36;
/** Months in the chart of the page. */
const CHARTED = 6;

/** One page for the coalition about one month: counts only, small numbers hidden, in both languages. */
export function MonthlyScreen() {
  const { t } = useTranslation('reports');
  const workspace = useView('workspace', {});
  if (!workspace) return <Page title={t('monthly.title')}>{null}</Page>;
  return <Monthly today={workspace.today} group={workspace.group?.name ?? ''} />;
}

function Monthly({ today, group }: { readonly today: string; readonly group: string }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const now = monthOf(today);
  const [month, setMonth] = useState<Month>(() => addMonths(now, -1));
  const report = useView('report', daysOfMonth(month));
  const before = useView('report', {
    from: daysOfMonth(addMonths(month, 1 - CHARTED)).from,
    to: daysOfMonth(month).to,
  });
  const { groupNamed } = useReportWords();
  const pages = useMemo(() => {
    if (!report || !before) return [];
    const given = hideSmall(report);
    // The months stand without a sum, and this one exactly as it stands in the table.
    const months = before.months.map((row) => ({
      month: row.month,
      came:
        row.month === month
          ? given.totals.came
          : row.came !== null && row.came > 0 && row.came < SMALL
            ? null
            : row.came,
    }));
    return [
      <MonthlyPage
        key="monthly"
        group={group}
        month={month}
        printedOn={today}
        report={given}
        months={months}
        groupNamed={groupNamed}
      />,
    ];
  }, [report, before, group, groupNamed, month, today]);
  return (
    <Page title={t('monthly.title')} lead={t('monthly.lead')} fill>
      <ReportsNav current="monthlyReport" />
      <PrintLayout
        label={t('monthly.choices')}
        side={
          <>
            <SelectField
              label={t('month')}
              value={month}
              onChange={setMonth}
              options={Array.from({ length: MONTHS_BACK }, (_, back) => {
                const id = addMonths(now, -back);
                return { id, label: formatDate(`${id}-01`, language, 'month') };
              })}
            />
            {report && report.unclosed > 0 && (
              <p className={css.note}>{t('showRate.unclosed', { count: report.unclosed })}</p>
            )}
            <p className={css.note}>{t('monthly.what')}</p>
          </>
        }
      >
        <SheetPreview label={t('monthly.preview')} sheet="report" pages={pages} />
      </PrintLayout>
    </Page>
  );
}
