import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { type Chart, type Mark, textWidth } from './marks';

/** A share between 0 and 1 at one point in time; null where there is none or it is hidden. */
export type SharePoint = { readonly label: string; readonly share: number | null };

const TOP = 20;
const BOTTOM = 28;
const LEFT = 52;
const RIGHT = 24;

/** Shares over time as a line from 0 to 100 percent; it parts where a share is missing. */
export function shareLine(chart: {
  readonly points: readonly SharePoint[];
  readonly width: number;
  readonly height: number;
  readonly format: (share: number) => string;
}): Chart {
  const { points, width, height, format } = chart;
  const y = scaleLinear()
    .domain([0, 1])
    .range([height - BOTTOM, TOP]);
  const x = scalePoint<number>()
    .domain(points.map((_, at) => at))
    .range([LEFT, width - RIGHT])
    .padding(0.5);
  const marks: Mark[] = [];
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    marks.push({ type: 'rule', x1: LEFT, x2: width - RIGHT, y: y(tick) });
    marks.push({ type: 'text', x: LEFT - 6, y: y(tick), text: format(tick), anchor: 'end' });
  }
  const d = line<SharePoint>()
    .defined(({ share }) => share !== null)
    .x((_, at) => x(at) ?? 0)
    .y(({ share }) => y(share ?? 0))(points);
  if (d) marks.push({ type: 'path', d });
  const every = Math.ceil(
    Math.max(...points.map(({ label }) => textWidth(label) + 8), 1) / Math.max(1, x.step()),
  );
  for (const [at, { label, share }] of points.entries()) {
    const place = x(at) ?? 0;
    if (at % every === 0) {
      marks.push({
        type: 'text',
        x: place,
        y: height - BOTTOM + 16,
        text: label,
        anchor: 'middle',
      });
    }
    if (share === null) continue;
    marks.push({ type: 'dot', x: place, y: y(share) });
    const text = format(share);
    if (textWidth(text) > x.step() && at % every !== 0) continue;
    const above = y(share) - 13;
    const clear = above < TOP - 8 ? y(share) + 15 : above;
    marks.push({ type: 'text', x: place, y: clear, text, anchor: 'middle', strong: true });
  }
  return { width, height, marks };
}
