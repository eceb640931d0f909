import { PAPER_FAMILY } from './paper-fonts';

/** How wide texts are on paper, in CSS pixels. */
export type TextWidth = (text: string) => number;

const kept = new Map<string, TextWidth>();

/**
 * Measures texts in the family of paper at a size in points, each once. Null while its letters are not loaded: then
 * they would be measured in another font.
 */
export function textWidthAt(points: number, weight: 400 | 700): TextWidth | null {
  const font = `${weight} ${points}pt "${PAPER_FAMILY}"`;
  if (!document.fonts.check(font, 'aő')) return null;
  const known = kept.get(font);
  if (known) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.font = font;
  context.textRendering = 'geometricPrecision';
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
  kept.set(font, measure);
  return measure;
}
