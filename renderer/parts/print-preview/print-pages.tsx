import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { PrintSheet } from '../../ui/print-sheet';
import type { PageSize } from './paper';
import style from './print-preview.module.css';

/** The measures of a page, for the styles of its boxes. */
export const pageLengths = ({ width, height }: PageSize): CSSProperties =>
  ({ '--page-width': `${width}mm`, '--page-height': `${height}mm` }) as CSSProperties;

/** Every page, for the printer alone. Tells once, when they are there. */
export function PrintPages(props: {
  readonly pages: readonly ReactNode[];
  readonly size: PageSize;
  readonly onThere: () => void;
}) {
  const tell = useRef(props.onThere);
  useEffect(() => tell.current(), []);
  return (
    <PrintSheet>
      <div className={style.printed} style={pageLengths(props.size)}>
        {props.pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <div className={style.paper} key={index}>
            {page}
          </div>
        ))}
      </div>
    </PrintSheet>
  );
}
