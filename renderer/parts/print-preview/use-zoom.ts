import { type RefObject, useLayoutEffect, useState } from 'react';
import { PX_PER_MM } from './paper';

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;
/** Free space kept beside a page that fills the frame, in CSS pixels. */
const BESIDE = 48;

/** How large pages are shown, 1 being their real size, and ways to change it. */
export type Zoom = {
  readonly scale: number;
  readonly fits: boolean;
  readonly canGrow: boolean;
  readonly canShrink: boolean;
  grow(): void;
  shrink(): void;
  fit(): void;
};

/** Zoom of a frame that shows pages `pageWidth` mm wide; at first, and again on `fit`, a page fills the width. */
export function useZoom(frame: RefObject<HTMLElement | null>, pageWidth: number): Zoom {
  const [chosen, setChosen] = useState<number | null>(null);
  const [fitting, setFitting] = useState(1);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const room = element.clientWidth - BESIDE;
      setFitting(Math.min(1.25, Math.max(0.25, room / (pageWidth * PX_PER_MM))));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, pageWidth]);
  const scale = chosen ?? fitting;
  const larger = STEPS.find((step) => step > scale + 0.01);
  const smaller = STEPS.findLast((step) => step < scale - 0.01);
  return {
    scale,
    fits: chosen === null,
    canGrow: larger !== undefined,
    canShrink: smaller !== undefined,
    grow: () => larger && setChosen(larger),
    shrink: () => smaller && setChosen(smaller),
    fit: () => setChosen(null),
  };
}
