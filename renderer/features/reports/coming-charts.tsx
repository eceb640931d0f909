import { useTranslation } from 'react-i18next';
import type { Coming, Count, ReportView, Share } from '../../core/report/report-types';
import { showRate } from '../../core/report/show-rate';
import { bars } from '../../parts/charts/bars';
import { shareLine } from '../../parts/charts/share-line';
import { stackedColumns } from '../../parts/charts/stacked-columns';
import { ChartSection, type TwinColumn } from './chart-section';
import { fileName } from './file-name';
import { useReportWords } from './use-report-words';

const WIDE = 640;
const HIGH = 260;
const BARS = 520;
/** In a column beside others, the least that one is wide: a chart that is drawn wider has its letters made small. */
const COLUMN = 384;
/** More bars than this are not read as a chart; the table has them all. */
const MOST_BARS = 15;

type Both = { readonly shown: ReportView; readonly toGive: ReportView };

/** The columns that a month and a kind have in common: how many events, who came, and who for the first time. */
function useComingColumns(): readonly TwinColumn<
  Pick<Coming, 'came' | 'firstTimers'> & { readonly events: Count }
>[] {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  return [
    { id: 'events', header: t('events'), isNumber: true, text: (r) => words.count(r.events) },
    { id: 'came', header: t('came'), isNumber: true, text: (r) => words.count(r.came) },
    {
      id: 'first',
      header: t('firstTimers'),
      isNumber: true,
      text: (r) => words.count(r.firstTimers),
    },
  ];
}

/** Who came, month by month: for the first time, again, or not known. */
export function AttendanceOverTime({ shown, toGive }: Both) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const counts = useComingColumns();
  const chartOf = (report: ReportView) =>
    stackedColumns({
      columns: report.months.map(({ month, came, returning, firstTimers, unknown }) => ({
        label: words.shortMonth(month),
        values: [returning, firstTimers, unknown],
        total: came,
      })),
      series: [
        { label: t('returning'), fill: 'solid' },
        { label: t('firstTimers'), fill: 'hatched' },
        { label: t('unknown'), fill: 'dotted' },
      ],
      width: WIDE,
      height: HIGH,
      format: words.count,
    });
  return (
    <ChartSection
      title={t('overTime.title')}
      label={t('overTime.label')}
      note={t('overTime.note')}
      empty={t('noEvents')}
      fileName={fileName('attendance', shown)}
      shown={{ chart: chartOf(shown), rows: shown.months }}
      toGive={{ chart: chartOf(toGive), rows: toGive.months }}
      rowKey={({ month }) => month}
      columns={[
        { id: 'month', header: t('month'), isNumber: false, text: (r) => words.month(r.month) },
        ...counts,
        {
          id: 'again',
          header: t('returning'),
          isNumber: true,
          text: (r) => words.count(r.returning),
        },
        {
          id: 'unknown',
          header: t('unknown'),
          isNumber: true,
          text: (r) => words.count(r.unknown),
        },
      ]}
    />
  );
}

/** Of those who said yes, how many came, month by month. */
export function ShowRateOverTime({ shown, toGive }: Both) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const chartOf = (report: ReportView) => {
    const points = report.months.map((row) => ({
      label: words.shortMonth(row.month),
      share: showRate(row),
    }));
    // A frame without a line in it looks broken; the table says that the shares are hidden.
    if (points.every(({ share }) => share === null)) return null;
    return shareLine({ points, width: WIDE, height: HIGH, format: words.percent });
  };
  const isEmpty = shown.months.every(({ kept, missed }) => kept === 0 && missed === 0);
  const rows = (report: ReportView) => (isEmpty ? [] : report.months);
  return (
    <ChartSection
      title={t('showRate.title')}
      label={t('showRate.label')}
      note={
        shown.unclosed > 0 ? t('showRate.unclosed', { count: shown.unclosed }) : t('showRate.note')
      }
      empty={t('showRate.empty')}
      fileName={fileName('show-rate', shown)}
      shown={{ chart: chartOf(shown), rows: rows(shown) }}
      toGive={{ chart: chartOf(toGive), rows: rows(toGive) }}
      rowKey={({ month }) => month}
      columns={[
        { id: 'month', header: t('month'), isNumber: false, text: (r) => words.month(r.month) },
        { id: 'kept', header: t('kept'), isNumber: true, text: (r) => words.count(r.kept) },
        { id: 'missed', header: t('missed'), isNumber: true, text: (r) => words.count(r.missed) },
        {
          id: 'rate',
          header: t('showRate.rate'),
          isNumber: true,
          text: (r) => words.rate(r),
        },
      ]}
    />
  );
}

/** Who came to which kinds of events, and how many of those who said yes. */
export function ByKind({ shown, toGive }: Both) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const counts = useComingColumns();
  const chartOf = (report: ReportView) =>
    bars({
      bars: report.kinds
        .slice(0, MOST_BARS)
        .map(({ key, came }) => ({ label: words.kind(key), value: came })),
      width: BARS,
      format: words.count,
    });
  return (
    <ChartSection
      title={t('byKind.title')}
      label={t('byKind.label')}
      empty={t('noEvents')}
      fileName={fileName('by-kind', shown)}
      shown={{ chart: chartOf(shown), rows: shown.kinds }}
      toGive={{ chart: chartOf(toGive), rows: toGive.kinds }}
      rowKey={({ key }) => key}
      columns={[
        { id: 'kind', header: t('kind'), isNumber: false, text: (r) => words.kind(r.key) },
        ...counts,
        {
          id: 'rate',
          header: t('showRate.rate'),
          isNumber: true,
          text: (r) => words.rate(r),
        },
      ]}
    />
  );
}

/** How often people came by something that is noted of them. */
export function ByShare(props: Both & { readonly of: 'counties' | 'languages' | 'groups' }) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const { of } = props;
  const name = { counties: words.county, languages: words.language, groups: words.group }[of];
  const chartOf = (rows: readonly Share[], width: number) =>
    bars({
      bars: rows
        .filter(({ came }) => came !== 0)
        .slice(0, MOST_BARS)
        .map(({ key, came }) => ({ label: name(key), value: came })),
      width,
      format: words.count,
    });
  // A row of which nothing can be read would only say that few said yes, and none of them came.
  const told = (rows: readonly Share[]) =>
    rows.filter((row) => row.came !== 0 || showRate(row) !== null);
  const shown = told(props.shown[of]);
  const toGive = told(props.toGive[of]);
  const notes = { counties: undefined, languages: undefined, groups: t('by.groups.note') };
  const note = notes[of];
  return (
    <ChartSection
      title={t(`by.${of}.title`)}
      label={t(`by.${of}.label`)}
      {...(note === undefined ? {} : { note })}
      empty={t('noEvents')}
      fileName={fileName(of, props.shown)}
      shown={{ chart: chartOf(shown, COLUMN), rows: shown }}
      toGive={{ chart: chartOf(toGive, BARS), rows: toGive }}
      rowKey={({ key }) => key}
      columns={[
        { id: 'what', header: t(`by.${of}.what`), isNumber: false, text: (r) => name(r.key) },
        { id: 'came', header: t('came'), isNumber: true, text: (r) => words.count(r.came) },
        {
          id: 'rate',
          header: t('showRate.title'),
          isNumber: true,
          text: (r) => words.rate(r),
        },
      ]}
    />
  );
}
