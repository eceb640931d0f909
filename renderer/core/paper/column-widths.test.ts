import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnWidth, columnsFit, widthShares } from './column-widths';

const column = (width: number, least: number): ColumnWidth => ({ width, least });
const widths = (columns: readonly ColumnWidth[], room: number) =>
  widthShares(columns, room).map((share) => Math.round(share * room));

describe('widths of columns', () => {
  it('are in proportion where there is room', () => {
    expect(widths([column(10, 5), column(30, 5)], 100)).toEqual([25, 75]);
    expect(widthShares([], 100)).toEqual([]);
  });

  it('are never so narrow that a word breaks, at the cost of those that can give', () => {
    expect(widths([column(10, 40), column(30, 5), column(30, 5)], 100)).toEqual([40, 30, 30]);
    expect(widths([column(10, 40), column(20, 35), column(70, 5)], 100)).toEqual([40, 35, 25]);
  });

  it('are all narrowed where they do not fit', () => {
    const columns = [column(10, 80), column(10, 40)];
    expect(columnsFit(columns, 100)).toBe(false);
    expect(widths(columns, 60)).toEqual([40, 20]);
  });

  it('fill the room exactly, each at its least or wider if all fit', () => {
    const some = fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 90 }), least: fc.integer({ min: 1, max: 60 }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 50, max: 400 }), (columns, room) => {
        const shares = widthShares(columns, room);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        if (!columnsFit(columns, room)) return;
        shares.forEach((share, place) => {
          expect(share * room).toBeGreaterThan((columns[place]?.least ?? 0) - 1e-6);
        });
      }),
    );
  });
});
