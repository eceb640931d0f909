import { startTransition, useEffect, useState } from 'react';

/** Pages put on screen at a time, so that a thousand people never stall the window. */
const BATCH = 3;

/** How many of the pages are on screen yet; grows frame by frame, and starts over with other pages. */
export function useBuiltPages(pages: readonly unknown[]): number {
  const [progress, setProgress] = useState({ pages, built: BATCH });
  const built = Math.min(progress.pages === pages ? progress.built : BATCH, pages.length);
  useEffect(() => {
    if (built >= pages.length) return;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setProgress({ pages, built: built + BATCH }));
    });
    return () => cancelAnimationFrame(frame);
  }, [pages, built]);
  return built;
}
