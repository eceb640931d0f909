import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../core/views/order';
import type { CallRoundDetail } from '../../../../core/views/people-views';
import { paths } from '../../../../parts/paths';
import { usePreferences } from '../../../../parts/preferences-context';
import { pageSize } from '../../../../parts/print-preview/paper';
import { PrintLayout } from '../../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../../parts/print-preview/sheet-preview';
import {
  type SheetLayout,
  useMeasuredPages,
} from '../../../../parts/print-preview/use-measured-pages';
import { useLanguage } from '../../../../parts/use-language';
import { useRun } from '../../../../parts/use-run';
import { useView } from '../../../../parts/vault-context';
import { Page } from '../../../../ui/page';
import { RoundMissing } from '../round-form';
import { useRoundTitle } from '../round-title';
import type { CallSheet, SheetRow } from './call-sheet';
import { CallSheetPage } from './call-sheet-page';
import { SheetOptionsForm } from './sheet-options-form';
import type { SheetOptions } from './sheet-order';
import style from './sheets-screen.module.css';
import { useCallSheets } from './use-call-sheets';

/** The call sheets of a round: chooses whose, shows the pages as they will be, and prints them or saves a PDF. */
export function SheetsScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('calls');
  const detail = useView('call-round', { id, caller: null });
  const today = useView('workspace', {})?.today;
  if (detail === null) return <RoundMissing title={t('sheets.title')} />;
  if (!detail || !today) return null;
  return <LoadedSheets detail={detail} today={today} />;
}

/** As many people on a page as fit. Each has a dozen boxes, so only some are measured in one frame. */
const LAYOUT: SheetLayout<SheetRow, CallSheet> = {
  Page: CallSheetPage,
  mostRows: () => Number.POSITIVE_INFINITY,
  atOnce: 15,
};

function LoadedSheets(props: { readonly detail: CallRoundDetail; readonly today: string }) {
  const { t } = useTranslation('calls');
  const language = useLanguage();
  const titleOf = useRoundTitle();
  const run = useRun();
  const { paper } = usePreferences().preferences;
  const { detail, today } = props;
  const { round, event, callers } = detail.row;
  const [options, setOptions] = useState<SheetOptions>({
    caller: null,
    who: round.closed ? 'all' : 'left',
    language,
    paper,
    script: true,
    destroyBy: '',
  });
  const destroyBy = options.destroyBy || usualDestroyBy(event?.date || round.due, today);
  const sheets = useCallSheets(detail, options, destroyBy, today);
  const size = useMemo(() => pageSize(options.paper, false), [options.paper]);
  const { pages, settled, measuring } = useMeasuredPages(sheets, size, LAYOUT);
  // Paper of an event is told of on its screen until it is destroyed.
  const keep = async () => {
    if (!event) return;
    for (const { frame } of sheets ?? []) {
      await run({
        type: 'keep-sheet',
        event: event.id,
        kind: 'call-sheet',
        code: frame.code.value,
        destroyBy,
        rows: [],
        blankRows: 0,
      });
    }
  };
  const people = sheets?.reduce((sum, sheet) => sum + sheet.rows.length, 0) ?? 0;
  return (
    <Page
      title={t('sheets.title')}
      fill
      lead={titleOf(round, event)}
      back={{ href: paths.callRound(round.id), label: t('sheets.back') }}
    >
      <PrintLayout
        label={t('sheets.options')}
        side={
          <>
            <p className={style.soft} role="status">
              {people > 0
                ? t('sheets.people', {
                    count: people,
                    sheets: t('sheets.sheets', { count: sheets?.length ?? 0 }),
                  })
                : t('sheets.nobody')}
            </p>
            <SheetOptionsForm
              options={options}
              destroyBy={destroyBy}
              callers={callers}
              onChange={setOptions}
            />
          </>
        }
      >
        <SheetPreview
          label={t('sheets.preview')}
          sheet="call-sheet"
          paper={options.paper}
          pages={pages}
          isReady={settled && people > 0}
          onPrinted={() => void keep()}
        />
        {measuring}
      </PrintLayout>
    </Page>
  );
}

/** A week after the event or the day to call by, or after today when that is later. */
const usualDestroyBy = (day: string, today: string): string =>
  addDays(day > today ? day : today, 7);
