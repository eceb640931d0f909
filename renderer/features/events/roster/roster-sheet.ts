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

/** How wide columns are, relative to each other. Narrow ones hold a mark only. */
export const COLUMN_WEIGHTS: Readonly<Record<SheetColumn, number>> = {
  code: 11,
  check: 12,
  name: 58,
  role: 28,
  rsvp: 24,
  needs: 30,
  language: 23,
  phone: 34,
  note: 48,
};
