import { type ReactNode, startTransition, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Argument } from '../../../electron/bridge/contract';
import { showToast } from '../../ui/toast';
import { bridge } from '../bridge';
import { type Paper, pageSize } from './paper';
import { loadPaperFonts } from './paper-fonts';
import { PrintPages } from './print-pages';

/** What a sheet is; its PDF is named after it. */
export type SheetName = Argument<'save-sheet-pdf'>['sheet'];

/** Where a sheet goes. */
type Way = 'print' | 'pdf';

/**
 * Sends every page to the printer or into a PDF, and says how it went. `printed` must be rendered: the pages that the
 * printer takes, while it does. `onPrinted` is told once paper or PDF is there.
 */
export function usePrinting(props: {
  readonly pages: readonly ReactNode[];
  readonly paper: Paper;
  readonly landscape: boolean;
  readonly sheet: SheetName;
  readonly onPrinted?: (() => void) | undefined;
}) {
  const { t } = useTranslation('parts');
  const { pages, paper, landscape, sheet, onPrinted } = props;
  const [busy, setBusy] = useState<Way | null>(null);
  const [built, setBuilt] = useState<{
    readonly way: Way;
    readonly pages: readonly ReactNode[];
  } | null>(null);

  const send = async (way: Way) => {
    await loadPaperFonts();
    const outcome =
      way === 'print'
        ? await bridge().call('print-sheet', { paper, landscape })
        : await bridge().call('save-sheet-pdf', { paper, landscape, sheet });
    if (outcome === 'printed') showToast({ message: t('print.printed'), tone: 'success' });
    else if (outcome === 'saved') showToast({ message: t('print.saved'), tone: 'success' });
    else if (outcome === 'no-printer')
      showToast({ message: t('print.noPrinter'), tone: 'warning' });
    else if (outcome === 'disk-full') showToast({ message: t('print.diskFull'), tone: 'danger' });
    else if (outcome === 'failed') showToast({ message: t('print.failed'), tone: 'danger' });
    if (outcome === 'printed' || outcome === 'saved') onPrinted?.();
    setBuilt(null);
    setBusy(null);
  };

  const begin = (way: Way) => {
    setBusy(way);
    // A thousand people are drawn piece by piece, so that the window goes on.
    startTransition(() => setBuilt({ way, pages }));
  };
  return {
    busy,
    print: () => begin('print'),
    savePdf: () => begin('pdf'),
    printed: built && (
      <PrintPages
        pages={built.pages}
        size={pageSize(paper, landscape)}
        onThere={() => void send(built.way)}
      />
    ),
  };
}
