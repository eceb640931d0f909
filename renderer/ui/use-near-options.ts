import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Option } from './option-list';

/** Options drawn first, somewhat more than a list shows without scrolling, and added with each frame. */
const AT_ONCE = 20;
/** Options kept on each side of the chosen one, so that a list opens around it. */
const AROUND = 10;

/**
 * The part of a field's options to draw now. Before anyone comes near the field that is the chosen one alone (or
 * the first, so that the list can open); after `approach`, those in sight, and more with each frame until all are
 * there, until `leave`. A hundred options at once would hold up the window, and a form has several such fields.
 * `search`: what was typed to find them; other words start over.
 */
export function useNearOptions<O extends Option>(
  options: readonly O[],
  chosen: string | null,
  search = '',
): { readonly near: readonly O[]; approach(): void; leave(): void } {
  const [drawn, setDrawn] = useState({ search, count: 0 });
  const isFar = drawn.count === 0;
  const count = isFar || drawn.search === search ? drawn.count : AT_ONCE;
  useEffect(() => {
    if (isFar || count >= options.length) return;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setDrawn({ search, count: count + AT_ONCE }));
    });
    return () => cancelAnimationFrame(frame);
  }, [isFar, count, options.length, search]);
  const near = useMemo(() => {
    if (!isFar && count >= options.length) return options;
    const at = options.findIndex(({ id }) => id === chosen);
    if (isFar) return options.slice(Math.max(at, 0), Math.max(at, 0) + 1);
    return options.filter((_, i) => i < count || (at >= 0 && Math.abs(i - at) < AROUND));
  }, [options, chosen, isFar, count]);
  const approach = useCallback(
    () => setDrawn((now) => (now.count === 0 ? { search, count: AT_ONCE } : now)),
    [search],
  );
  const leave = useCallback(() => setDrawn((now) => ({ ...now, count: 0 })), []);
  return { near, approach, leave };
}
