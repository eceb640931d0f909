import { fold } from '../../core/matching/fold';
import type { CountyRow } from '../../core/views/views';

/** Which counties the list shows. */
export const COUNTY_FILTERS = ['facts', 'promises', 'sheriff'] as const;
export type CountyFilter = (typeof COUNTY_FILTERS)[number];

/** How the county list can be sorted: by a column, or `known`, counties first of which something is recorded. */
export type CountySort = {
  readonly column: 'known' | 'name' | 'facts' | 'promises' | 'last-meeting';
  readonly descending: boolean;
};

/**
 * Counties whose name or officials hold every word of the search, in any order, accents ignored.
 * `withSheriff` holds the FIPS codes of counties whose sheriff is known.
 */
export function filterCounties(
  rows: readonly CountyRow[],
  search: string,
  filter: CountyFilter | null,
  withSheriff: ReadonlySet<string>,
): readonly CountyRow[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter === 'facts' && row.facts === 0) return false;
    if (filter === 'promises' && row.openPromises === 0) return false;
    if (filter === 'sheriff' && !withSheriff.has(row.fips)) return false;
    const hay = fold([row.name, ...row.officials].join(' '));
    return words.every((word) => hay.includes(word));
  });
}

/** Whether anything at all is recorded of a county. */
export const isKnown = (row: CountyRow): boolean =>
  row.agencies + row.officials.length + row.facts + row.openPromises > 0 || row.lastMeeting !== '';

const KEYS = {
  known: (row: CountyRow) => (isKnown(row) ? 0 : 1),
  name: (row: CountyRow) => row.name,
  facts: (row: CountyRow) => row.facts,
  /** Overdue promises weigh more than any number of open ones. */
  promises: (row: CountyRow) => row.overduePromises * 10_000 + row.openPromises,
  'last-meeting': (row: CountyRow) => row.lastMeeting,
} as const;

/** The rows in the order asked for; equal ones stay by name. */
export function sortCounties(rows: readonly CountyRow[], sort: CountySort): readonly CountyRow[] {
  const key = KEYS[sort.column];
  const turn = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = key(a);
    const y = key(b);
    if (x !== y) return x < y ? -turn : turn;
    return a.name < b.name ? -1 : 1;
  });
}

/** Whether an office is a sheriff's, as English or Spanish speakers write it. */
export const isSheriff = (office: string): boolean => /\b(sheriff|alguacil)\b/.test(fold(office));
