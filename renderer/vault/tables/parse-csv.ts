import Papa from 'papaparse';
import { err, ok, type Result } from '../../core/result';
import type { GoesOn, ReadError } from './read-table';
import type { Separator } from './sniff-separator';
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './table-limits';

/** Characters parsed before others may run. */
const CHUNK = 256 * 1024;

/** What keeps a quotation mark from being one: no text has it. */
const NO_QUOTE = '\0';

/**
 * Parses separated text (RFC 4180). A quotation mark that is never closed would swallow the rest of the file: then
 * quotation marks are taken as ordinary signs. Empty rows are left out.
 */
export async function parseCsv(
  text: string,
  separator: Separator,
  goesOn: GoesOn,
): Promise<Result<readonly (readonly string[])[], ReadError>> {
  const body = text.replace(/^\uFEFF/, '').replace(/^\s*"?sep=[,;\t]"?\r?\n/i, '');
  const parsed = await parse(body, separator, '"', goesOn);
  if (parsed.ok || parsed.error.type !== 'unclosed')
    return parsed as Exclude<typeof parsed, Unclosed>;
  const plain = await parse(body, separator, NO_QUOTE, goesOn);
  return plain as Exclude<typeof plain, Unclosed>;
}

type Unclosed = { readonly ok: false; readonly error: { readonly type: 'unclosed' } };

function parse(
  text: string,
  delimiter: string,
  quoteChar: string,
  goesOn: GoesOn,
): Promise<Result<readonly (readonly string[])[], ReadError> | Unclosed> {
  const rows: string[][] = [];
  let cells = 0;
  return new Promise((resolve) => {
    Papa.parse<string[]>(text as never, {
      delimiter,
      quoteChar,
      skipEmptyLines: 'greedy',
      chunkSize: CHUNK,
      chunk({ data, errors }, parser) {
        if (errors.some(({ code }) => code === 'MissingQuotes')) {
          resolve(err({ type: 'unclosed' }));
          return parser.abort();
        }
        for (const row of data) {
          cells += row.length;
          if (rows.length >= MAX_ROWS + 1) return stop(parser, MAX_ROWS);
          if (row.length > MAX_COLUMNS || cells > MAX_CELLS) return stop(parser, MAX_COLUMNS);
          rows.push(row.some(isLong) ? row.map(cut) : row);
        }
        parser.pause();
        void goesOn().then((goOn) => {
          if (goOn) return parser.resume();
          resolve(err({ type: 'cancelled' }));
          parser.abort();
        });
      },
      complete: () => resolve(ok(rows)),
    });

    function stop(parser: Papa.Parser, limit: number): void {
      resolve(err({ type: 'table-too-large', limit }));
      parser.abort();
    }
  });
}

const isLong = (cell: string): boolean => cell.length > MAX_CELL;
const cut = (cell: string): string => cell.slice(0, MAX_CELL);
