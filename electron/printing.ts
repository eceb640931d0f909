import type { BrowserWindow, WebContents } from 'electron';
import type { Argument, Reply } from './bridge/contract';
import type { DialogWords } from './dialog-words';
import { save } from './exchange-files';
import type { PaperWindow } from './paper-window';
import { askWhereToSave } from './save-place';

type Paper = Argument<'print-sheet'>;

/** Hands what lies in the paper window to the system's print dialog. The print queue shows the window's constant title. */
export function printSheet(
  window: PaperWindow,
  { paper, landscape }: Paper,
): Promise<Reply<'print-sheet'>> {
  return window.use(async (contents): Promise<Reply<'print-sheet'>> => {
    // Without a printer the dialog of Linux would offer nothing but a file, past the PDF's own crash-safe way.
    if ((await contents.getPrintersAsync()).length === 0) return 'no-printer';
    const options = { pageSize: pageSize(paper), landscape, printBackground: true };
    return new Promise((resolve) => {
      contents.print(options, (printed, reason) => {
        if (printed) resolve('printed');
        else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed');
      });
    });
  });
}

/** Asks where, then writes what lies in the paper window there, as a tagged PDF. It is made while the person chooses. */
export function saveSheetPdf(
  window: PaperWindow,
  parent: BrowserWindow,
  words: DialogWords,
  { sheet, ...paper }: Argument<'save-sheet-pdf'>,
  today: Date,
): Promise<Reply<'save-sheet-pdf'>> {
  return window.use(async (contents) => {
    const made = sheetPdf(contents, paper);
    const asked = askWhereToSave(parent, {
      title: words.savePdf,
      proposed: `${words.sheetFiles[sheet]}-${localDate(today)}.pdf`,
      extension: 'pdf',
      kind: words.pdfFiles,
    });
    const [pdf, target] = await Promise.all([made, asked]);
    // Its window has ended when the person did not want it any more.
    return target === null || contents.isDestroyed() ? 'cancelled' : save(target, pdf);
  });
}

/** The sheet as a PDF: the page size of its own style sheet wins, and its structure is kept for screen readers. */
function sheetPdf(contents: WebContents, { paper, landscape }: Paper): Promise<Buffer> {
  return contents.printToPDF({
    pageSize: pageSize(paper),
    landscape,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

function pageSize(paper: Paper['paper']): 'Letter' | 'A4' {
  return paper === 'letter' ? 'Letter' : 'A4';
}

function localDate(day: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
