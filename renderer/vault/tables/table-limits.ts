/** The largest file of a table, in bytes (`safety.md` 2.6). */
export const MAX_TABLE_BYTES = 64 * 2 ** 20;
export const MAX_ROWS = 100_000;
export const MAX_COLUMNS = 200;
/** Cells hold no more than this, in UTF-16 units; what is longer is cut. */
export const MAX_CELL = 10_000;
/** Cells in all, so that a small file cannot unfold into a large one. */
export const MAX_CELLS = 4_000_000;
/** Bytes that a workbook may unfold to, in all. */
export const MAX_UNFOLDED_BYTES = 256 * 2 ** 20;
/** Sheets of a workbook that are told of. */
export const MAX_SHEETS = 100;
