import type { Input, WebContents } from 'electron';

/** Zoom levels of Chromium: 0 is 100 %, each step is a factor of 1.2. From about 50 % to 300 %. */
const SMALLEST = -4;
const LARGEST = 6;

/** Makes Ctrl (or Cmd) with plus, minus and zero enlarge, shrink and reset the page: there is no menu to do it. */
export function followZoomKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    const level = nextZoom(input, contents.getZoomLevel());
    if (level === null) return;
    contents.setZoomLevel(level);
    event.preventDefault();
  });
}

/** The zoom level that a key asks for, or null when it is no zoom key. */
export function nextZoom(
  { type, key, control, meta, alt }: Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt'>,
  level: number,
): number | null {
  if (type !== 'keyDown' || alt || !(control || meta)) return null;
  if (key === '0') return 0;
  if (key === '+' || key === '=') return Math.min(level + 0.5, LARGEST);
  if (key === '-' || key === '_') return Math.max(level - 0.5, SMALLEST);
  return null;
}
