import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../core/report/report-types';
import { useView } from '../../parts/vault-context';
import { ChartSection } from './chart-section';
import { fileName } from './file-name';
import css from './reports.module.css';
import { useReportWords } from './use-report-words';

/** What stands for our own group among those that counted. */
const OURS = 'ours';

/** What other groups counted, beside what we did; nothing when none sent a count. */
export function ByOthers(props: { readonly shown: ReportView; readonly toGive: ReportView }) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const ownName = useView('workspace', {})?.group?.name ?? '';
  const { shown, toGive } = props;
  const { events, onlyTheirs, atLeast } = shown.others;
  if (events === 0) return null;
  const rowsOf = ({ events: own, totals, headcounts, others }: ReportView) => [
    { key: OURS, events: own, came: totals.came, heads: headcounts.people },
    ...others.groups,
  ];
  const name = (key: string) =>
    key === OURS ? t('others.ours', { group: ownName }) : words.groupNamed(key);
  return (
    <>
      <ChartSection
        title={t('others.title')}
        label={t('others.title')}
        empty=""
        note={t('others.note')}
        fileName={fileName('other-groups', shown)}
        shown={{ chart: null, rows: rowsOf(shown) }}
        toGive={{ chart: null, rows: rowsOf(toGive) }}
        rowKey={({ key }) => key}
        columns={[
          { id: 'group', header: t('others.group'), isNumber: false, text: (r) => name(r.key) },
          { id: 'events', header: t('events'), isNumber: true, text: (r) => words.count(r.events) },
          { id: 'came', header: t('sums.came'), isNumber: true, text: (r) => words.count(r.came) },
          {
            id: 'heads',
            header: t('sums.heads'),
            isNumber: true,
            text: (r) => words.count(r.heads),
          },
        ]}
      />
      <p className={css.sentence}>
        {t('others.atLeast', { people: words.count(atLeast), count: shown.events + onlyTheirs })}
      </p>
      {onlyTheirs > 0 && (
        <p className={css.note}>{t('others.onlyTheirs', { count: onlyTheirs })}</p>
      )}
    </>
  );
}
