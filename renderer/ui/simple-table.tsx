import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import css from './simple-table.module.css';

/** A column of a short table. */
export type TableColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly align?: 'start' | 'end';
  readonly render: (row: Row) => ReactNode;
};

/** A plain table for short lists. With `onOpen`, the first column is a button that opens its row. */
export function SimpleTable<Row>(props: {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
}) {
  const { onOpen } = props;
  const side = (column: TableColumn<Row>) => (column.align === 'end' ? css.end : undefined);
  return (
    <div className={css.scroll}>
      <table className={css.table} aria-label={props.label}>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.id} scope="col" className={side(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((column, i) => (
                <td key={column.id} className={side(column)}>
                  {i === 0 && onOpen ? (
                    <Button className={css.open ?? ''} onPress={() => onOpen(row)}>
                      {column.render(row)}
                    </Button>
                  ) : (
                    column.render(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
