import { useSyncExternalStore } from 'react';

const ROOMY = 44;
const COMPACT = 36;

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] });
  return () => observer.disconnect();
}

const read = (): number =>
  document.documentElement.dataset['density'] === 'compact' ? COMPACT : ROOMY;

/** The height of a list row in CSS pixels, by the density that the person chose (`--row` of tokens.css). */
export const useRowHeight = (): number => useSyncExternalStore(subscribe, read);
