import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button';
import { type Paper, pageSize } from './paper';
import { pageLengths } from './print-pages';
import style from './print-preview.module.css';
import { useNearPages } from './use-near-pages';
import { useZoom } from './use-zoom';

type PrintPreviewProps = {
  /** Names the preview for people who cannot see it. */
  readonly label: string;
  readonly paper: Paper;
  readonly landscape?: boolean;
  /** What stands on each page. Each fills a box of the paper's real size. */
  readonly pages: readonly ReactNode[];
  /** Controls to show in the bar above the pages. */
  readonly actions?: ReactNode;
  /** How far work with the pages has come, to show under the bar. */
  readonly progress?: ReactNode;
};

/**
 * Pages as they will be printed, in boxes of the paper's real size, to zoom and scroll. Only those near the ones in
 * sight are drawn; the printer gets all of them (`PrintPages`), by the same components and the same styles.
 */
export function PrintPreview({
  label,
  paper,
  landscape = false,
  pages,
  actions,
  progress,
}: PrintPreviewProps) {
  const { t } = useTranslation('parts');
  const frame = useRef<HTMLElement>(null);
  const boxes = useRef<HTMLDivElement>(null);
  const size = pageSize(paper, landscape);
  const zoom = useZoom(frame, size.width);
  const near = useNearPages(frame, boxes, pages.length);
  const lengths = { ...pageLengths(size), '--page-scale': zoom.scale } as CSSProperties;
  return (
    <div className={style.preview}>
      <div className={style.bar}>
        <div className={style.zoom} role="toolbar" aria-label={t('preview.zoom')}>
          <IconButton
            label={t('preview.smaller')}
            icon={ZoomOut}
            onPress={zoom.shrink}
            isDisabled={!zoom.canShrink}
          />
          <span className={style.percent} aria-live="polite">
            {t('preview.percent', { percent: Math.round(zoom.scale * 100) })}
          </span>
          <IconButton
            label={t('preview.larger')}
            icon={ZoomIn}
            onPress={zoom.grow}
            isDisabled={!zoom.canGrow}
          />
          <IconButton
            label={t('preview.fit')}
            icon={Maximize2}
            onPress={zoom.fit}
            isDisabled={zoom.fits}
          />
        </div>
        <p className={style.count} role="status">
          {t('preview.pages', { count: pages.length })}
        </p>
        {actions && <div className={style.actions}>{actions}</div>}
      </div>
      {progress && <div className={style.progress}>{progress}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={style.frame} ref={frame} aria-label={label} tabIndex={0}>
        <div className={style.pages} style={lengths} ref={boxes}>
          {pages.map((page, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
            <div className={style.slot} key={index}>
              {index >= near.first && index <= near.last && (
                <div className={`${style.paper} ${style.shown}`}>{page}</div>
              )}
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
