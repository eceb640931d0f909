/** The list with the element at `from` moved by `by` places; unchanged when that would leave the list. */
export function move<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by;
  const one = list[from];
  const other = list[to];
  if (one === undefined || other === undefined) return list;
  return list.map((element, i) => (i === from ? other : i === to ? one : element));
}
