import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { PrintSheet } from '../../ui/print-sheet';
import type { PageSize } from './paper';
import style from './print-preview.module.css';

/** Pages drawn in one turn: few enough that the window never stalls. */
const AT_ONCE = 4;

/** The measures of a page, for the styles of its boxes. */
export const pageLengths = ({ width, height }: PageSize): CSSProperties =>
  ({ '--page-width': `${width}mm`, '--page-height': `${height}mm` }) as CSSProperties;

/**
 * Draws every page for the printer alone, a few at a time, and hands them over: `onDrawn` gets a sheet with some of
 * them and how many there were up to now. It keeps none.
 */
export function PrintPages(props: {
  readonly pages: readonly ReactNode[];
  readonly size: PageSize;
  readonly onDrawn: (sheet: Element, drawn: number) => void;
}) {
  const { pages, size } = props;
  const [from, setFrom] = useState(0);
  const sheet = useRef<HTMLDivElement>(null);
  const tell = useRef(props.onDrawn);
  tell.current = props.onDrawn;
  // Not after the next frame: no screen shows them.
  useLayoutEffect(() => {
    const to = Math.min(from + AT_ONCE, pages.length);
    if (sheet.current) tell.current(sheet.current, to);
    if (to === pages.length) return;
    // A turn of its own, so that clicks and keys come in between.
    const next = setTimeout(() => setFrom(to), 0);
    return () => clearTimeout(next);
  }, [from, pages.length]);
  return (
    <PrintSheet ref={sheet}>
      <div className={style.printed} style={pageLengths(size)}>
        {pages.slice(from, from + AT_ONCE).map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <div className={style.paper} key={from + index}>
            {page}
          </div>
        ))}
      </div>
    </PrintSheet>
  );
}
