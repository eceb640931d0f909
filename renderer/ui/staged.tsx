import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Its children one after another, a frame each, the first at once: a long form is on the screen while its lower
 * parts are still being made, and no key has to wait for all of it.
 */
export function Staged({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children);
  const count = parts.length;
  // Once whole it stays so: what comes later is shown at once.
  const [shown, setShown] = useState(count > 1 ? 1 : Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (shown === Number.POSITIVE_INFINITY) return;
    const next = shown + 1 < count ? shown + 1 : Number.POSITIVE_INFINITY;
    const frame = requestAnimationFrame(() => startTransition(() => setShown(next)));
    return () => cancelAnimationFrame(frame);
  }, [shown, count]);
  return parts.slice(0, shown);
}
