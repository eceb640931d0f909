import { execFileSync } from 'node:child_process';

/** What the tools of Poppler read from a PDF. */
export type PdfFacts = {
  readonly pages: number;
  /** Width and height in points. */
  readonly size: readonly [number, number];
  readonly tagged: boolean;
  readonly title: string;
};

/** Reads a PDF's number of pages, its page size and whether it is tagged. */
export function pdfFacts(file: string): PdfFacts {
  const info = pdfTells(file);
  const line = (name: string) => new RegExp(`^${name}: +(.*)$`, 'm').exec(info)?.[1] ?? '';
  const [, width, height] = /([\d.]+) x ([\d.]+) pts/.exec(line('Page size')) ?? [];
  return {
    pages: Number(line('Pages')),
    size: [Number(width), Number(height)],
    tagged: line('Tagged') === 'yes',
    title: line('Title'),
  };
}

/** All that a PDF tells about itself, as `pdfinfo` prints it. */
export const pdfTells = (file: string): string =>
  execFileSync('pdfinfo', [file], { encoding: 'utf8' });

/** The text of each page in the order in which it was written there, every run of blanks as one. */
export function pdfPages(file: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-raw', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim());
}

/** What a screen reader finds in a tagged PDF: headings, tables, and the heads of their columns. */
export function pdfStructure(file: string): {
  readonly headings: number;
  readonly tables: number;
  readonly columnHeads: number;
} {
  const tree = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const count = (what: RegExp) => tree.match(what)?.length ?? 0;
  return {
    headings: count(/^ *H\d /gm),
    tables: count(/^ *Table /gm),
    columnHeads: count(/\/Scope \/Column/g),
  };
}

/** How tall the letters of a word are on the first page, in points from their lowest to their highest. */
export function letterHeight(file: string, word: string): number {
  const boxes = execFileSync('pdftotext', ['-bbox', '-l', '1', file, '-'], { encoding: 'utf8' });
  const [, top, bottom] =
    new RegExp(`yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${word}<`).exec(boxes) ?? [];
  return Number(bottom) - Number(top);
}

/** A page drawn in grey at so many dots an inch: its width, height and pixels from 0 (black) to 255. */
export function pdfPicture(
  file: string,
  page: number,
  dotsPerInch: number,
): { readonly width: number; readonly height: number; readonly pixels: Uint8Array } {
  const arguments_ = ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page)];
  const pgm = execFileSync('pdftoppm', [...arguments_, file], { maxBuffer: 1 << 28 });
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1')) ?? [];
  return {
    width: Number(width),
    height: Number(height),
    pixels: new Uint8Array(pgm.subarray(head.length)),
  };
}
