/** Between two things in one cell, whatever they are. Google writes ` ::: `. */
const BETWEEN = /\s*(?::::|[;\n\r|]|\s\/\s)\s*/;
const COMMA = /\s*[,/]\s*/;
/** "y", "e", "and", "o", "or" between things that are one word each. */
const WORDS = /\s+(?:y|e|and|o|or|&)\s+|\s*[+&]\s*/i;

/** Splits a cell into the things it lists. `words`: also at "y" and "and", where no single thing has them inside. */
export function splitList(cell: string, words = false): readonly string[] {
  let parts = cell.split(BETWEEN).flatMap((part) => part.split(COMMA));
  if (words) parts = parts.flatMap((part) => part.split(WORDS));
  return parts.map((part) => part.trim()).filter(Boolean);
}
