/** A text without accents and case, to compare what people type: "Álvaro" folds to "alvaro". */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether every word of `typed` occurs somewhere in `text`, accents and order ignored. */
export function matchesWords(text: string, typed: string): boolean {
  const folded = foldText(text);
  return foldText(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
