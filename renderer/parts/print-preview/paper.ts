import type { Preferences } from '../../../electron/bridge/contract';

/** Paper that a sheet is laid out for. */
export type Paper = Preferences['paper'];

/** A page's width and height in millimetres. */
export type PageSize = { readonly width: number; readonly height: number };

const UPRIGHT: Record<Paper, PageSize> = {
  letter: { width: 215.9, height: 279.4 },
  a4: { width: 210, height: 297 },
};

/** CSS pixels in a millimetre, by definition. */
export const PX_PER_MM = 96 / 25.4;

/** The size of a page, lying on its side when `landscape`. */
export function pageSize(paper: Paper, landscape: boolean): PageSize {
  const { width, height } = UPRIGHT[paper];
  return landscape ? { width: height, height: width } : { width, height };
}
