import { strToU8, zipSync } from 'fflate';
import type { Bytes } from '../../sealing/bytes';

/** A cell: a text, a number as it is written in the file with the number of a style, or a formula's text. */
export type Cell =
  | string
  | { readonly n: string; readonly style?: number }
  | { readonly str: string };

export type SheetDraft = {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly hidden?: boolean;
};

const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const letter = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

/** An XLSX file. Styles: 0 plain, 1 a day, 2 five digits with zeros before, 3 a day and time of its own making. `more`: parts besides. */
export function aWorkbook(
  sheets: readonly SheetDraft[],
  more: Readonly<Record<string, Uint8Array>> = {},
): Bytes {
  const strings: string[] = [];
  const cell = (value: Cell | null, row: number, column: number): string => {
    const at = `r="${letter(column)}${row + 1}"`;
    if (value === null) return `<c ${at} s="0"/>`;
    if (typeof value === 'string') return `<c ${at} t="s"><v>${strings.push(value) - 1}</v></c>`;
    if ('str' in value) return `<c ${at} t="str"><f>A1</f><v>${xml(value.str)}</v></c>`;
    return `<c ${at} s="${value.style ?? 0}"><v>${value.n}</v></c>`;
  };
  const bodies = sheets.map(({ rows }) =>
    rows
      .map((row, r) => `<row r="${r + 1}">${row.map((v, c) => cell(v, r, c)).join('')}</row>`)
      .join(''),
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="r"><workbookPr/><sheets>${sheets
        .map(
          ({ name, hidden }, at) =>
            `<sheet name="${xml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets
        .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
        .join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="[$-409]d&quot; de &quot;mmm\\ yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [at, body] of bodies.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
    );
  }
  files['xl/sharedStrings.xml'] = strToU8(
    `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`,
  );
  return zipSync({ ...files, ...more }) as Bytes;
}
