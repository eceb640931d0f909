import type { BrowserWindow, WebContents } from 'electron';
import type { Argument, Reply } from './bridge/contract';
import type { DialogWords } from './dialog-words';
import { save } from './exchange-files';
import { askWhereToSave } from './save-place';

type Paper = Argument<'print-sheet'>;

/**
 * Hands the sheet that the window shows to the system's print dialog. The style sheet for print leaves nothing but
 * the sheet, and the window's constant title is what the print queue shows.
 */
export async function printSheet(
  { webContents }: BrowserWindow,
  { paper, landscape }: Paper,
): Promise<Reply<'print-sheet'>> {
  // Without a printer the dialog of Linux would offer nothing but a file, past the PDF's own crash-safe way.
  if ((await webContents.getPrintersAsync()).length === 0) return 'no-printer';
  const options = { pageSize: pageSize(paper), landscape, printBackground: true };
  return new Promise((resolve) => {
    webContents.print(options, (printed, reason) => {
      if (printed) resolve('printed');
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed');
    });
  });
}

/** Asks where, then writes the sheet that the window shows there, as a tagged PDF. */
export async function saveSheetPdf(
  window: BrowserWindow,
  words: DialogWords,
  { sheet, ...paper }: Argument<'save-sheet-pdf'>,
  today: Date,
): Promise<Reply<'save-sheet-pdf'>> {
  const target = await askWhereToSave(window, {
    title: words.savePdf,
    proposed: `${words.sheetFiles[sheet]}-${localDate(today)}.pdf`,
    extension: 'pdf',
    kind: words.pdfFiles,
  });
  return target === null ? 'cancelled' : save(target, await sheetPdf(window.webContents, paper));
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
