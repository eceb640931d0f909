import type { Language } from '../../../messages/i18n';
import type { Both } from '../../../parts/print-preview/in-both';
import type { SheetFrame } from './sheet-frame';

/** What stands in the cells of a column: words, a box to tick, or boxes with words beside them to choose from. */
export type TableColumn = {
  readonly id: string;
  readonly head: Both;
  /** How wide it is beside others, about in mm on an upright page. */
  readonly width: number;
  readonly look: 'code' | 'check' | 'name' | 'words' | { readonly boxes: readonly string[] };
};

/** A heading, or a row with the words of each column in their order (empty: something to write on). */
export type TableRow =
  | { readonly type: 'heading'; readonly key: string; readonly group: number }
  | {
      readonly type: 'row';
      readonly key: string;
      /** Which of the sheet's headings it stands under; null for none. */
      readonly group: number | null;
      readonly cells: readonly string[];
    };

export type TableHeading = { readonly words: Both; readonly startsPage: boolean };

/** A whole table, ready to be broken into pages. `large`: bigger letters and rows. */
export type TableSheet = {
  readonly frame: SheetFrame;
  readonly continued: Both;
  /** Of the words in the rows. */
  readonly language: Language;
  readonly columns: readonly TableColumn[];
  readonly headings: readonly TableHeading[];
  readonly rows: readonly TableRow[];
  readonly large: boolean;
};

/** How wide each of a sheet's columns is, as a share of the table. */
export function columnShares({ columns }: Pick<TableSheet, 'columns'>): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => width / total);
}

/** Columns that make a page lie on its side (`domain.md` 2.2). Code and check box are too narrow to count as one each. */
const LYING_COLUMNS = 6;

/** Whether the page lies on its side: with many columns an upright one leaves names too little room. */
export const isLandscape = (columns: readonly TableColumn[]): boolean =>
  columns.filter(({ look }) => look !== 'code' && look !== 'check').length >= LYING_COLUMNS;

/** The heading that a row is; null for a row of words. */
export const headingOf = (row: TableRow, { headings }: TableSheet): TableHeading | null =>
  row.type === 'heading' ? (headings[row.group] ?? null) : null;
