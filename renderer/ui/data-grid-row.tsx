import { Check } from 'lucide-react';
import { memo, type RefObject } from 'react';
import css from './data-grid.module.css';
import type { GridColumn } from './grid-column';
import { Icon } from './icon';

/** What a row tells its grid. Kept in a ref, so that a row need not be drawn again because the grid was. */
export type RowActs<Row> = {
  readonly focused: (index: number) => void;
  readonly pressed: (index: number, row: Row | undefined, shift: boolean) => void;
  readonly checked: (index: number, shift: boolean) => void;
};

/** A row of a data grid. It draws again only when something of its own changed, so that scrolling and typing stay light. */
export const DataGridRow = memo(FreshRow) as typeof FreshRow;

type RowProps<Row> = {
  readonly index: number;
  readonly row: Row | undefined;
  readonly columns: readonly GridColumn<Row>[];
  /** Distance from the first row, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  /** What the box says that selects the row; null where rows can't be selected. */
  readonly selectLabel: string | null;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isCurrent: boolean;
  readonly acts: RefObject<RowActs<Row>>;
};

function FreshRow<Row>(props: RowProps<Row>) {
  const { index, row, selectLabel, isSelected, acts } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list can't be a <table>.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its rows.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectLabel === null ? undefined : isSelected}
      data-active={props.isActive ? '' : undefined}
      className={`${css.row} ${css.data}`}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      tabIndex={props.isCurrent ? 0 : -1}
      onFocus={() => acts.current.focused(index)}
      onClick={(e) => {
        if (!isControl(e.target)) acts.current.pressed(index, row, e.shiftKey);
      }}
    >
      {selectLabel !== null && (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        // biome-ignore lint/a11y/useKeyWithClickEvents: Space on the row does the same.
        <div
          role="gridcell"
          tabIndex={-1}
          aria-label={selectLabel}
          className={css.check}
          onClick={(e) => {
            e.stopPropagation();
            acts.current.checked(index, e.shiftKey);
          }}
        >
          <span className={css.box}>{isSelected && <Icon of={Check} size={16} />}</span>
        </div>
      )}
      <Cells columns={props.columns} row={row} />
    </div>
  );
}

/** A row's cells. Selecting or moving a row does not draw them again. */
const Cells = memo(FreshCells) as typeof FreshCells;

function FreshCells<Row>(props: {
  readonly columns: readonly GridColumn<Row>[];
  readonly row: Row | undefined;
}) {
  const { row } = props;
  return (
    <>
      {props.columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: a virtual list can't be a <table>.
        // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus.
        <div
          key={column.id}
          role="gridcell"
          className={`${css.cell} ${column.align === 'end' ? css.end : ''}`}
        >
          {row === undefined ? <span className={css.loading} /> : column.render(row)}
        </div>
      ))}
    </>
  );
}

/** Whether a key or a click belongs to a control inside a row, not to the row. */
export const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, input, select') !== null;
