import { err, ok, type Result } from '../../../core/result';
import type { Bytes } from '../../sealing/bytes';
import type { GoesOn, ReadError, ReadTable } from '../read-table';
import { MAX_SHEETS, MAX_UNFOLDED_BYTES } from '../table-limits';
import { readStyles } from './cell-text';
import { readSheet, readStrings, type SheetParts } from './read-sheet';
import { unfold } from './unfold';
import { RELATIONS, readWorkbook, type Sheet, WORKBOOK } from './workbook';

const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const UNREADABLE = err({ type: 'table-unreadable' } as const);

/** Whether bytes begin as a ZIP file does. */
export const isZip = ([a, b, c, d]: Bytes): boolean =>
  a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;

/** Reads one sheet of an XLSX file; null: the first one that is shown and has something in it. */
export async function readWorkbookFile(
  file: Bytes,
  wanted: number | null,
  goesOn: GoesOn,
): Promise<Result<ReadTable, ReadError>> {
  const common = new Set([WORKBOOK, RELATIONS, STRINGS, STYLES]);
  const texts = await unfold(file, (name) => common.has(name), goesOn);
  if (typeof texts === 'string') return failed(texts);
  const workbook = readWorkbook(texts.get(WORKBOOK) ?? '', texts.get(RELATIONS) ?? '');
  const strings = readStrings(texts.get(STRINGS) ?? '<sst/>');
  if (!texts.has(WORKBOOK) || !workbook || !strings) return UNREADABLE;
  const parts: SheetParts = {
    strings,
    styles: readStyles(texts.get(STYLES) ?? ''),
    since1904: workbook.since1904,
  };
  const sheets = workbook.sheets.slice(0, MAX_SHEETS);
  for (const at of wanted === null ? shownFirst(sheets) : [wanted]) {
    const sheet = sheets[at];
    if (!sheet) return UNREADABLE;
    const cells = await readOne(file, sheet, parts, goesOn);
    if (!cells.ok) return cells;
    if (cells.value.length === 0 && wanted === null) continue;
    if (cells.value.length === 0) break;
    return ok({
      format: 'xlsx',
      encoding: null,
      separator: null,
      sheets: sheets.map(({ name }) => name),
      sheet: at,
      cells: cells.value,
      named: null,
    });
  }
  return sheets.length === 0 ? UNREADABLE : err({ type: 'table-empty' });
}

async function readOne(
  file: Bytes,
  sheet: Sheet,
  parts: SheetParts,
  goesOn: GoesOn,
): Promise<Result<ReadTable['cells'], ReadError>> {
  const texts = await unfold(file, (name) => name === sheet.part, goesOn);
  if (typeof texts === 'string') return failed(texts);
  const cells = await readSheet(texts.get(sheet.part) ?? '', parts, goesOn);
  if (cells === 'unreadable') return UNREADABLE;
  if (cells === 'cancelled') return err({ type: 'cancelled' });
  return 'tooLarge' in cells ? err({ type: 'table-too-large', limit: cells.tooLarge }) : ok(cells);
}

const failed = (why: 'too-large' | 'unreadable' | 'cancelled'): Result<never, ReadError> => {
  if (why === 'too-large') return err({ type: 'table-too-large', limit: MAX_UNFOLDED_BYTES });
  return why === 'cancelled' ? err({ type: 'cancelled' }) : UNREADABLE;
};

function shownFirst(sheets: readonly Sheet[]): readonly number[] {
  const all = [...sheets.keys()];
  const isHidden = (at: number) => sheets[at]?.hidden ?? false;
  return [...all.filter((at) => !isHidden(at)), ...all.filter(isHidden)];
}
