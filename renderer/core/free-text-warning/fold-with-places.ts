const MARKS = /\p{M}/gu;

/** Lower-case text without accents, and the way from its offsets back to the original's. */
export type PlacedText = { readonly text: string; placeOf(offset: number): number };

/** Folds a text letter by letter, so that what is found in the folded text can be marked in the original. */
export function foldWithPlaces(original: string): PlacedText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = letter
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replace(/[‐‑–—]/g, '-');
    for (let i = 0; i < folded.length; i++) places.push(at);
    text += folded;
    at += letter.length;
  }
  places.push(original.length);
  return { text, placeOf: (offset) => places[offset] ?? original.length };
}
