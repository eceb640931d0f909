import { useTranslation } from 'react-i18next';
import type { TableChange, TableRow } from '../../../core/tables/table-plan';
import { CellField } from '../../../ui/cell-field';

/** One cell of a row, to be mended where it stands. */
export function RowCell(props: {
  readonly row: TableRow;
  readonly column: number;
  readonly header: string;
  readonly line: number;
  readonly onChange: (change: TableChange) => Promise<void>;
}) {
  const { row, column } = props;
  const { t } = useTranslation('tables');
  return (
    <CellField
      label={t('row.cell', { header: props.header, line: props.line })}
      cellKey={`${row.row} ${column}`}
      text={row.cells[column] ?? ''}
      saveLabel={t('row.save')}
      onSave={(text) => void props.onChange({ type: 'fix-cell', row: row.row, column, text })}
    />
  );
}
