import { csvFile, csvLine } from './csv-text';

/** A table of counts for a spreadsheet. Nothing is logged: nobody is in it. */
export const countsTable = (rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> =>
  csvFile(rows.map(csvLine));
