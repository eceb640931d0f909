import { foldByTable } from './fold-table';

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼʻ`´]/g;
const BLANKS = /[\s\-‐‑–—_]+/g;
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const foldLetters = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => SPECIAL[letter] ?? letter);

const tidy = (text: string): string => text.replace(APOSTROPHES, '').replace(BLANKS, ' ').trim();

/**
 * Text as it is compared: lower case, no accents, no apostrophes, hyphens as blanks, single blanks.
 * "García-López" and "garcia lopez" fold to the same; ñ folds to n.
 */
export const fold = (text: string): string =>
  foldByTable(text, false) ?? tidy(foldLetters(text.toLowerCase()));

/**
 * A key that sorts as Spanish does with plain string comparison: accents do not count, and ñ stands
 * between n and o.
 */
export const collationKey = (text: string): string =>
  foldByTable(text, true) ??
  tidy(text.toLowerCase().replaceAll('n\u0303', 'ñ').split('ñ').map(foldLetters).join('n{'));

/** Compares two collation keys: below zero when `a` comes first. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
