/** The letters of one table, both ends included, and how many people have them. */
export type LetterTable = {
  readonly first: string;
  readonly last: string;
  readonly people: number;
};

/**
 * Divides letters in their order among at most `tables` tables so that each has about as many people. A letter is
 * never split. `letters` holds each letter once with its people, in order.
 */
export function letterTables(
  letters: readonly { readonly letter: string; readonly people: number }[],
  tables: number,
): readonly LetterTable[] {
  const made: LetterTable[] = [];
  let left = letters.reduce((sum, { people }) => sum + people, 0);
  let open: LetterTable | null = null;
  for (const { letter, people } of letters) {
    const share: number = left / Math.max(1, tables - made.length);
    // Half of a letter more or less is as near as it gets.
    if (open && made.length < tables - 1 && open.people + people / 2 > share) {
      made.push(open);
      left -= open.people;
      open = null;
    }
    open = open
      ? { first: open.first, last: letter, people: open.people + people }
      : { first: letter, last: letter, people };
  }
  return open ? [...made, open] : made;
}
