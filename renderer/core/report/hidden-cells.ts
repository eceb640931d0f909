/** A sum that a reader can check: the value of `total` is that of all `parts` together. */
export type Line = { readonly total: string; readonly parts: readonly string[] };

/** Numbers from 1 up to this, not included, are hidden. */
export const SMALL = 5;

/**
 * Which cells of published tables have to be hidden so that no number from 1 to `small` - 1 can be read, nor worked out
 * from the sums. Zeros are shown: nobody is behind them.
 *
 * 1. Every small number is hidden.
 * 2. Where a shown total and shown parts leave too little room, the smallest other part is hidden as well: the hidden
 *    parts of a line are at least two, and together so many that each of them could still be `small` or more. Where no
 *    part is left to hide, the total is hidden.
 * 3. What could still be solved from all lines together (crossing tables) gets company, until nothing can.
 *
 * Cells that share no line are taken to be about different things.
 */
export function hiddenCells(
  cells: ReadonlyMap<string, number>,
  lines: readonly Line[],
  small: number = SMALL,
): ReadonlySet<string> {
  const sizeOf = (id: string) => cells.get(id) ?? 0;
  const hidden = new Set<string>();
  for (const [id, value] of cells) if (value > 0 && value < small) hidden.add(id);

  const hideSmallest = (ids: readonly string[]): boolean => {
    let smallest: string | null = null;
    for (const id of ids) {
      if (hidden.has(id) || sizeOf(id) === 0) continue;
      if (smallest === null || sizeOf(id) < sizeOf(smallest)) smallest = id;
    }
    if (smallest !== null) hidden.add(smallest);
    return smallest !== null;
  };
  const giveRoom = (line: Line): boolean => {
    const parts = line.parts.filter((id) => hidden.has(id));
    if (hidden.has(line.total)) return parts.length === 0 && hideSmallest(line.parts);
    if (parts.length === 0) return false;
    const sum = parts.reduce((so, id) => so + sizeOf(id), 0);
    if (parts.length > 1 && sum >= small + parts.length - 1) return false;
    return hideSmallest(line.parts) || hideSmallest([line.total]);
  };
  const giveCompany = (id: string): boolean =>
    lines.some(
      ({ total, parts }) => (id === total || parts.includes(id)) && hideSmallest([...parts, total]),
    );

  for (let changed = true; changed; ) {
    changed = lines.filter(giveRoom).length > 0;
    if (!changed) changed = solvable(hidden, lines).filter(giveCompany).length > 0;
  }
  return hidden;
}

/** Too little to tell from nothing, where whole numbers are added up. */
const NOTHING = 1e-9;

/** The hidden cells whose value follows from the lines: unknowns that elimination leaves alone in a row. */
function solvable(hidden: ReadonlySet<string>, lines: readonly Line[]): readonly string[] {
  const unknowns = [...hidden];
  const place = new Map(unknowns.map((id, at) => [id, at]));
  const rows = lines.flatMap(({ total, parts }) => {
    const row: number[] = Array(unknowns.length).fill(0);
    let any = false;
    for (const [id, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = place.get(id);
      if (at === undefined) continue;
      row[at] = (row[at] ?? 0) + sign;
      any = true;
    }
    return any ? [row] : [];
  });
  let done = 0;
  for (let column = 0; column < unknowns.length && done < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= done && Math.abs(row[column] ?? 0) > NOTHING);
    const found = rows[pivot];
    if (!found) continue;
    rows[pivot] = rows[done] ?? found;
    rows[done] = found;
    const lead = found[column] ?? 1;
    for (let at = 0; at < found.length; at++) found[at] = (found[at] ?? 0) / lead;
    for (const row of rows) {
      const times = row[column] ?? 0;
      if (row === found || Math.abs(times) <= NOTHING) continue;
      for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - times * (found[at] ?? 0);
    }
    done++;
  }
  return rows.slice(0, done).flatMap((row) => {
    const left = unknowns.filter((_, at) => Math.abs(row[at] ?? 0) > NOTHING);
    return left.length === 1 ? left : [];
  });
}
