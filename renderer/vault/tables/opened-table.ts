import { fold } from '../../core/matching/fold';
import { tidyCell } from '../../core/tables/cell-text';
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../core/tables/column-meaning';
import { isGivenName, isSurname } from '../../core/tables/common-names';
import { countHeaders, guessColumns } from '../../core/tables/guess-columns';
import type { OpenedTable, TableColumn } from '../../core/tables/table-plan';
import type { WorkingSet } from '../store/working-set';
import type { ReadTable } from './read-table';

/** A table's rows below the one that names the columns, and what the columns seem to hold. */
export type Laid = {
  readonly hasHeader: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly TableColumn[];
};

/** Rows in which a header is looked for: titles often stand above it. */
const TOP = 10;
const FIRST_ROWS = 3;

/** Lays a table out: finds the row that names the columns, unless a person said whether there is one. */
export function layOut(
  read: ReadTable,
  remembered: ReadonlyMap<string, ColumnMeaning>,
  hasHeader: boolean | null,
): Laid {
  const told = hasHeader ?? read.named;
  const at = headerAt(read.cells, told);
  const rows = at < 0 ? read.cells : read.cells.slice(at + 1);
  const header = at < 0 ? null : (read.cells[at] ?? []);
  const columns = widthOf(rows, header);
  return { hasHeader: at >= 0, rows, columns: guessColumns(header, rows, columns, remembered) };
}

/** The row that names the columns; -1 when none does. */
function headerAt(cells: ReadTable['cells'], told: boolean | null): number {
  if (told === false) return -1;
  let best = { at: 0, named: 0 };
  for (const [at, row] of cells.slice(0, TOP).entries()) {
    const named = countHeaders(row);
    if (named > best.named) best = { at, named };
  }
  const above = cells.slice(0, best.at);
  // What stands above a header is a title: a cell or two.
  const titles = above.every((row) => row.filter(Boolean).length <= Math.max(1, best.named - 1));
  if (best.named >= (best.at === 0 ? 1 : 2) && titles) return best.at;
  return told === true || looksNamed(cells) ? 0 : -1;
}

/** Whether the first row, of which no word is understood, still looks like names of columns: text, and no person's name. */
function looksNamed(cells: ReadTable['cells']): boolean {
  const first = (cells[0] ?? []).map(tidyCell).filter(Boolean);
  if (cells.length < 2 || first.some((cell) => /\d|@/.test(cell))) return false;
  return !first.some((cell) =>
    fold(cell)
      .split(' ')
      .some((word) => isGivenName(word) || isSurname(word)),
  );
}

function widthOf(rows: ReadTable['cells'], header: readonly string[] | null): number {
  let width = header?.length ?? 0;
  for (const row of rows) if (row.length > width) width = row.length;
  return width;
}

/** What people said columns hold, by the columns' folded names. */
export function rememberedHeaders(set: WorkingSet): ReadonlyMap<string, ColumnMeaning> {
  const remembered = new Map<string, ColumnMeaning>();
  for (const { fields } of set.all('table-header')) {
    const { header, meaning } = fields;
    const known = COLUMN_MEANINGS.find((word) => word === meaning);
    if (typeof header === 'string' && known) remembered.set(header, known);
  }
  return remembered;
}

/** What the screens see of an opened table. */
export const openedTable = (table: string, read: ReadTable, laid: Laid): OpenedTable => ({
  table,
  format: read.format,
  encoding: read.encoding,
  separator: read.separator,
  sheets: read.sheets,
  sheet: read.sheet,
  hasHeader: laid.hasHeader,
  rows: laid.rows.length,
  columns: laid.columns,
  firstRows: laid.rows.slice(0, FIRST_ROWS).map((row) => shownCells(laid, row)),
});

/** Cells as they are shown: a place for every column, and nothing of those that are refused. */
export const shownCells = (
  { columns }: Pick<Laid, 'columns'>,
  cells: readonly string[],
): readonly string[] => columns.map(({ index, refused }) => (refused ? '' : (cells[index] ?? '')));
