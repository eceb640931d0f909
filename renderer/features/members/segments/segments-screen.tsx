/** Saved segments, and the one being written. */
export function SegmentsScreen() {
  return null;
}
