import { CalendarPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hideSmall } from '../../core/report/hide-small';
import { paths } from '../../parts/paths';
import { SampleOffer } from '../../parts/sample-offer';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { ByOthers } from './by-others';
import { AttendanceOverTime, ByKind, ByShare, ShowRateOverTime } from './coming-charts';
import { MembersNow } from './members-now';
import { daysOf, type Period, periodOf } from './period';
import { PeriodChooser } from './period-chooser';
import { ReportSums } from './report-sums';
import css from './reports.module.css';
import { ReportsNav } from './reports-nav';
import { hasHidden } from './use-report-words';

/** What was last looked at. Lasts while the window does; small numbers are hidden again on the next visit. */
let kept: Period | null = null;

/** How people came over a period, in charts and tables: counts, without names. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const workspace = useView('workspace', {});
  if (!workspace) return <Page title={t('title')}>{null}</Page>;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ReportsNav current="reports" />
      {workspace.counts.events === 0 ? (
        <EmptyState
          icon={CalendarPlus}
          title={t('none.title')}
          body={t('none.body')}
          action={
            <>
              <LinkButton href={paths.newEvent}>{t('none.action')}</LinkButton>
              <SampleOffer />
            </>
          }
        />
      ) : (
        <Numbers today={workspace.today} />
      )}
      <MembersNow members={workspace.counts.members} />
    </Page>
  );
}

function Numbers({ today }: { readonly today: string }) {
  const { t } = useTranslation('reports');
  const [period, setPeriod] = useState<Period>(kept ?? periodOf('year', today));
  const [small, setSmall] = useState<'hidden' | 'shown'>('hidden');
  const report = useView('report', daysOf(period));
  const toGive = useMemo(() => report && hideSmall(report), [report]);
  const choose = (next: Period) => {
    kept = next;
    setPeriod(next);
  };
  const shown = small === 'shown' ? report : toGive;
  return (
    <>
      <div className={css.choices}>
        <PeriodChooser today={today} period={period} onChange={choose} />
        <div className={css.labelled}>
          <span className={css.labelText}>{t('small.label')}</span>
          <Segmented
            label={t('small.label')}
            value={small}
            onChange={setSmall}
            options={[
              { id: 'hidden', label: t('small.hidden') },
              { id: 'shown', label: t('small.shown') },
            ]}
          />
        </div>
      </div>
      {shown && toGive && (
        <>
          <p className={css.note} role="status">
            {small === 'shown'
              ? t('small.shownNote')
              : hasHidden(toGive)
                ? t('hiddenNote')
                : t('small.nothingHidden')}
          </p>
          <ReportSums report={shown} />
          <AttendanceOverTime shown={shown} toGive={toGive} />
          <ShowRateOverTime shown={shown} toGive={toGive} />
          <ByKind shown={shown} toGive={toGive} />
          <div className={css.columns}>
            <ByShare of="counties" shown={shown} toGive={toGive} />
            <ByShare of="languages" shown={shown} toGive={toGive} />
            <ByShare of="groups" shown={shown} toGive={toGive} />
          </div>
          <ByOthers shown={shown} toGive={toGive} />
        </>
      )}
    </>
  );
}
