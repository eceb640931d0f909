/**
 * Where the focus goes in a list of `total` rows when a key is pressed on row `at`; null when the key
 * does not move it. `page` is how many rows are in sight.
 */
export function nextRow(key: string, at: number, total: number, page: number): number | null {
  if (total === 0) return null;
  const last = total - 1;
  const clamp = (row: number) => Math.max(0, Math.min(last, row));
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1);
    case 'ArrowUp':
      return clamp(at - 1);
    case 'PageDown':
      return clamp(at + Math.max(1, page - 1));
    case 'PageUp':
      return clamp(at - Math.max(1, page - 1));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

const BLOCK = 50;

/** The rows to ask for so that `first` .. `last` are there: whole blocks, so that scrolling asks rarely. */
export function blocksAround(
  first: number,
  last: number,
  total: number,
): { from: number; count: number } {
  const from = Math.floor(first / BLOCK) * BLOCK;
  const end = Math.min(total, (Math.floor(last / BLOCK) + 1) * BLOCK);
  return { from, count: Math.max(0, end - from) };
}
