import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type PageSize, PX_PER_MM } from '../../../parts/print-preview/paper';
import { loadPaperFonts } from '../../../parts/print-preview/paper-fonts';
import css from './brief.module.css';

/**
 * Finds how much goes on one page: tries `sizes` in order and keeps the first that fits. `measuring` must be rendered
 * (out of sight). `size` is null while it is not known. `draw` has to stay the same while what it draws does.
 */
export function useFitting<Size>(
  sizes: readonly Size[],
  page: PageSize,
  draw: ((size: Size) => ReactNode) | null,
): { readonly size: Size | null; readonly measuring: ReactNode } {
  const [areFontsHere, setHere] = useState(false);
  useEffect(() => {
    let current = true;
    void loadPaperFonts().then(() => {
      if (current) setHere(true);
    });
    return () => {
      current = false;
    };
  }, []);
  const [tried, setTried] = useState({ draw, page, at: 0, fits: false });
  const now =
    tried.draw === draw && tried.page === page ? tried : { draw, page, at: 0, fits: false };
  const box = useRef<HTMLDivElement>(null);
  const last = sizes.length - 1;
  useLayoutEffect(() => {
    if (!areFontsHere || !draw || now.fits || !box.current) return;
    const fits = box.current.scrollHeight <= Math.floor(page.height * PX_PER_MM);
    setTried({
      draw,
      page,
      ...(fits || now.at === last ? { at: now.at, fits: true } : { at: now.at + 1, fits: false }),
    });
  });
  const size = sizes[now.at];
  return {
    size: now.fits && size !== undefined ? size : null,
    measuring: draw && !now.fits && size !== undefined && (
      <div className={css.offstage} aria-hidden inert>
        <div ref={box} style={{ width: `${page.width}mm` }}>
          {draw(size)}
        </div>
      </div>
    ),
  };
}
