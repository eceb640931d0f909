import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Argument } from '../../../electron/bridge/contract';
import { showToast } from '../../ui/toast';
import { bridge } from '../bridge';
import type { Paper } from './paper';

/** What a sheet is; its PDF is named after it. */
export type SheetName = Argument<'save-sheet-pdf'>['sheet'];

/** Sends the sheet on view to the printer or into a PDF, and says how it went. */
export function usePrinting(paper: Paper, landscape: boolean, sheet: SheetName = 'roster') {
  const { t } = useTranslation('parts');
  const [busy, setBusy] = useState<'print' | 'pdf' | null>(null);
  const tell = (
    outcome: 'printed' | 'saved' | 'cancelled' | 'no-printer' | 'disk-full' | 'failed',
  ) => {
    if (outcome === 'printed') showToast({ message: t('print.printed'), tone: 'success' });
    else if (outcome === 'saved') showToast({ message: t('print.saved'), tone: 'success' });
    else if (outcome === 'no-printer')
      showToast({ message: t('print.noPrinter'), tone: 'warning' });
    else if (outcome === 'disk-full') showToast({ message: t('print.diskFull'), tone: 'danger' });
    else if (outcome === 'failed') showToast({ message: t('print.failed'), tone: 'danger' });
  };
  return {
    busy,
    async print() {
      setBusy('print');
      tell(await bridge().call('print-sheet', { paper, landscape }));
      setBusy(null);
    },
    async savePdf() {
      setBusy('pdf');
      tell(await bridge().call('save-sheet-pdf', { paper, landscape, sheet }));
      setBusy(null);
    },
  };
}
