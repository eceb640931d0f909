import { sortedBy } from '../views/order';
import { rowCode } from '../views/roster';

/** Slips and badges of one page, which is cut apart. */
const SLIPS_ON_PAGE = 4;
const BADGES_ON_PAGE = 8;

/** Languages that have a row of their own to count in; more leave no room for strokes, and there is a row for others. */
const MOST_TALLIED = 8;

/** One badge: a first name (empty: a line to write it on), and what the person does at the event. */
export type Badge = { readonly key: string; readonly name: string; readonly role: string };

/** How large the letters of a badge are. */
export type BadgeLetters = 'large' | 'middle' | 'small';

/** The languages that people are counted by: those of the event, or the two of the paper when it names none. */
export const talliedLanguages = <L extends string>(
  languages: readonly L[],
): readonly (L | 'es' | 'en')[] =>
  languages.length > 0 ? languages.slice(0, MOST_TALLIED) : ['es', 'en'];

/** The codes of so many slips, those of each page together. */
export const slipPages = (count: number): readonly (readonly string[])[] =>
  inPages(
    Array.from({ length: count }, (_, slip) => rowCode(slip)),
    SLIPS_ON_PAGE,
  );

/** The badges of each page: by name, since who looks for a badge looks for a first name, then so many blank ones. */
export function badgePages(named: readonly Badge[], blanks: number): readonly (readonly Badge[])[] {
  const blank = Array.from(
    { length: blanks },
    (_, place): Badge => ({ key: `blank ${place}`, name: '', role: '' }),
  );
  return inPages([...sortedBy(named, ({ name }) => name), ...blank], BADGES_ON_PAGE);
}

/** Letters as large as a name leaves room for; the longest word decides, since words do not break. */
export function badgeLetters(name: string): BadgeLetters {
  const longest = Math.max(...name.split(/[ -]/).map((word) => word.length));
  if (longest <= 9 && name.length <= 18) return 'large';
  return longest <= 14 && name.length <= 30 ? 'middle' : 'small';
}

function inPages<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
