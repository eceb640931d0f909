import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button';
import { type Paper, pageSize } from './paper';
import style from './print-preview.module.css';
import { useBuiltPages } from './use-built-pages';
import { usePageRules } from './use-page-rules';
import { useZoom } from './use-zoom';

type PrintPreviewProps = {
  /** Names the preview for people who cannot see it. */
  readonly label: string;
  readonly paper: Paper;
  readonly landscape?: boolean;
  /** What stands on each page. Each fills a box of the paper's real size. */
  readonly pages: readonly ReactNode[];
  /** Controls to show in the bar above the pages, given whether every page is ready to print. */
  readonly actions?: (ready: boolean) => ReactNode;
};

/**
 * Pages as they will be printed, in boxes of the paper's real size, to zoom and scroll. What is on view is
 * what prints: the printer gets these very elements and nothing else of the window.
 */
export function PrintPreview({
  label,
  paper,
  landscape = false,
  pages,
  actions,
}: PrintPreviewProps) {
  const { t } = useTranslation('parts');
  const frame = useRef<HTMLElement>(null);
  const size = pageSize(paper, landscape);
  const zoom = useZoom(frame, size.width);
  const built = useBuiltPages(pages);
  usePageRules(paper, landscape);
  const lengths = {
    '--page-width': `${size.width}mm`,
    '--page-height': `${size.height}mm`,
    '--page-scale': zoom.scale,
  } as CSSProperties;
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
          {built < pages.length
            ? t('preview.preparing', { done: built, of: pages.length })
            : t('preview.pages', { count: pages.length })}
        </p>
        {actions && <div className={style.actions}>{actions(built >= pages.length)}</div>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={style.frame} ref={frame} aria-label={label} tabIndex={0}>
        <div className={`sheet sheet-on-screen ${style.pages}`} style={lengths}>
          {pages.slice(0, built).map((page, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
            <div className={style.slot} key={index}>
              <div className={style.page}>{page}</div>
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
