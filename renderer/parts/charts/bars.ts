import { scaleBand, scaleLinear } from 'd3-scale';
import { type Chart, fitted, type Mark, textWidth } from './marks';

/** One bar; null where the number is hidden. */
export type Bar = { readonly label: string; readonly value: number | null };

const ROW = 28;
const GAP = 10;
const VALUE = 64;
const LABEL_MOST = 0.42;

/** Bars below one another, each with its label before and its number behind it. */
export function bars(chart: {
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly format: (value: number) => string;
  /** The longest that a bar can be; absent: as long as the longest one. */
  readonly most?: number;
}): Chart {
  const { width, format } = chart;
  const height = Math.max(1, chart.bars.length) * ROW;
  const labels = Math.min(
    width * LABEL_MOST,
    Math.max(0, ...chart.bars.map(({ label }) => textWidth(label))),
  );
  const x = scaleLinear()
    .domain([0, chart.most ?? Math.max(1, ...chart.bars.map(({ value }) => value ?? 0))])
    .range([labels + GAP, width - VALUE]);
  const y = scaleBand<number>()
    .domain(chart.bars.map((_, at) => at))
    .range([0, height])
    .padding(0.25);
  const marks = chart.bars.flatMap(({ label, value }, at): Mark[] => {
    const top = y(at) ?? 0;
    const middle = top + y.bandwidth() / 2;
    const start = labels + GAP;
    const end = value === null ? start + 24 : x(value);
    return [
      { type: 'text', x: labels, y: middle, text: fitted(label, labels), anchor: 'end' },
      ...(value === 0
        ? []
        : [
            {
              type: 'surface',
              x: start,
              y: top,
              width: Math.max(1, end - start),
              height: y.bandwidth(),
              fill: value === null ? 'open' : 'solid',
            } as const,
          ]),
      {
        type: 'text',
        x: end + 6,
        y: middle,
        text: value === null ? '*' : format(value),
        anchor: 'start',
        strong: true,
      },
    ];
  });
  return { width, height, marks };
}
