import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate';

const room = { height: 165, maxRows: 15 };
const even = (rows: number) => Array.from({ length: rows }, () => 11);

describe('paginate', () => {
  it('gives one empty page when there is nobody', () => {
    expect(paginate([], room)).toEqual([{ from: 0, to: 0 }]);
  });

  it('keeps 15 rows on one page and puts the 16th on a second', () => {
    expect(paginate(even(15), room)).toEqual([{ from: 0, to: 15 }]);
    expect(paginate(even(16), room)).toEqual([
      { from: 0, to: 15 },
      { from: 15, to: 16 },
    ]);
  });

  it('breaks before a tall row that no longer fits', () => {
    expect(paginate([100, 60, 10, 50], room)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it('gives a row taller than the page a page of its own', () => {
    expect(paginate([11, 400, 11], room)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 400 });
  const rooms = fc.record({
    height: fc.integer({ min: 1, max: 400 }),
    maxRows: fc.integer({ min: 1, max: 30 }),
  });
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

  it('places every row once and in order, on pages that are not empty', () => {
    fc.assert(
      fc.property(heights, rooms, (rows, space) => {
        const pages = paginate(rows, space);
        expect(pages[0]?.from).toBe(0);
        expect(pages.at(-1)?.to).toBe(rows.length);
        pages.forEach((page, i) => {
          if (i > 0) expect(page.from).toBe(pages[i - 1]?.to);
          if (rows.length > 0) expect(page.to).toBeGreaterThan(page.from);
        });
      }),
    );
  });

  it('never overfills a page', () => {
    fc.assert(
      fc.property(heights, rooms, (rows, space) => {
        for (const { from, to } of paginate(rows, space)) {
          expect(to - from).toBeLessThanOrEqual(space.maxRows);
          if (to - from > 1) expect(sum(rows.slice(from, to))).toBeLessThanOrEqual(space.height);
        }
      }),
    );
  });

  it('leaves no page early: the next row would not have fitted', () => {
    fc.assert(
      fc.property(heights, rooms, (rows, space) => {
        const pages = paginate(rows, space);
        for (const { from, to } of pages.slice(0, -1)) {
          const withNext = sum(rows.slice(from, to + 1));
          expect(to - from === space.maxRows || withNext > space.height).toBe(true);
        }
      }),
    );
  });

  describe('with headings', () => {
    const headed = (kinds: string, startsPage = false, space = room) =>
      paginate(
        [...kinds].map(() => 11),
        space,
        (row) => (kinds[row] === 'H' ? { startsPage } : null),
      ).map(({ from, to }) => kinds.slice(from, to));

    it('does not count them among the rows, and keeps each with the row after it', () => {
      const fifteen = 'r'.repeat(15);
      expect(headed(`H${fifteen}`, false, { height: 176, maxRows: 15 })).toEqual([`H${fifteen}`]);
      expect(headed('HrrrHrr', false, { height: 55, maxRows: 15 })).toEqual(['Hrrr', 'Hrr']);
    });

    it('leaves room to repeat one where its rows go on', () => {
      expect(headed('Hrrrrrr', false, { height: 44, maxRows: 15 })).toEqual(['Hrrr', 'rrr']);
    });

    it('begins a page with each when asked', () => {
      expect(headed('HrHrrHr', true)).toEqual(['Hr', 'Hrr', 'Hr']);
    });
  });
});
