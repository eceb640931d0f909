import { readXml } from './read-xml';

/** How a style shows a number: as a day, with zeros before it up to a width, or as it is. */
export type NumberStyle = 'plain' | 'date' | { readonly width: number };

/** Formats of days and times that every workbook knows by number. */
const isDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Reads the styles of a workbook, in the order in which cells name them. */
export function readStyles(xml: string): readonly NumberStyle[] {
  const formats = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(Number(attributes('numFmtId')), styleOf(attributes('formatCode')));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes('numFmtId'));
      styles.push(formats.get(id) ?? (isDateFormat(id) ? 'date' : 'plain'));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function styleOf(code: string): NumberStyle {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[dmyhs]/i.test(bare) && !/general/i.test(bare)) return 'date';
  return /^0{2,10}$/.test(bare) ? { width: bare.length } : 'plain';
}

const DAY = 86_400_000;
/** Day 0 of the two ways to count: 30 December 1899, which makes up for a leap day that 1900 did not have, and 1904. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** A number of a sheet as text: digits without powers of ten, days as `YYYY-MM-DD`. */
export function numberText(value: string, style: NumberStyle, since1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (style === 'date' && number >= 0 && number <= LAST_DAY) return dateText(number, since1904);
  // Fifteen digits are what a spreadsheet keeps.
  const text = Number.isInteger(number)
    ? number.toFixed(0)
    : String(Number(number.toPrecision(15)));
  return typeof style === 'object' && number >= 0 ? text.padStart(style.width, '0') : text;
}

function dateText(days: number, since1904: boolean): string {
  const at = new Date((since1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.round(days * DAY));
  const [date = '', time = ''] = at.toISOString().split('T');
  if (days < 1) return time.slice(0, 5);
  return Number.isInteger(days) ? date : `${date} ${time.slice(0, 5)}`;
}
