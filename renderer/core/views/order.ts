import { collationKey, compareKeys } from '../matching/fold';

/** Sorts by collation keys of a text, each made once. Gives a new array. */
export function sortedBy<T>(rows: readonly T[], textOf: (row: T) => string): T[] {
  return sortedByKey(rows, (row) => collationKey(textOf(row)));
}

/** Sorts by plain comparison of keys, each made once; equal keys keep their order. Gives a new array. */
export function sortedByKey<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ row }) => row);
}

/** The key of a date that may be a year or a month only: those stand before the days they contain; no date stands first. */
const dateKey = (date: string): string => date && `${date}-00-00`.slice(0, 10);

/** Newest first by a date that may be incomplete; what has none comes last. */
export const newestFirst = <T>(rows: readonly T[], dateOf: (row: T) => string): T[] =>
  sortedByKey(rows, (row) => dateKey(dateOf(row))).reverse();

/** A calendar date `days` after (or, negative, before) `date`, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The later of two calendar dates, both `YYYY-MM-DD`. */
export function laterDay(a: string, b: string): string {
  if (a > b) return a;
  return b;
}
