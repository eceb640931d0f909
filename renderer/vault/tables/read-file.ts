import { err, ok, type Result } from '../../core/result';
import type { Bytes } from '../sealing/bytes';
import { decodeText } from './decode-text';
import { parseCsv } from './parse-csv';
import type { GoesOn, ReadError, ReadTable } from './read-table';
import { isVcard, readVcards } from './read-vcards';
import { sniffSeparator } from './sniff-separator';
import { MAX_TABLE_BYTES } from './table-limits';
import { isZip, readWorkbookFile } from './xlsx/read-workbook-file';

/** Files that people take for tables, by how they begin: PDF, old Excel, sealed files, pictures. */
const OTHERS = [
  '%PDF',
  '\u00D0\u00CF\u0011\u00E0',
  'age-encryption.org',
  '\u0089PNG',
  'GIF8',
  '{\\rtf',
];

/** Reads a file as a table: its bytes tell what it is, never its name. `sheet`: which sheet of a workbook; null: the first with something in it. */
export async function readFile(
  bytes: Bytes,
  sheet: number | null,
  goesOn: GoesOn,
): Promise<Result<ReadTable, ReadError>> {
  if (bytes.length > MAX_TABLE_BYTES)
    return err({ type: 'table-too-large', limit: MAX_TABLE_BYTES });
  if (bytes.length === 0) return err({ type: 'table-empty' });
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (OTHERS.some((other) => start.startsWith(other))) return err({ type: 'table-unreadable' });
  if (isZip(bytes)) return readWorkbookFile(bytes, sheet, goesOn);
  const decoded = decodeText(bytes);
  if (!decoded) return err({ type: 'table-unreadable' });
  const { text, encoding } = decoded;
  if (/^\uFEFF?\s*<(?:!doctype|html|\?xml|table|head|body)/i.test(text)) {
    return err({ type: 'table-unreadable' });
  }
  const isCards = isVcard(text);
  const separator = isCards ? null : sniffSeparator(text);
  const rows = separator ? await parseCsv(text, separator, goesOn) : await readVcards(text, goesOn);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return err({ type: 'table-empty' });
  return ok({
    format: isCards ? 'vcard' : 'csv',
    encoding,
    separator,
    sheets: [],
    sheet: 0,
    cells: rows.value,
    named: isCards ? true : null,
  });
}
