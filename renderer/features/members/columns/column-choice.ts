/** What the member list can show beside the name. */
export const COLUMN_IDS = [
  'county',
  'language',
  'phone',
  'email',
  'zip',
  'languages',
  'tags',
  'groups',
  'roles',
  'rung',
  'contact',
  'share',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** What it shows while nobody chose. */
export const USUAL_COLUMNS: readonly ColumnId[] = ['county', 'language', 'phone', 'tags'];

/** More than these do not fit beside each other. */
export const MOST_COLUMNS = 7;

const isColumn = (id: string): id is ColumnId => (COLUMN_IDS as readonly string[]).includes(id);

/** The columns to show, of what the workspace keeps: those this version knows, or the usual ones. */
export function chosenColumns(kept: readonly string[]): readonly ColumnId[] {
  const known = [...new Set(kept)].filter(isColumn).slice(0, MOST_COLUMNS);
  return known.length > 0 ? known : USUAL_COLUMNS;
}

/** A list with the item moved by one place, as far as there is one. */
export function movedBy<T>(list: readonly T[], item: T, by: -1 | 1): readonly T[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
