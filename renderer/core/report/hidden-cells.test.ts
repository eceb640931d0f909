import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCells, type Line, SMALL } from './hidden-cells';

/** A table of one row with its total. */
function row(values: readonly number[]) {
  const cells = new Map(values.map((value, at) => [`p${at}`, value]));
  cells.set(
    'total',
    values.reduce((sum, value) => sum + value, 0),
  );
  const lines: Line[] = [{ total: 'total', parts: values.map((_, at) => `p${at}`) }];
  return { cells, lines };
}

/** A table of rows and columns with all its totals. */
function grid(values: readonly (readonly number[])[]) {
  const cells = new Map<string, number>();
  const lines: Line[] = [];
  const columns = values[0]?.map((_, c) => c) ?? [];
  const sum = (ids: readonly string[]) => ids.reduce((so, id) => so + (cells.get(id) ?? 0), 0);
  const add = (total: string, parts: readonly string[]) => {
    lines.push({ total, parts });
    cells.set(total, sum(parts));
  };
  values.forEach((cellsOfRow, r) => {
    cellsOfRow.forEach((value, c) => {
      cells.set(`${r}.${c}`, value);
    });
    add(
      `row${r}`,
      columns.map((c) => `${r}.${c}`),
    );
  });
  for (const c of columns)
    add(
      `col${c}`,
      values.map((_, r) => `${r}.${c}`),
    );
  add(
    'total',
    values.map((_, r) => `row${r}`),
  );
  lines.push({ total: 'total', parts: columns.map((c) => `col${c}`) });
  return { cells, lines };
}

/**
 * Every value that each hidden cell could have, for a reader who knows the lines and that no hidden number is zero.
 * Tries every table up to `most`: inner cells freely, their sums as they follow.
 */
function couldBe(
  { cells, lines }: ReturnType<typeof row>,
  hidden: ReadonlySet<string>,
  most: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const sums = new Set(lines.map(({ total }) => total));
  const inner = [...hidden].filter((id) => !sums.has(id));
  const found = new Map([...hidden].map((id) => [id, new Set<number>()]));
  const guess = new Map(cells);
  const follows = (): boolean =>
    lines.every(({ total, parts }) => {
      const sum = parts.reduce((so, id) => so + (guess.get(id) ?? 0), 0);
      if (!hidden.has(total)) return sum === guess.get(total);
      guess.set(total, sum);
      return sum > 0;
    });
  const attempt = (at: number) => {
    const id = inner[at];
    if (id !== undefined) {
      for (let value = 1; value <= most; value++) {
        guess.set(id, value);
        attempt(at + 1);
      }
    } else if (follows()) {
      for (const one of hidden) found.get(one)?.add(guess.get(one) ?? 0);
    }
  };
  attempt(0);
  return found;
}

describe('hiding small numbers', () => {
  it('shows what is large or nothing, and hides what is small', () => {
    const { cells } = row([0, 5, 4, 1, 12]);
    expect([...hiddenCells(cells, [])].sort()).toEqual(['p2', 'p3']);
  });

  it('hides the next smallest as well, where the total would give one away', () => {
    const { cells, lines } = row([3, 7, 20]);
    expect([...hiddenCells(cells, lines)].sort()).toEqual(['p0', 'p1']);
  });

  it('does not take two for enough that can only be one and one', () => {
    const { cells, lines } = row([1, 1, 9, 20]);
    expect([...hiddenCells(cells, lines)].sort()).toEqual(['p0', 'p1', 'p2']);
  });

  it('hides the total where nothing else is left to hide', () => {
    const { cells, lines } = row([3, 0, 0]);
    expect([...hiddenCells(cells, lines)].sort()).toEqual(['p0', 'total']);
  });

  it('gives company to what crossing tables would tell', () => {
    const { cells, lines } = grid([
      [2, 30, 40],
      [50, 60, 70],
      [80, 90, 10],
    ]);
    const hidden = hiddenCells(cells, lines);
    expect(hidden.has('0.0')).toBe(true);
    expect(hidden.size).toBeGreaterThanOrEqual(4);
  });

  it('hides nothing when nothing is small', () => {
    const { cells, lines } = grid([
      [10, 20],
      [0, 7],
    ]);
    expect(hiddenCells(cells, lines).size).toBe(0);
  });

  const values = (length: number, max: number) =>
    fc.array(fc.nat(max), { minLength: length, maxLength: length });

  it('never shows a small number, whatever the tables are', () => {
    const tables = fc
      .integer({ min: 1, max: 6 })
      .chain((columns) => fc.array(values(columns, 30), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(tables, (table) => {
        const { cells, lines } = grid(table);
        const hidden = hiddenCells(cells, lines);
        for (const [id, value] of cells) {
          expect(hidden.has(id) || value === 0 || value >= SMALL).toBe(true);
          if (value === 0) expect(hidden.has(id)).toBe(false);
        }
      }),
    );
  });

  it('leaves every hidden number of one row open, up to one that is not small', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((n) => values(n, 8)),
        (parts) => {
          const table = row(parts);
          const hidden = hiddenCells(table.cells, table.lines);
          for (const [, could] of couldBe(table, hidden, 16)) {
            expect(could.size).toBeGreaterThan(1);
            expect(Math.max(...could)).toBeGreaterThanOrEqual(SMALL);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves no hidden number of crossing tables certain', () => {
    fc.assert(
      fc.property(fc.array(values(2, 7), { minLength: 2, maxLength: 2 }), (parts) => {
        const table = grid(parts);
        const hidden = hiddenCells(table.cells, table.lines);
        for (const [, could] of couldBe(table, hidden, 11)) {
          expect(could.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
