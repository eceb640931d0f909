import css from './county-map.module.css';

/** How a county is filled: a color, and a pattern that tells it from the others without color. */
export const FILLS = ['lines', 'dots', 'plain', 'cross', 'sparse', 'blank'] as const;
export type Fill = (typeof FILLS)[number];

export const TILE = 12;

/** What is drawn on a tile of each fill, as the `d` of an SVG path. */
export const MARKS: Readonly<Record<Fill, string>> = {
  lines: 'M-3,3 L3,-3 M0,12 L12,0 M9,15 L15,9',
  cross: 'M0,12 L12,0 M0,0 L12,12',
  dots: 'M6,6 h0.01',
  sparse: 'M3,3 h0.01',
  plain: '',
  blank: '',
};

/** The patterns, for one drawing. `prefix` keeps two drawings on one screen apart. */
export function FillPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {FILLS.map((fill) => (
        <pattern
          key={fill}
          id={`${prefix}-${fill}`}
          width={TILE}
          height={TILE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={TILE} height={TILE} className={css.ground} data-fill={fill} />
          <path d={MARKS[fill]} className={css.mark} data-fill={fill} />
        </pattern>
      ))}
    </defs>
  );
}

/** A square of a fill, for the legend. */
export function FillSample({ prefix, fill }: { readonly prefix: string; readonly fill: Fill }) {
  return (
    <svg className={css.sample} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" fill={`url(#${prefix}-${fill})`} />
      <rect width="24" height="24" className={css.edge} />
    </svg>
  );
}
