import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bars } from './bars';
import { type Chart, fitted, textWidth } from './marks';
import { shareLine } from './share-line';
import { stackedColumns } from './stacked-columns';

const format = (value: number) => String(value);
const surfaces = ({ marks }: Chart) => marks.filter((mark) => mark.type === 'surface');
const words = ({ marks }: Chart) =>
  marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

/** Every number of a chart's marks lies within its box. */
function expectWithin({ marks, width, height }: Chart): void {
  for (const mark of marks) {
    if (mark.type === 'surface') {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.01);
      expect(mark.y).toBeGreaterThanOrEqual(-0.01);
      expect(mark.y + mark.height).toBeLessThanOrEqual(height + 0.01);
      expect(mark.width).toBeGreaterThan(0);
      expect(mark.height).toBeGreaterThan(0);
    }
    for (const value of Object.values(mark)) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  }
}

describe('charts', () => {
  const series = [
    { label: 'First time', fill: 'hatched' },
    { label: 'Returning', fill: 'solid' },
  ] as const;
  const box = { series, width: 640, height: 260, format };

  it('stacks what belongs together, with the sum over it', () => {
    const chart = stackedColumns({
      ...box,
      columns: [{ label: 'Feb', values: [10, 30], total: 40 }],
    });
    const [first, second, low, high] = surfaces(chart);
    expect([first?.fill, second?.fill]).toEqual(['hatched', 'solid']);
    expect(high?.height).toBeCloseTo((low?.height ?? 0) * 3);
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(low?.y ?? 0);
    expect(words(chart)).toContain('40');
  });

  it('frames what is hidden, and does not say how much it is', () => {
    const column = { label: 'Feb', values: [null, 30] };
    const unknown = stackedColumns({ ...box, columns: [{ ...column, total: null }] });
    expect(surfaces(unknown).map(({ fill }) => fill)).toContain('open');
    expect(words(unknown)).toContain('30+*');
    const known = stackedColumns({ ...box, columns: [{ ...column, total: 41 }] });
    expect(surfaces(known).map(({ fill }) => fill)).toContain('open');
    expect(words(known)).toContain('41');
    const bar = bars({ width: 300, format, bars: [{ label: 'Wake', value: null }] });
    expect(words(bar)).toEqual(['Wake', '*']);
  });

  it('draws nothing outside of its box, whatever the numbers are', () => {
    const value = fc.option(fc.nat(200_000), { nil: null });
    const column = fc.record({
      label: fc.string({ maxLength: 30 }),
      values: fc.tuple(value, value),
      total: value,
    });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 40 }), (columns) => {
        expectWithin(stackedColumns({ ...box, columns }));
        const rows = columns.map(({ label, values }) => ({ label, value: values[0] }));
        expectWithin(bars({ width: 480, format, bars: rows }));
        const points = columns.map(({ label, values }) => ({
          label,
          share: values[0] === null ? null : values[0] / 200_000,
        }));
        expectWithin(shareLine({ points, width: 640, height: 220, format }));
      }),
    );
  });

  it('parts a line where a share is missing', () => {
    const point = (share: number | null) => ({ label: 'x', share });
    const chart = shareLine({
      points: [point(0.5), point(null), point(1), point(0.8)],
      width: 400,
      height: 200,
      format,
    });
    const path = chart.marks.find((mark) => mark.type === 'path');
    expect(path?.type === 'path' && path.d.match(/M/g)).toHaveLength(2);
    expect(chart.marks.filter(({ type }) => type === 'dot')).toHaveLength(3);
  });

  it('cuts a label that is too long, and says so', () => {
    expect(fitted('Wake', 100)).toBe('Wake');
    const cut = fitted('A very long name of a group', 80);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut)).toBeLessThanOrEqual(80);
  });
});
