/**
 * How wide a column is beside others, and the least width in which none of its words breaks and there is room to
 * write; both in mm. Absent: as narrow as the others leave it.
 */
export type ColumnWidth = { readonly width: number; readonly least?: number };

/** How wide a table may be on either paper, in mm: within the margins of the narrower A4, or of Letter on its side. */
export const TABLE_ROOM = { upright: 180, lying: 249.4 } as const;

/** Whether all columns have their least width in a table so many mm wide. */
export const columnsFit = (columns: readonly ColumnWidth[], room: number): boolean =>
  columns.reduce((sum, { least = 0 }) => sum + least, 0) <= room;

/**
 * Shares of `room` (in mm) for columns: in proportion to their widths, but none below its least. Where even those do
 * not fit, all are narrowed alike. Shares add up to 1; of no columns there are none.
 */
export function widthShares(columns: readonly ColumnWidth[], room: number): readonly number[] {
  const leasts = columns.map(({ least = 0 }) => least);
  if (!columnsFit(columns, room)) return parts(leasts);
  let widths = parts(columns.map(({ width }) => width)).map((part) => part * room);
  const isHeld = leasts.map(() => false);
  while (widths.some((width, at) => !isHeld[at] && width < (leasts[at] ?? 0))) {
    widths.forEach((width, at) => {
      if (width < (leasts[at] ?? 0)) isHeld[at] = true;
    });
    const held = leasts.reduce((sum, least, at) => (isHeld[at] ? sum + least : sum), 0);
    const open = parts(columns.map(({ width }, at) => (isHeld[at] ? 0 : width)));
    widths = open.map((part, at) => (isHeld[at] ? (leasts[at] ?? 0) : part * (room - held)));
  }
  return parts(widths);
}

function parts(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (total > 0 ? width / total : 0));
}
