/**
 * How many lines words take in a line of `width`, breaking between words only; null when one of them is wider than
 * the line. Widths are in one unit, of each word and of the `space` between two.
 */
export function lineCount(words: readonly number[], space: number, width: number): number | null {
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word > width) return null;
    if (used + space + word > width) {
      lines++;
      used = word;
    } else {
      used += space + word;
    }
  }
  return lines;
}
