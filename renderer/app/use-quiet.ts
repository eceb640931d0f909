import { useEffect, useRef } from 'react';

const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * For how long nobody touched the window, in seconds. `onTouch` hears of each touch at once. What a pointer does inside
 * an element marked `data-quiet` is none: those are buttons about the quiet itself.
 */
export function useQuiet(onTouch: () => void): () => number {
  const last = useRef(performance.now());
  const tell = useRef(onTouch);
  tell.current = onTouch;
  useEffect(() => {
    const touched = (event: Event) => {
      if (event instanceof PointerEvent) {
        // Chromium makes moves of its own when something is drawn under a pointer that rests.
        if (event.type === 'pointermove' && event.movementX === 0 && event.movementY === 0) return;
        if (event.target instanceof Element && event.target.closest('[data-quiet]')) return;
      }
      last.current = performance.now();
      tell.current();
    };
    for (const touch of TOUCHES) addEventListener(touch, touched, { passive: true, capture: true });
    return () => {
      for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true });
    };
  }, []);
  return () => (performance.now() - last.current) / 1000;
}
