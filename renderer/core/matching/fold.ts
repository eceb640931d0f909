const MARKS = /\p{M}+/gu;
/** Letters that carry no separable mark, and signs that people leave out or type in several ways. */
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
const SPECIAL_LETTER = /[ßæœøłđðþı]/g;
/** Apostrophes and glottal stops in names: O'Brien, K’iche’, ʻOkina. */
const DROPPED = /['’‘ʼʻ`´]/g;
const BLANKS = /[\s\-‐‑–—_]+/g;
const PLAIN = /^(?:[a-z0-9@.+]+(?: [a-z0-9@.+]+)*)?$/;

/**
 * Text as it is compared: lower case, no accents, no apostrophes, hyphens as blanks, single blanks.
 * "García-López" and "garcia lopez" fold to the same; ñ folds to n.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL_LETTER, (letter) => SPECIAL[letter] ?? letter)
    .replace(DROPPED, '')
    .replace(BLANKS, ' ')
    .trim();
}

/**
 * A key that sorts as Spanish does with plain string comparison: accents do not count, and ñ stands
 * between n and o.
 */
export const collationKey = (text: string): string =>
  fold(text.toLowerCase().replace(/ñ|n\u0303/g, 'n\uE000')).replaceAll('n\uE000', 'n{');

/** Compares two collation keys: below zero when `a` comes first. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
