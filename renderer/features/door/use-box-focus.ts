import { type RefObject, useEffect } from 'react';

/**
 * Keeps the box ready while the door is active: it has the focus, also after a click or a touch elsewhere, and whatever
 * is typed anywhere else goes into it. Tab still leads to the buttons, and Enter and the space bar press them.
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
    // `detail` counts presses of a pointer: a click that a key made leaves the focus where that key is used on.
    const onClick = (click: MouseEvent) => {
      if (click.detail > 0) setTimeout(() => isHere && box.current?.focus());
    };
    let isHere = true;
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      isHere = false;
      clearTimeout(timer);
      document.removeEventListener('click', onClick, { capture: true });
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [box, isActive]);
}
