import { type RefObject, useEffect } from 'react';

/**
 * Keeps the box ready while the door is active: it has the focus, and whatever is typed anywhere else goes into it.
 * Tab still leads to the buttons, and Enter and the space bar press them.
 */
export function useBoxFocus(box: RefObject<HTMLElement | null>, isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return;
    // A dialog that closes gives the focus back to its button first.
    const timer = setTimeout(() => box.current?.focus(), 50);
    box.current?.focus();
    const onKey = (key: KeyboardEvent) => {
      if (key.ctrlKey || key.metaKey || key.altKey || key.target === box.current) return;
      const isText = key.key.length === 1 && key.key !== ' ';
      if (isText || (key.key === 'Backspace' && document.activeElement === document.body)) {
        box.current?.focus();
      }
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [box, isActive]);
}
