import type { SegmentRule } from '../core/segments/rule';

let held: SegmentRule | null = null;

/** Keeps whom a segment means for the screen that does something with them next; null forgets it. */
export function holdSegment(rule: SegmentRule | null): void {
  held = rule;
}

/** The rule that is kept; null when there is none. */
export const heldSegment = (): SegmentRule | null => held;
