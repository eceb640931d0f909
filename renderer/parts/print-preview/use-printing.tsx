import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Argument } from '../../../electron/bridge/contract';
import { showToast } from '../../ui/toast';
import { bridge } from '../bridge';
import { copyOf } from './element-copy';
import { type Paper, pageSize } from './paper';
import { openPaper, type PaperLine } from './paper-line';
import { PrintPages } from './print-pages';

/** What a sheet is; its PDF is named after it. */
export type SheetName = Argument<'save-sheet-pdf'>['sheet'];

/** Where a sheet goes. */
type Way = 'print' | 'pdf';

/** How often it is said how many pages have gone, in milliseconds: each time the preview is drawn again. */
const SAID_EVERY = 100;

/** A sheet on its way. `pages` are those of when it began. */
type Job = {
  readonly way: Way;
  readonly pages: readonly ReactNode[];
  readonly line: Promise<PaperLine | null>;
};

/**
 * Sends every page to the printer or into a PDF, and says how it went. `printed` must be rendered: the pages on their
 * way to the paper window, `drawn` of which have gone (`isDrawing`: not yet all). `onPrinted` is told once paper or PDF
 * is there.
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
  const [job, setJob] = useState<Job | null>(null);
  const [drawn, setDrawn] = useState(0);
  const said = useRef(0);
  const size = pageSize(paper, landscape);
  const isDrawing = job !== null && drawn < job.pages.length;

  const send = async (going: Job) => {
    const { way, line } = going;
    const open = await line;
    open?.end(size);
    const outcome = !open
      ? 'failed'
      : way === 'print'
        ? await bridge().call('print-sheet', { paper, landscape })
        : await bridge().call('save-sheet-pdf', { paper, landscape, sheet });
    if (outcome === 'printed') showToast({ message: t('print.printed'), tone: 'success' });
    else if (outcome === 'saved') showToast({ message: t('print.saved'), tone: 'success' });
    else if (outcome === 'no-printer')
      showToast({ message: t('print.noPrinter'), tone: 'warning' });
    else if (outcome === 'disk-full') showToast({ message: t('print.diskFull'), tone: 'danger' });
    else if (outcome === 'failed') showToast({ message: t('print.failed'), tone: 'danger' });
    if (outcome === 'printed' || outcome === 'saved') onPrinted?.();
    // After a cancel another may be on its way.
    setJob((current) => (current === going ? null : current));
  };

  // Opened with the preview, so that pages can go as soon as they are asked for.
  const waiting = useRef<Promise<PaperLine | null> | null>(null);
  const drawing = useRef(isDrawing);
  drawing.current = isDrawing;
  useEffect(() => {
    waiting.current = openPaper();
    return () => {
      // Whoever leaves before all pages have gone does not want them.
      if (waiting.current || drawing.current) void bridge().call('close-paper');
    };
  }, []);

  const begin = (way: Way) => {
    setDrawn(0);
    setJob({ way, pages, line: waiting.current ?? openPaper() });
    waiting.current = null;
  };

  const put = (going: Job, sheetOfSome: Element, upTo: number) => {
    const copy = copyOf(sheetOfSome);
    void going.line.then((line) => line?.put(copy));
    const isLast = upTo === going.pages.length;
    if (isLast || performance.now() - said.current > SAID_EVERY) {
      said.current = performance.now();
      setDrawn(upTo);
    }
    if (isLast) void send(going);
  };
  return {
    busy: job?.way ?? null,
    drawn,
    isDrawing,
    print: () => begin('print'),
    savePdf: () => begin('pdf'),
    /** Sends nothing more; what went is dropped. */
    cancel() {
      setJob(null);
      void bridge().call('close-paper');
    },
    printed: isDrawing && (
      <PrintPages pages={job.pages} size={size} onDrawn={(some, upTo) => put(job, some, upTo)} />
    ),
  };
}
