import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CallLine } from '../../../core/views/people-views';
import type { GridHandle } from '../../../ui/grid-column';

/**
 * Keeps the focus of a round's grid with a person, not with a place: when people come or go, the focus stays
 * with whoever had it. `goTo` puts it on a person as soon as they are among the `shown`.
 */
export function useLineFocus(
  shown: readonly CallLine[],
  box: RefObject<HTMLElement | null>,
  grid: RefObject<GridHandle | null>,
) {
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const placeOf = (id: string | null) => shown.findIndex(({ call }) => call.id === id);

  /** The row that has the focus, as a place in the list; -1 when it is elsewhere. */
  const focusedRow = (): number => {
    const row = document.activeElement;
    if (row?.getAttribute('role') !== 'row' || !box.current?.contains(row)) return -1;
    return Number(row.getAttribute('aria-rowindex')) - 2;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever other people are shown
  useEffect(() => {
    const place = placeOf(wanted.current);
    if (place >= 0) {
      wanted.current = null;
      grid.current?.focusRow(place);
      return;
    }
    const at = focusedRow();
    if (at < 0) return;
    const now = placeOf(current);
    if (now >= 0 && now !== at) grid.current?.focusRow(now);
    // Whoever had the focus is gone: the next one stands in their place.
    if (now < 0) setCurrent(shown[Math.min(at, shown.length - 1)]?.call.id ?? null);
  }, [shown]);

  return {
    /** The person in hand: whoever has or had the focus, else the first. */
    line: shown[placeOf(current)] ?? shown[0] ?? null,
    /** Tells that a row took the focus. */
    onRowFocus() {
      const line = shown[focusedRow()];
      if (line) setCurrent(line.call.id);
    },
    setCurrent,
    goTo(id: string) {
      setCurrent(id);
      const place = placeOf(id);
      if (place >= 0) grid.current?.focusRow(place);
      else wanted.current = id;
    },
    /** From one person to the next; stays with the last. */
    moveOn(from: string) {
      const next = shown[placeOf(from) + 1] ?? shown[placeOf(from)];
      if (!next) return;
      setCurrent(next.call.id);
      grid.current?.focusRow(placeOf(next.call.id));
    },
  };
}
