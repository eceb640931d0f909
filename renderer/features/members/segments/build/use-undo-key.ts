import { type RefObject, useEffect } from 'react';

/**
 * Lets Ctrl or Cmd with Z take back an edit while the focus is in a place, outside text boxes. It is heard before
 * the shortcut of every screen, which takes back what is saved already.
 */
export function useUndoKey(place: RefObject<HTMLElement | null>, undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const onKey = (e: KeyboardEvent) => {
      if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || e.key.toLowerCase() !== 'z')
        return;
      const { target } = e;
      if (!(target instanceof HTMLElement) || !place.current?.contains(target)) return;
      if (target.tagName === 'INPUT') return;
      e.preventDefault();
      e.stopImmediatePropagation();
      undo();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [place, undo]);
}
