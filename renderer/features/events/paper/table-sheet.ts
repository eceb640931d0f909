import {
  type ColumnWidth,
  columnsFit,
  TABLE_ROOM,
  widthShares,
} from '../../../core/paper/column-widths';
import type { Language } from '../../../messages/i18n';
import type { Both } from '../../../parts/print-preview/in-both';
import type { SheetFrame } from '../../../parts/print-preview/sheet-frame';

/** What stands in the cells of a column: words, a box to tick, or boxes with words beside them to choose from. */
export type TableColumn = ColumnWidth & {
  readonly id: string;
  readonly head: Both;
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

/** `aside`: what follows the words, said once since it is in one language. */
export type TableHeading = {
  readonly words: Both;
  readonly aside: string;
  readonly startsPage: boolean;
};

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

/** Columns that make a page lie on its side (`domain.md` 2.2). Code and check box are too narrow to count as one each. */
const LYING_COLUMNS = 6;

/** Whether the page lies on its side: upright, many columns leave names too little room, or words would break. */
export const isLandscape = (columns: readonly TableColumn[]): boolean =>
  columns.filter(({ look }) => look !== 'code' && look !== 'check').length >= LYING_COLUMNS ||
  !columnsFit(columns, TABLE_ROOM.upright);

/** Whether words break even on a page that lies on its side. */
export const isCrowded = (columns: readonly TableColumn[]): boolean =>
  !columnsFit(columns, TABLE_ROOM.lying);

/** How wide each of a sheet's columns is, as a share of the table. */
export const columnShares = ({ columns }: Pick<TableSheet, 'columns'>): readonly number[] =>
  widthShares(columns, isLandscape(columns) ? TABLE_ROOM.lying : TABLE_ROOM.upright);

/** The heading that a row is; null for a row of words. */
export const headingOf = (row: TableRow, { headings }: TableSheet): TableHeading | null =>
  row.type === 'heading' ? (headings[row.group] ?? null) : null;
