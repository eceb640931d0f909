/** What fits on one page: the height free for rows, in the unit of the rows' heights, and the most rows. */
export type PageRoom = { readonly height: number; readonly maxRows: number };

/** The rows of one page: `from` up to but not including `to`. */
export type PageRows = { readonly from: number; readonly to: number };

/**
 * Breaks rows into pages without splitting one: as many as fit, in order, on each page. A row taller than
 * the page stands alone on one. There is always a page, so that an empty list still prints its head.
 */
export function paginate(heights: readonly number[], room: PageRoom): readonly PageRows[] {
  const most = Math.max(1, room.maxRows);
  const pages: PageRows[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, row) => {
    const full = row - from >= most || used + height > room.height;
    if (row > from && full) {
      pages.push({ from, to: row });
      from = row;
      used = 0;
    }
    used += height;
  });
  pages.push({ from, to: heights.length });
  return pages;
}
