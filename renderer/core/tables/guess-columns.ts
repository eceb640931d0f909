import { tidyCell } from './cell-text';
import type { ColumnMeaning } from './column-meaning';
import { meaningOfContents, refusalOfContents } from './guess-contents';
import { foldHeader, meaningOfHeader } from './header-words';
import { refusalOfHeader } from './refused-headers';
import type { TableColumn } from './table-plan';

/** Rows looked at to guess what a column holds. */
const LOOKED_AT = 200;
const SAMPLE = 5;

/** Meanings that one column alone has; a second column that only looks like one is left out. */
const ALONE: ReadonlySet<ColumnMeaning> = new Set([
  'full-name',
  'given-name',
  'family-names',
  'second-family-name',
  'preferred-name',
  'county',
  'preferred-language',
  'languages',
]);

/**
 * Guesses what the columns of a table hold: what a person said of a column of that name before, then the name in
 * Spanish or English, then the cells. `headers`: null when no row names the columns. `remembered`: by folded name.
 */
export function guessColumns(
  headers: readonly string[] | null,
  rows: readonly (readonly string[])[],
  columns: number,
  remembered: ReadonlyMap<string, ColumnMeaning>,
): readonly TableColumn[] {
  const looked = rows.slice(0, LOOKED_AT);
  const found = Array.from({ length: columns }, (_, index): TableColumn => {
    const header = tidyCell(headers?.[index] ?? '');
    const cells = looked.map((row) => tidyCell(row[index] ?? '')).filter(Boolean);
    const folded = foldHeader(header);
    const base = { index, header, sample: cells.slice(0, SAMPLE) };
    const told = folded ? meaningOfHeader(folded) : null;
    const refused =
      (folded ? refusalOfHeader(folded) : null) ?? refusalOfContents(cells, told !== null);
    if (refused) return { ...base, sample: [], meaning: 'skip', why: 'header', refused };
    const known = folded ? remembered.get(folded) : undefined;
    if (known) return { ...base, meaning: known, why: 'remembered', refused: null };
    if (told) return { ...base, meaning: told, why: 'header', refused: null };
    return { ...base, meaning: 'skip', why: 'nothing', refused: null };
  });
  return byContents(bySense(found), looked);
}

/** "Nombre" stands for a whole name where no column holds surnames. */
function bySense(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  if (has('family-names') || has('full-name') || has('second-family-name')) return columns;
  return columns.map((column) =>
    column.why === 'header' && /^nombres?$/.test(foldHeader(column.header))
      ? { ...column, meaning: 'full-name' }
      : column,
  );
}

function byContents(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly TableColumn[] {
  const taken = new Set(columns.map(({ meaning }) => meaning));
  const named = ['full-name', 'given-name', 'family-names'] as const;
  const hasName = named.some((meaning) => taken.has(meaning));
  return columns.map((column) => {
    if (column.why !== 'nothing') return column;
    const cells = rows.map((row) => tidyCell(row[column.index] ?? '')).filter(Boolean);
    const meaning = meaningOfContents(cells);
    if (meaning === null || (ALONE.has(meaning) && taken.has(meaning))) return column;
    if (hasName && (named as readonly ColumnMeaning[]).includes(meaning)) return column;
    // A named column that is not understood may hold anyone's names: those of a child, or of a caller.
    if (column.header && (named as readonly ColumnMeaning[]).includes(meaning)) return column;
    taken.add(meaning);
    return { ...column, meaning, why: 'contents' };
  });
}

/** Whether a row looks like one that names columns: how many of its cells do. Rows with data in them name none. */
export function countHeaders(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) {
    const text = tidyCell(cell);
    if (text === '' || text.length > 80) continue;
    if (/@|\d{5}/.test(text)) return 0;
    const folded = foldHeader(text);
    if (refusalOfHeader(folded) !== null || meaningOfHeader(folded) !== null) count += 1;
  }
  return count;
}
