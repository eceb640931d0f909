import { lineCount } from '../../../core/paper/line-count';
import { type PageSize, PX_PER_MM } from '../../../parts/print-preview/paper';
import { type TextWidth, textWidthAt } from '../../../parts/print-preview/text-width';
import { columnShares, type TableRow, type TableSheet } from './table-sheet';

/** The margins of a page, and what a cell keeps free at its sides with its rule, in mm (`table-page.module.css`). */
const MARGINS = 30;
const CELL_SIDES = 3;

/** Letters and the least height of a row, in points and mm (`table-page.module.css`). Two lines fit into it. */
const NORMAL = { points: 11, rowHeight: 11 };
const LARGE = { points: 14, rowHeight: 14 };
const LINES_IN_ROW = 2;

/**
 * Heights of a table's rows in CSS pixels as far as they need not be drawn to know: a row is of the least height when
 * its words surely need no more than two lines. Null for others.
 */
export function knownRowHeight(
  sheet: TableSheet,
  size: PageSize,
): (row: TableRow) => number | null {
  const { points, rowHeight } = sheet.large ? LARGE : NORMAL;
  const regular = textWidthAt(points, 400);
  const bold = textWidthAt(points, 700);
  if (!regular || !bold) return () => null;
  const columns = columnShares(sheet).map((share, place) => {
    const look = sheet.columns[place]?.look;
    return {
      width: (share * (size.width - MARGINS) - CELL_SIDES) * PX_PER_MM,
      textWidth: look === 'name' || look === 'code' ? bold : regular,
      isWords: typeof look === 'string',
    };
  });
  return (row) => {
    if (row.type === 'heading') return null;
    const fits = columns.every(({ width, textWidth, isWords }, place) => {
      if (!isWords) return false;
      const words = row.cells[place] ?? '';
      return words === '' || fitsInRow(words, textWidth, width);
    });
    return fits ? rowHeight * PX_PER_MM : null;
  };
}

function fitsInRow(words: string, textWidth: TextWidth, width: number): boolean {
  if (textWidth(words) <= width) return true;
  const lines = lineCount(words.split(' ').map(textWidth), textWidth(' '), width);
  return lines !== null && lines <= LINES_IN_ROW;
}
