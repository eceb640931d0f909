import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterTables } from './letter-tables';

const letters = (counts: Record<string, number>) =>
  Object.entries(counts).map(([letter, people]) => ({ letter, people }));
const spans = (counts: Record<string, number>, tables: number) =>
  letterTables(letters(counts), tables).map(({ first, last }) => `${first}-${last}`);

describe('tables by letters', () => {
  it('have about as many people each', () => {
    expect(spans({ A: 10, B: 10, C: 10, D: 10 }, 2)).toEqual(['A-B', 'C-D']);
    expect(spans({ A: 30, B: 1, C: 1, D: 1 }, 2)).toEqual(['A-A', 'B-D']);
    expect(spans({ G: 5 }, 3)).toEqual(['G-G']);
    expect(spans({}, 3)).toEqual([]);
  });

  it('hold every letter once, in order, and are never more than asked for', () => {
    const some = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 26 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (counts, tables) => {
        const all = counts.map((people, at) => ({
          letter: String.fromCharCode(65 + at),
          people,
        }));
        const made = letterTables(all, tables);
        expect(made.length).toBeLessThanOrEqual(tables);
        const sum = made.reduce((people, table) => people + table.people, 0);
        expect(sum).toBe(counts.reduce((people, count) => people + count, 0));
        const between = all.filter(({ letter }) =>
          made.some(({ first, last }) => first <= letter && letter <= last),
        );
        expect(between).toEqual(all);
        made.slice(1).forEach((table, at) => {
          expect(table.first > (made[at]?.last ?? '')).toBe(true);
        });
      }),
    );
  });
});
