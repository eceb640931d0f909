import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { type Chart, type Fill, fitted, type Mark, textWidth } from './marks';

/** A column of a chart: one number for each of the series, and what they are together; null where it is hidden. */
export type Column = {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly total: number | null;
};

/** What every column is made of, from the bottom up. */
export type Series = { readonly label: string; readonly fill: Fill };

const TOP = 52;
const BOTTOM = 28;
const LEFT = 44;
const RIGHT = 8;
const LEGEND_Y = 12;
const SWATCH = 14;
/** Height of the frame that stands for a hidden number. */
const HIDDEN = 12;

/** Columns side by side, each a stack of its series, with a legend, a scale and the sum over each. */
export function stackedColumns(chart: {
  readonly columns: readonly Column[];
  readonly series: readonly Series[];
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
}): Chart {
  const { columns, series, width, height, format } = chart;
  const sums = columns.map(({ values }) => values.reduce<number>((sum, v) => sum + (v ?? 0), 0));
  const tops = columns.map(({ total }, at) => Math.max(total ?? 0, sums[at] ?? 0));
  const y = scaleLinear()
    .domain([0, Math.max(5, ...tops)])
    .nice()
    .range([height - BOTTOM, TOP]);
  const x = scaleBand<number>()
    .domain(columns.map((_, at) => at))
    .range([LEFT, width - RIGHT])
    .paddingInner(0.25)
    .paddingOuter(0.15);
  const marks: Mark[] = legend(series);
  for (const tick of y.ticks(4).filter(Number.isInteger)) {
    marks.push({ type: 'rule', x1: LEFT, x2: width - RIGHT, y: y(tick) });
    marks.push({ type: 'text', x: LEFT - 6, y: y(tick), text: format(tick), anchor: 'end' });
  }
  const stacked = stack<Column, number>()
    .keys(series.map((_, at) => at))
    .value((column, at) => column.values[at] ?? 0)(columns);
  for (const [at, layer] of stacked.entries()) {
    for (const [place, [from, to]] of layer.entries()) {
      if (to <= from) continue;
      marks.push({
        type: 'surface',
        x: x(place) ?? 0,
        y: y(to),
        width: x.bandwidth(),
        height: y(from) - y(to),
        fill: series[at]?.fill ?? 'solid',
      });
    }
  }
  // Where months are many, only so many labels as fit stand below.
  const every = Math.ceil(
    Math.max(...columns.map(({ label }) => textWidth(label) + 8), 1) / Math.max(1, x.step()),
  );
  for (const [at, { label, values, total }] of columns.entries()) {
    const middle = (x(at) ?? 0) + x.bandwidth() / 2;
    const sum = sums[at] ?? 0;
    const isHidden = total === null || values.some((value) => value === null);
    // What is hidden within a total that is known is as high as it is; else nobody is told how high.
    const top = isHidden ? (total === null ? y(sum) - HIDDEN : y(tops[at] ?? 0)) : y(sum);
    if (isHidden && top < y(sum)) {
      marks.push({
        type: 'surface',
        x: x(at) ?? 0,
        y: top,
        width: x.bandwidth(),
        height: y(sum) - top,
        fill: 'open',
      });
    }
    const text = total === null ? (sum > 0 ? `${format(sum)}+*` : '*') : format(total);
    if ((total ?? 1) > 0 && textWidth(text) <= x.step() + 4) {
      marks.push({ type: 'text', x: middle, y: top - 9, text, anchor: 'middle', strong: true });
    }
    if (at % every === 0) {
      marks.push({
        type: 'text',
        x: middle,
        y: height - BOTTOM + 16,
        text: label,
        anchor: 'middle',
      });
    }
  }
  return { width, height, marks };
}

function legend(series: readonly Series[]): Mark[] {
  const marks: Mark[] = [];
  let x = LEFT;
  for (const { label, fill } of series) {
    marks.push({
      type: 'surface',
      x,
      y: LEGEND_Y - SWATCH / 2,
      width: SWATCH,
      height: SWATCH,
      fill,
    });
    const text = fitted(label, 200);
    marks.push({ type: 'text', x: x + SWATCH + 6, y: LEGEND_Y, text, anchor: 'start' });
    x += SWATCH + 6 + textWidth(text) + 20;
  }
  return marks;
}
