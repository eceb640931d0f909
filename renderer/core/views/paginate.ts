/** What fits on one page: the height free for rows, in the unit of the rows' heights, and the most rows. */
export type PageRoom = { readonly height: number; readonly maxRows: number };

/** The rows of one page: `from` up to but not including `to`. */
export type PageRows = { readonly from: number; readonly to: number };

/** That a row is the heading of those after it, and whether it begins a page. */
export type Heading = { readonly startsPage: boolean };

/**
 * Breaks rows into pages without splitting one: as many as fit, in order, on each page. A row taller than
 * the page stands alone on one. There is always a page, so that an empty list still prints its head.
 *
 * `headingAt` tells which rows are headings. They do not count among the most rows, never part from the row that
 * follows, and leave room for themselves on the pages on which their rows go on.
 */
export function paginate(
  heights: readonly number[],
  room: PageRoom,
  headingAt: (row: number) => Heading | null = () => null,
): readonly PageRows[] {
  const most = Math.max(1, room.maxRows);
  const pages: PageRows[] = [];
  let from = 0;
  let used = 0;
  let count = 0;
  /** How tall the heading is under which rows stand now. */
  let repeated = 0;
  const turn = (row: number) => {
    pages.push({ from, to: row });
    from = row;
    used = 0;
    count = 0;
  };
  heights.forEach((height, row) => {
    const heading = headingAt(row);
    const together = heading ? height + (heights[row + 1] ?? 0) : height;
    const full = count >= most || used + together > room.height;
    if (row > from && (full || heading?.startsPage)) {
      turn(row);
      if (!heading) used = repeated;
    }
    used += height;
    if (heading) repeated = height;
    else count++;
  });
  pages.push({ from, to: heights.length });
  return pages;
}
