import type { GoesOn } from '../read-table';
import { MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '../table-limits';
import { type NumberStyle, numberText } from './cell-text';
import { readXml } from './read-xml';

/** What a sheet's cells refer to. */
export type SheetParts = {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly since1904: boolean;
};

/** Text read before others may run, in UTF-16 units. */
const SLICE = 256 * 1024;

export type SheetFailure = { readonly tooLarge: number } | 'unreadable' | 'cancelled';

/** Reads the strings that cells share. Null when they can't be read. */
export function readStrings(xml: string): readonly string[] | null {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  const read = readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      // How a text is pronounced stands beside it.
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text(part) {
      if (isText && text.length < MAX_CELL) text += part;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') strings.push(text.slice(0, MAX_CELL));
    },
  });
  return read ? strings : null;
}

/** Reads the cells of a sheet as texts, row by row; empty rows are left out. */
export async function readSheet(
  xml: string,
  parts: SheetParts,
  goesOn: GoesOn,
): Promise<readonly (readonly string[])[] | SheetFailure> {
  const rows: string[][] = [];
  let cells = 0;
  let tooLarge = 0;
  const put = (row: string[], column: number, text: string) => {
    if (text === '') return;
    cells += 1;
    if (column >= MAX_COLUMNS) tooLarge = MAX_COLUMNS;
    else if (cells > MAX_CELLS) tooLarge = MAX_CELLS;
    else {
      while (row.length < column) row.push('');
      row[column] = text.slice(0, MAX_CELL);
    }
  };
  for (const slice of slicesOf(xml)) {
    if (!(await goesOn())) return 'cancelled';
    if (!readRows(slice, parts, put, rows)) return 'unreadable';
    if (rows.length > MAX_ROWS + 1) tooLarge = MAX_ROWS;
    if (tooLarge > 0) return { tooLarge };
  }
  return rows;
}

/** The rows of a sheet in pieces that are each well formed: between two rows nothing else begins or ends. */
function* slicesOf(xml: string): Generator<string> {
  const start = /<(?:(\w+):)?sheetData[\s>]/.exec(xml);
  if (!start) return;
  const end = `</${start[1] ? `${start[1]}:` : ''}row>`;
  let from = xml.indexOf('>', start.index) + 1;
  for (;;) {
    let to = xml.indexOf(end, from + SLICE);
    if (to < 0) to = xml.lastIndexOf(end);
    if (to < from) return;
    to += end.length;
    yield `<rows>${xml.slice(from, to)}</rows>`;
    from = to;
  }
}

type Put = (row: string[], column: number, text: string) => void;

function readRows(xml: string, parts: SheetParts, put: Put, rows: string[][]): boolean {
  let row: string[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let isValue = false;
  let isReading = false;
  return readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = [];
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes('r')) ?? column + 1;
        type = attributes('t');
        style = Number(attributes('s')) || 0;
        text = '';
      } else if (name === 'rPh') isReading = true;
      else if (name === 'v' || name === 't') isValue = !isReading;
    },
    text(part) {
      if (isValue && text.length < MAX_CELL) text += part;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c') put(row, column, cellText(type, text, style, parts));
      else if (name === 'row' && row.some((cell) => cell.trim() !== '')) rows.push(row);
    },
  });
}

/** The column of a cell's place, from 0: `AB12` is 27. */
function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(place)?.[0].toUpperCase();
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(type: string, text: string, style: number, parts: SheetParts): string {
  switch (type) {
    case 's':
      return parts.strings[Number(text)] ?? '';
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'str':
    case 'inlineStr':
    case 'd':
      return text;
    default:
      return numberText(text, parts.styles[style] ?? 'plain', parts.since1904);
  }
}
