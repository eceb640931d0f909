import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const usualPart = css.slice(0, css.indexOf(":root[data-contrast='more']"));
const morePart = css.slice(css.indexOf(":root[data-contrast='more']"));

type Scheme = 'light' | 'dark';

function readColors(part: string, scheme: Scheme): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', light = '', dark = ''] of part.matchAll(
    /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    found.set(name, scheme === 'light' ? light : dark);
  }
  return found;
}

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunken'];
const TEXT: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) =>
    ['ink', 'ink-soft', 'teal', 'teal-hover', 'brick', 'moss', 'marigold-ink'].map(
      (ink) => [ink, ground] as const,
    ),
  ),
  ['ink', 'marigold-soft'],
  ['ink-soft', 'marigold-soft'],
  ['ink', 'teal-soft'],
  ['ink-soft', 'teal-soft'],
  ['ink', 'brick-soft'],
  ['ink', 'moss-soft'],
  ['on-marigold', 'marigold'],
  ['on-marigold', 'marigold-hover'],
  ['marigold-ink', 'marigold-soft'],
  ['on-teal', 'teal'],
  ['teal', 'teal-soft'],
  ['on-brick', 'brick'],
  ['brick', 'brick-soft'],
  ['moss', 'moss-soft'],
  ['sheet', 'teal'],
  ['sheet', 'brick'],
  ['sheet', 'indigo'],
  ['sheet', 'plum'],
  ['sheet', 'moss'],
  ['sheet', 'slate'],
];
const CONTROLS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) =>
    ['line-strong', 'focus', 'marigold-edge', 'teal'].map((edge) => [edge, ground] as const),
  ),
];

describe.each([
  ['light', 'usual'],
  ['dark', 'usual'],
  ['light', 'more'],
  ['dark', 'more'],
] as const)('colors in %s, %s contrast', (scheme, level) => {
  const colors = new Map([
    ...readColors(usualPart, scheme),
    ...(level === 'more' ? readColors(morePart, scheme) : []),
  ]);
  const between = (a: string, b: string) =>
    contrast(colors.get(a) ?? 'missing', colors.get(b) ?? 'missing');

  it.each(TEXT)('let %s be read on %s (4.5 to 1)', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROLS)('let the edge %s be seen on %s (3 to 1)', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
