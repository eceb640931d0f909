import { useId } from 'react';
import css from './charts.module.css';
import type { Chart, Mark } from './marks';

/**
 * A chart on the screen and on paper. `label`: what it shows, in a sentence; the numbers themselves are in the table
 * that stands beside every chart.
 */
export function SvgChart({ chart, label }: { readonly chart: Chart; readonly label: string }) {
  const id = useId();
  return (
    <svg
      className={css.chart}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id={`${id}-hatched`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" className={css.ink} />
        </pattern>
        <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.6" className={css.ink} />
        </pattern>
      </defs>
      {chart.marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
        <SvgMark key={at} mark={mark} id={id} />
      ))}
    </svg>
  );
}

function SvgMark({ mark, id }: { readonly mark: Mark; readonly id: string }) {
  switch (mark.type) {
    case 'surface': {
      const { x, y, width, height, fill } = mark;
      const pattern =
        fill === 'hatched' || fill === 'dotted' ? { fill: `url(#${id}-${fill})` } : {};
      return <rect {...{ x, y, width, height }} className={css[fill]} {...pattern} />;
    }
    case 'rule':
      return <line x1={mark.x1} x2={mark.x2} y1={mark.y} y2={mark.y} className={css.rule} />;
    case 'path':
      return <path d={mark.d} className={css.path} />;
    case 'dot':
      return <circle cx={mark.x} cy={mark.y} r={4.5} className={css.dot} />;
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          dominantBaseline="central"
          className={mark.strong ? css.strong : css.text}
        >
          {mark.text}
        </text>
      );
  }
}
