import { findFreeTextWarnings } from '../free-text-warning/free-text-warning';
import { fold } from '../matching/fold';
import type { ColumnMeaning, Refusal } from './column-meaning';
import { isGivenName, isSurname } from './common-names';
import { looksLikeEmail } from './read-emails';
import { readLanguages } from './read-language';
import { readCounty } from './read-place';

/** Of the cells that hold something, how many must look like a meaning. */
const MOST = 0.6;
/** From these shares of cells on a column is refused for what it holds; one whose name is understood may have slips. */
const SOME = 0.2;
const HALF = 0.5;

const looksLikePhone = (cell: string): boolean => {
  const digits = cell.replace(/\D/g, '').length;
  return digits >= 10 && digits <= 15 && /^[\s\d().+/-]+(?:x|ext\.?)?[\s\d]*$/i.test(cell);
};
const looksLikeZip = (cell: string): boolean => /^2[78]\d{3}(?:-\d{4})?$/.test(cell);
const looksLikeLanguage = (cell: string): boolean => {
  const { languages, unknown } = readLanguages(cell);
  return cell.length > 2 && languages.length > 0 && !unknown;
};
const wordsOf = (cell: string): readonly string[] => fold(cell.replace(/,/g, ' ')).split(' ');
const isText = (cell: string): boolean => /^[\p{L}\p{M}' .,-]+$/u.test(cell);
const hasName = (cell: string): boolean =>
  isText(cell) && wordsOf(cell).some((word) => isGivenName(word) || isSurname(word));
const looksLikeWholeName = (cell: string): boolean => hasName(cell) && wordsOf(cell).length > 1;
const looksLikeGiven = (cell: string): boolean =>
  isText(cell) && wordsOf(cell).length <= 2 && isGivenName(wordsOf(cell)[0] ?? '');
const looksLikeFamily = (cell: string): boolean =>
  isText(cell) && wordsOf(cell).some((word) => isSurname(word)) && !looksLikeGiven(cell);

const LOOKS: readonly (readonly [ColumnMeaning, (cell: string) => boolean])[] = [
  ['emails', looksLikeEmail],
  ['phones', looksLikePhone],
  ['zip', looksLikeZip],
  ['county', (cell) => readCounty(cell) !== null && !/^\d+$/.test(cell)],
  ['languages', looksLikeLanguage],
  ['full-name', looksLikeWholeName],
  ['family-names', looksLikeFamily],
  ['given-name', looksLikeGiven],
];

/** What cells seem to hold, when nothing names the column. `cells` are tidy and not empty. */
export function meaningOfContents(cells: readonly string[]): ColumnMeaning | null {
  if (cells.length === 0) return null;
  for (const [meaning, looks] of LOOKS) {
    if (cells.filter(looks).length >= cells.length * MOST) return meaning;
  }
  return null;
}

const NUMBERS = new Set(['a-number', 'social-security', 'card-number', 'identity-document']);

/** Why cells can't be taken in, whatever their column is called. `isNamed`: its name says that it holds something else. */
export function refusalOfContents(cells: readonly string[], isNamed: boolean): Refusal | null {
  let numbers = 0;
  let status = 0;
  for (const cell of cells) {
    const kinds = findFreeTextWarnings(cell).map(({ kind }) => kind);
    if (kinds.some((kind) => NUMBERS.has(kind))) numbers += 1;
    else if (cell.length < 40 && kinds.includes('immigration-status')) status += 1;
  }
  const share = cells.length * (isNamed ? HALF : SOME);
  if (numbers > (isNamed ? 1 : 0) && numbers >= share) return 'id-number';
  return status > 1 && status >= share ? 'immigration-status' : null;
}
