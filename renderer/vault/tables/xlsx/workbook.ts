import { readXml } from './read-xml';

/** A sheet by its name, and the part of the file that it lies in. */
export type Sheet = { readonly name: string; readonly part: string; readonly hidden: boolean };

/** What a workbook says of itself. `since1904`: days are counted from 1904. */
export type Workbook = { readonly sheets: readonly Sheet[]; readonly since1904: boolean };

export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Reads the list of sheets; null when it can't be read. */
export function readWorkbook(workbook: string, relations: string): Workbook | null {
  const parts = new Map<string, string>();
  const related = readXml(relations, {
    open(name, attributes) {
      if (name === 'Relationship') parts.set(attributes('Id'), partOf(attributes('Target')));
    },
  });
  const sheets: Sheet[] = [];
  let since1904 = false;
  const read = readXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes('date1904'));
      if (name !== 'sheet') return;
      const part = parts.get(attributes('r:id') || attributes('id'));
      const hidden = /hidden/i.test(attributes('state'));
      if (part) sheets.push({ name: attributes('name').slice(0, 100), part, hidden });
    },
  });
  return related && read ? { sheets, since1904 } : null;
}

const partOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
