/** How many slips of the keys a word of so many letters may have before it is another word. */
const slipsAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 9 ? 1 : 2);

const DIGIT = /\d/;

/**
 * Whether two folded words differ by no more than slips of the keys: a letter missing, added, other, or two
 * neighbors swapped; one in words of four letters and more, two from nine. The first or the last letter is right.
 * A digit tells apart what was meant to be told apart.
 * Equal words are no slip.
 */
export function isTypingSlip(one: string, other: string): boolean {
  const allowed = slipsAllowed(Math.min(one.length, other.length));
  if (allowed === 0 || one === other || Math.abs(one.length - other.length) > allowed) return false;
  if (DIGIT.test(one) || DIGIT.test(other)) return false;
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
  return distance(one, other) <= allowed;
}

/** The optimal string alignment distance: Damerau and Levenshtein's, without going over a letter twice. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] as number;
}
