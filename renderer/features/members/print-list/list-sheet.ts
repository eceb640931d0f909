import {
  type ColumnWidth,
  columnsFit,
  TABLE_ROOM,
  widthShares,
} from '../../../core/paper/column-widths';
import type { Language } from '../../../messages/i18n';
import type { Both } from '../../../parts/print-preview/in-both';
import type { SheetFrame } from '../../../parts/print-preview/sheet-frame';

/** What can stand beside the name on paper. `notes` is an empty column to write in. */
export const PRINTED_COLUMNS = ['county', 'language', 'tags', 'phone', 'email', 'notes'] as const;
export type PrintedColumn = (typeof PRINTED_COLUMNS)[number];

/** One person on a printed list. `cells` are in the order of the sheet's columns. */
export type ListSheetRow = { readonly key: string; readonly cells: readonly string[] };

export type ListColumn = { readonly id: 'code' | 'name' | PrintedColumn; readonly head: Both };

/** A printed list, ready to be broken into pages. */
export type ListSheet = {
  readonly frame: SheetFrame;
  /** Of the words in the rows. */
  readonly language: Language;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListSheetRow[];
};

/** Widths in mm, none so narrow that a name of a county, a language or a phone breaks. */
const WIDTHS: Readonly<Record<ListColumn['id'], ColumnWidth>> = {
  code: { width: 12, least: 12 },
  name: { width: 60, least: 45 },
  county: { width: 28, least: 27 },
  language: { width: 24, least: 23.5 },
  tags: { width: 34, least: 26 },
  phone: { width: 34, least: 33.5 },
  email: { width: 52, least: 40 },
  notes: { width: 60, least: 40 },
};

type Columns = readonly Pick<ListColumn, 'id'>[];

/** Whether the page lies on its side, since upright it is too narrow. */
export const isLandscape = (columns: Columns): boolean =>
  !columnsFit(
    columns.map(({ id }) => WIDTHS[id]),
    TABLE_ROOM.upright,
  );

/** How wide each column is on every page, as a share of the table. */
export const columnShares = (columns: Columns): readonly number[] =>
  widthShares(
    columns.map(({ id }) => WIDTHS[id]),
    isLandscape(columns) ? TABLE_ROOM.lying : TABLE_ROOM.upright,
  );

/** Whether the rows are there to write in. */
export const isToWriteIn = ({ columns }: ListSheet): boolean =>
  columns.some(({ id }) => id === 'notes');
