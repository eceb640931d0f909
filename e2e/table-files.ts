import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Writes a file into a folder and gives its path. */
export function writeTable(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
}

/** A table as Excel in Spanish saves it: Windows-1252, semicolons, lines that end in CR and LF. */
export const excelCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(rows.map((row) => `${row.join(';')}\r\n`).join(''), 'latin1');

const xmlOf = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A workbook with sheets by name; every cell is text, written into the sheet itself. */
export function workbook(sheets: { readonly [name: string]: readonly (readonly string[])[] }) {
  const names = Object.keys(sheets);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const at = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
        .map((name, i) => `<sheet name="${xmlOf(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packaged}/relationships">${names
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  };
  for (const [i, rows] of Object.values(sheets).entries()) {
    const lines = rows.map(
      (row, r) =>
        `<row r="${r + 1}">${row
          .map((cell, c) => `<c r="${at(r, c)}" t="inlineStr"><is><t>${xmlOf(cell)}</t></is></c>`)
          .join('')}</row>`,
    );
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    );
  }
  return zipSync(files);
}
