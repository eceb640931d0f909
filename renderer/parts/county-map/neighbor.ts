import type { CountyShape } from './shapes';

/** Ways that an arrow key points, as steps to the right and down. */
export const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much a step to the side counts against one in the way that the key points. */
const ASIDE = 2.5;

/** The nearest county from `from` in the way that an arrow points; null at the edge. */
export function neighborOf(
  from: CountyShape,
  [right, down]: readonly [number, number],
  shapes: readonly CountyShape[],
): CountyShape | null {
  let best: CountyShape | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    const dx = shape.x - from.x;
    const dy = shape.y - from.y;
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    if (shape === from || ahead <= 0 || aside > ahead * ASIDE) continue;
    const cost = ahead + aside * ASIDE;
    if (cost < least) {
      least = cost;
      best = shape;
    }
  }
  return best;
}
