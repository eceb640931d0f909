import type { OptionalColumn } from './roster-options';

/** A column of the printed roster. */
export type SheetColumn = 'code' | 'check' | 'name' | OptionalColumn;

/** Words in both languages of the sheet. */
export type Both = { readonly en: string; readonly es: string };

/** One row of the printed roster: a person's words, or none of them for a blank row. */
export type SheetRow = {
  readonly key: string;
  readonly cells: Partial<Record<SheetColumn, string>>;
};

/** What stands at the head and the foot of every page. */
export type SheetFrame = {
  readonly name: Both;
  readonly title: readonly string[];
  readonly when: Both;
  readonly where: string;
  readonly heads: Readonly<Record<SheetColumn, Both>>;
  readonly privacy: Both;
  readonly destroyBy: Both;
  readonly sheetId: Both;
  /** "Page x of y" in both languages. */
  page(page: number, of: number): Both;
};

/** A whole roster, ready to be broken into pages. `large`: bigger letters and rows. */
export type Sheet = {
  readonly frame: SheetFrame;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly large: boolean;
};

const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  code: 13,
  check: 12,
  name: 57,
  role: 28,
  rsvp: 24,
  needs: 30,
  language: 23,
  phone: 34,
  note: 48,
};

/** A code in large letters never breaks, so its column grows with them. */
const LARGE_CODE = 17;

/** How wide each of a sheet's columns is, in percent of the table. */
export function columnShares({ columns, large }: Sheet): readonly number[] {
  const widths = columns.map((column) =>
    large && column === 'code' ? LARGE_CODE : WIDTHS[column],
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width / total) * 100);
}
