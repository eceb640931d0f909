import { useSyncExternalStore } from 'react';

/** Where the rail lies above the screen: a small window, or a usual one at 200 %. */
const SMALL = '(max-width: 760px)';

/** Whether there is room for only the columns that matter most. */
export function useSmallWindow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(SMALL).matches);
}

function subscribe(tell: () => void): () => void {
  const query = window.matchMedia(SMALL);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
