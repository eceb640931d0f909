/** One person on a printed list. `cells` are in the order of the sheet's heads, after the name. */
export type ListSheetRow = {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly cells: readonly string[];
};

/** What a printed list says besides its people, in the language of the page. */
export type ListSheet = {
  readonly language: 'en' | 'es';
  readonly title: string;
  /** How many, and as of when. */
  readonly about: string;
  readonly heads: readonly string[];
  /** The last column is there to write in. */
  readonly writeIn: boolean;
  readonly rows: readonly ListSheetRow[];
  /** The privacy line and the day by which to destroy the page, in both languages. */
  readonly privacy: { readonly en: string; readonly es: string };
  readonly destroyBy: { readonly en: string; readonly es: string };
  readonly sheetId: string;
  page(page: number, of: number): string;
};
