import { unparse } from 'papaparse';

/**
 * What a spreadsheet would take for a formula (OWASP, CSV Injection). A quotation mark before it makes it text, and
 * the reader of tables takes that mark off again.
 */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\uFEFF';

/** One row of a table as a line of CSV, nothing of it a formula. */
export const csvLine = (cells: readonly unknown[]): string =>
  unparse([[...cells]], { escapeFormulae: FORMULA });

/** Lines as a file that a spreadsheet opens as UTF-8. */
export const csvFile = (lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
