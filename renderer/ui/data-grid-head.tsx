import { ArrowDown, ArrowUp } from 'lucide-react';
import css from './data-grid.module.css';
import type { GridColumn, GridSort } from './grid-column';
import { Icon } from './icon';
import { useUiWords } from './ui-words';

/** The header row of a data grid; sortable columns are buttons that sort, and turn the order when pressed again. */
export function DataGridHead<Row>(props: {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | undefined;
  readonly onSort: ((sort: GridSort) => void) | undefined;
  readonly selectable: boolean;
}) {
  const { sort, onSort } = props;
  const words = useUiWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list can't be a table element.
    <div role="rowgroup" className={css.headscroll}>
      {/* biome-ignore lint/a11y/useSemanticElements: a virtual list can't be a table element. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus. */}
      <div role="row" aria-rowindex={1} className={css.row}>
        {props.selectable && (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          // biome-ignore lint/a11y/useFocusableInteractive: it only names the column.
          <div role="columnheader" className={css.header}>
            <span className={css.unseen}>{words.selectRow}</span>
          </div>
        )}
        {props.columns.map((column) => {
          const sorted = sort?.column === column.id;
          const order = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus.
            <div
              key={column.id}
              role="columnheader"
              aria-sort={column.sortable ? order : undefined}
              className={`${css.header} ${column.align === 'end' ? css.end : ''}`}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={css.sort}
                  onClick={() =>
                    onSort({ column: column.id, descending: sorted ? !sort.descending : false })
                  }
                >
                  {column.header}
                  {sorted && <Icon of={sort.descending ? ArrowDown : ArrowUp} size={16} />}
                </button>
              ) : (
                column.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
