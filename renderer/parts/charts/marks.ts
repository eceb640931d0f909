/** How a surface is filled. Each can be told from the others in black and white. */
export const FILLS = ['solid', 'hatched', 'dotted'] as const;
export type Fill = (typeof FILLS)[number];

/**
 * What a chart is made of, in pixels from its upper left corner. One list of marks becomes the chart on the screen, on
 * paper and in a picture, so that the three are the same.
 */
export type Mark =
  | {
      readonly type: 'surface';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** `open`: a dashed frame, where a number is hidden. */
      readonly fill: Fill | 'open';
    }
  | { readonly type: 'rule'; readonly x1: number; readonly x2: number; readonly y: number }
  /** An SVG path, drawn as a line. */
  | { readonly type: 'path'; readonly d: string }
  | { readonly type: 'dot'; readonly x: number; readonly y: number }
  | {
      readonly type: 'text';
      readonly x: number;
      /** Of the middle of the line. */
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly strong?: boolean;
    };

/** A chart that is laid out. */
export type Chart = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

/** Height of the letters in a chart, in pixels. */
export const LETTER = 13;

/** About how wide a text is; the typeface is not measured, so that a layout is a pure function. */
export const textWidth = (text: string): number => [...text].length * LETTER * 0.56;

/** A text that fits into a width, with an ellipsis where it had to be cut. The table beside has it whole. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (LETTER * 0.56)) - 1);
  return `${[...text].slice(0, letters).join('').trimEnd()}…`;
}
