import { describe, expect, it } from 'vitest';
import type { TableProblem, TableWish } from '../../../core/tables/table-plan';
import { cellToMend, mainProblem } from './cell-to-mend';

const wish: TableWish = {
  meanings: ['phones', 'family-names', 'given-name'],
  known: 'fill',
  tags: [],
  group: null,
};
const problem = (
  type: TableProblem['type'],
  column: number | null,
  level: TableProblem['level'] = 'error',
): TableProblem => ({ type, column, level });

describe('the cell to mend', () => {
  it('is the one that the problem is about', () => {
    expect(cellToMend(problem('phone-unreadable', 0), wish)).toBe(0);
  });

  it('is the given name where a name is missing', () => {
    expect(cellToMend(problem('no-name', null), wish)).toBe(2);
    expect(cellToMend(problem('no-name', null), { ...wish, meanings: ['phones'] })).toBeNull();
  });

  it('does not exist for rows about one person', () => {
    expect(cellToMend(problem('repeated-row', null, 'warning'), wish)).toBeNull();
  });
});

describe('the problem to speak of', () => {
  it('is the one that keeps the row out', () => {
    const error = problem('no-name', null);
    expect(mainProblem([problem('phone-repaired', 0, 'warning'), error])).toBe(error);
    expect(mainProblem([])).toBeUndefined();
  });
});
