import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import css from './county-map.module.css';
import { type Fill, FillPatterns, FillSample } from './fills';
import { neighborOf, WAYS } from './neighbor';
import { COUNTY_LINES, COUNTY_SHAPES, type CountyShape, MAP_SIZE } from './shapes';

/** A county as it is drawn. `says`: everything that a color would tell, in words. */
export type CountyLook = {
  readonly fips: string;
  readonly says: string;
  readonly fill: Fill;
  readonly disputed: boolean;
};

/**
 * North Carolina by county. Arrows walk from county to county, Enter opens one; what the county under the pointer or
 * the focus says stands below. `onOpen` absent: a picture for paper.
 */
export function CountyMap(props: {
  readonly label: string;
  readonly counties: readonly CountyLook[];
  readonly legend: readonly { readonly fill: Fill; readonly label: string }[];
  readonly disputedLabel: string;
  /** What stands below while no county is pointed at. */
  readonly hint?: string;
  readonly onOpen?: (fips: string) => void;
}) {
  const { counties, onOpen } = props;
  const prefix = useId();
  const [at, setAt] = useState<string | null>(null);
  const [focused, setFocused] = useState(COUNTY_SHAPES[0]?.fips ?? '');
  const outlines = useRef(new Map<string, SVGPathElement>());
  const looks = useMemo(() => new Map(counties.map((look) => [look.fips, look])), [counties]);
  const shown = at === null ? undefined : looks.get(at);
  const inFocus = COUNTY_SHAPES.find(({ fips }) => fips === focused);

  const onKey = (event: KeyboardEvent, shape: CountyShape) => {
    const way = WAYS[event.key];
    if (way) {
      event.preventDefault();
      const next = neighborOf(shape, way, COUNTY_SHAPES);
      if (next) outlines.current.get(next.fips)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen?.(shape.fips);
    }
  };

  return (
    <figure className={css.map} data-paper={onOpen ? undefined : ''}>
      <svg
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
        role={onOpen ? 'group' : 'img'}
        aria-label={props.label}
      >
        <FillPatterns prefix={prefix} />
        {COUNTY_SHAPES.map((shape) => {
          const look = looks.get(shape.fips);
          const fill = `url(#${prefix}-${look?.fill ?? 'blank'})`;
          if (!onOpen) return <path key={shape.fips} d={shape.outline} fill={fill} />;
          return (
            // biome-ignore lint/a11y/useSemanticElements: an outline within a drawing can't be an <a>
            <path
              key={shape.fips}
              ref={(element) => {
                if (element) outlines.current.set(shape.fips, element);
              }}
              d={shape.outline}
              fill={fill}
              className={css.county}
              role="link"
              aria-label={look?.says}
              tabIndex={shape.fips === focused ? 0 : -1}
              onFocus={() => {
                setFocused(shape.fips);
                setAt(shape.fips);
              }}
              onBlur={() => setAt(null)}
              onPointerEnter={() => setAt(shape.fips)}
              onPointerLeave={() => setAt(null)}
              onKeyDown={(event) => onKey(event, shape)}
              onClick={() => onOpen(shape.fips)}
            />
          );
        })}
        <path d={COUNTY_LINES} className={css.lines} />
        {COUNTY_SHAPES.filter(({ fips }) => looks.get(fips)?.disputed).map(({ fips, x, y }) => (
          <text key={fips} x={x} y={y} className={css.disputed}>
            ?
          </text>
        ))}
        {inFocus && onOpen && <path d={inFocus.outline} className={css.ring} />}
      </svg>
      <figcaption className={css.caption}>
        <ul className={css.legend}>
          {props.legend.map(({ fill, label }) => (
            <li key={label}>
              <FillSample prefix={prefix} fill={fill} />
              {label}
            </li>
          ))}
          {counties.some(({ disputed }) => disputed) && (
            <li>
              <span className={css.disputedmark} aria-hidden="true">
                ?
              </span>
              {props.disputedLabel}
            </li>
          )}
        </ul>
        {onOpen && <p className={css.says}>{shown?.says ?? props.hint}</p>}
      </figcaption>
    </figure>
  );
}
