import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTIES } from '../../../core/model/county';
import { addDays } from '../../../core/views/order';
import { paths } from '../../../parts/paths';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { ComboField } from '../../../ui/combo-field';
import { DateField } from '../../../ui/date-field';
import { Page } from '../../../ui/page';
import { SummarySheet, summaryPages } from './summary-sheet';

const COUNTY_OPTIONS = COUNTIES.map((county) => ({ id: county.fips, label: county.name }));
/** Days that the summary covers unless someone says otherwise. */
const DAYS = 365;

/** The printable public summary: how, where and why. */
export function SummaryScreen() {
  const { t } = useTranslation('incidents');
  const workspace = useView('workspace', {});
  const today = workspace?.today ?? '';
  const group = workspace?.group?.name ?? '';
  const [chosen, setChosen] = useState({ from: '', to: '' });
  const [county, setCounty] = useState<string | null>(null);
  const from = chosen.from || (today && addDays(today, -DAYS));
  const to = chosen.to || today;
  const summary = useView('public-summary', { from, to, county });
  const pages = useMemo(() => {
    if (!summary || !from) return [];
    const shown = summaryPages(summary.rows);
    return shown.map((page, place) => (
      <SummarySheet
        key={page.rows[0]?.id ?? 'empty'}
        summary={summary}
        shown={page}
        from={from}
        to={to}
        group={group}
        page={place + 1}
        of={shown.length}
      />
    ));
  }, [summary, from, to, group]);
  return (
    <Page
      title={t('sheet.title')}
      lead={t('sheet.lead')}
      back={{ href: paths.incidents, label: t('back') }}
      fill
    >
      <PrintLayout
        label={t('sheet.options')}
        side={
          <>
            <DateField
              label={t('sheet.from')}
              value={from}
              onChange={(day) => setChosen({ ...chosen, from: day })}
            />
            <DateField
              label={t('sheet.to')}
              value={to}
              onChange={(day) => setChosen({ ...chosen, to: day })}
            />
            <ComboField
              label={t('sheet.county')}
              value={county}
              onChange={setCounty}
              options={COUNTY_OPTIONS}
              placeholder={t('sheet.wholeState')}
            />
            {summary?.incidents === 0 && <Banner tone="info">{t('sheet.none')}</Banner>}
          </>
        }
      >
        <SheetPreview label={t('sheet.preview')} sheet="summary" pages={pages} landscape />
      </PrintLayout>
    </Page>
  );
}
