/** Rows of one block of codes (`A01` .. `A99`), as `rowCode` counts them. */
const BLOCK = 99;

/**
 * The row that a code stands for, counted from 0, however it is typed: `A07`, `a7`, or the bare number of a row
 * counted through the whole sheet (`7`, `107`). Null when it is no code. The other way round of `rowCode`.
 */
export function rowOfCode(typed: string): number | null {
  const [, letters = '', digits = ''] = /^([a-z]{0,2})(\d{1,4})$/i.exec(typed) ?? [];
  const number = Number(digits);
  if (digits === '' || number === 0) return null;
  if (letters === '') return number - 1;
  if (number > BLOCK) return null;
  let block = 0;
  for (const letter of letters.toUpperCase()) block = block * 26 + (letter.charCodeAt(0) - 64);
  return (block - 1) * BLOCK + number - 1;
}
