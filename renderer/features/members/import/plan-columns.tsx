import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  OpenedTable,
  RowOutcome,
  TableChange,
  TableRow,
  TableWish,
} from '../../../core/tables/table-plan';
import { Chip } from '../../../ui/chip';
import type { GridColumn } from '../../../ui/grid-column';
import { Icon } from '../../../ui/icon';
import { cellToMend, mainProblem } from './cell-to-mend';
import { useHeaders } from './column-headers';
import css from './import.module.css';
import { RowCell } from './row-cell';
import { OneLine, RowStory } from './row-story';
import type { RowFilter } from './use-table-rows';

const TONES: { readonly [O in RowOutcome]: 'moss' | 'teal' | 'marigold' | 'brick' | 'neutral' } = {
  created: 'moss',
  filled: 'teal',
  changed: 'teal',
  same: 'neutral',
  doubtful: 'marigold',
  problem: 'brick',
  skipped: 'neutral',
};

/** What happens to a row, as a label. */
export function OutcomeChip({ outcome }: { readonly outcome: RowOutcome }) {
  const { t } = useTranslation('tables');
  return <Chip tone={TONES[outcome]}>{t(`rowOutcome.${outcome}`)}</Chip>;
}

/** The columns of a plan's list. Among problems and warnings the cell itself stands there, to be mended in place. */
export function usePlanColumns(props: {
  readonly table: OpenedTable;
  readonly wish: TableWish;
  readonly filter: RowFilter;
  readonly isNarrow: boolean;
  readonly onChange: (change: TableChange) => Promise<void>;
}): readonly GridColumn<TableRow>[] {
  const { table, wish, filter, isNarrow, onChange } = props;
  const { t } = useTranslation('tables');
  const header = useHeaders(table);
  return useMemo(() => {
    const line: GridColumn<TableRow> = {
      id: 'line',
      header: t('preview.line'),
      width: '4.25rem',
      align: 'end',
      render: (row) => lineOf(row, table),
    };
    const name: GridColumn<TableRow> = {
      id: 'name',
      header: t('preview.name'),
      width: 'minmax(8rem, 1.2fr)',
      render: (row) => (
        <span className={css.strong} title={row.name}>
          {row.name || t('preview.noName')}
        </span>
      ),
    };
    const outcome: GridColumn<TableRow> = {
      id: 'outcome',
      header: t('preview.outcome'),
      width: isNarrow ? '9.75rem' : '10rem',
      render: (row) => (
        <span className={css.outcome}>
          <OutcomeChip outcome={row.outcome} />
          {row.problems.some(({ level }) => level === 'warning') && (
            <span
              className={css.warned}
              role="img"
              aria-label={t('preview.hasWarning')}
              title={t('preview.hasWarning')}
            >
              <Icon of={TriangleAlert} size={16} />
            </span>
          )}
        </span>
      ),
    };
    if (isNarrow) return [name, outcome];
    if (filter !== 'problem' && filter !== 'warning') {
      return [
        line,
        name,
        outcome,
        {
          id: 'detail',
          header: t('preview.detail'),
          width: 'minmax(10rem, 2.2fr)',
          render: (row) => <RowStory row={row} />,
        },
      ];
    }
    return [
      line,
      name,
      {
        id: 'problem',
        header: t('preview.problem'),
        width: 'minmax(10rem, 1.8fr)',
        render: (row) => {
          const problem = mainProblem(row.problems);
          return problem && <OneLine text={t(`problem.${problem.type}`)} />;
        },
      },
      {
        id: 'cell',
        header: t('preview.cell'),
        width: 'minmax(9rem, 1.2fr)',
        render: (row) => {
          const problem = mainProblem(row.problems);
          const column = problem ? cellToMend(problem, wish) : null;
          return (
            column !== null && (
              <RowCell
                row={row}
                column={column}
                header={header(column)}
                line={lineOf(row, table)}
                onChange={onChange}
              />
            )
          );
        },
      },
    ];
  }, [t, table, wish, filter, isNarrow, onChange, header]);
}

/** The line that a row has in a spreadsheet. */
export const lineOf = (row: TableRow, table: OpenedTable): number =>
  row.row + (table.hasHeader ? 2 : 1);
