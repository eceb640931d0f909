import type { ColumnMeaning } from '../../../core/tables/column-meaning';
import type { TableProblem, TableWish } from '../../../core/tables/table-plan';

const NAMES: readonly ColumnMeaning[] = [
  'full-name',
  'given-name',
  'preferred-name',
  'family-names',
];

/** The problem that keeps a row out, or else the first there is. */
export const mainProblem = (problems: readonly TableProblem[]): TableProblem | undefined =>
  problems.find(({ level }) => level === 'error') ?? problems[0];

/** The column in which a problem can be mended; null when no cell of the row can. */
export function cellToMend(problem: TableProblem, wish: TableWish): number | null {
  if (problem.column !== null) return problem.column;
  if (problem.type === 'repeated-row') return null;
  for (const meaning of NAMES) {
    const column = wish.meanings.indexOf(meaning);
    if (column >= 0) return column;
  }
  return null;
}
