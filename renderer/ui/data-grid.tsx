import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import css from './data-grid.module.css';
import { DataGridHead } from './data-grid-head';
import { DataGridRow, isControl, type RowActs } from './data-grid-row';
import type { GridColumn, GridHandle, GridSort } from './grid-column';
import { blocksAround, nextRow } from './grid-keys';
import { useUiWords } from './ui-words';
import { useRowHeight } from './use-row-height';

/** Rows drawn beyond those in sight on either side: what a few frames of scrolling bring up. */
const OVERSCAN = 3;

const noop = () => {};

/** Of the header row, in CSS pixels; `.headscroll` of the style sheet has it too. */
const HEAD_HEIGHT = 38;

/**
 * A list of any length as an ARIA grid; only the rows in sight exist. It holds no rows itself: it tells through
 * `onRange` which it needs (whole blocks) and reads them through `rowAt`, which may answer undefined meanwhile.
 * Arrows, Page Up/Down, Home and End move the focus from row to row, Enter opens, Space selects.
 */
export function DataGrid<Row>(props: {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly total: number;
  readonly rowAt: (index: number) => Row | undefined;
  readonly rowKey: (row: Row) => string;
  readonly onRange: (from: number, count: number) => void;
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly activeKey?: string | null;
  readonly onOpen: (row: Row) => void;
  readonly emptyState?: ReactNode;
  readonly rowHeight?: number;
  readonly handle?: Ref<GridHandle>;
}) {
  const { total, rowAt, rowKey, onRange, onOpen, selected, onSelect } = props;
  const words = useUiWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [focusRow, setFocusRow] = useState(0);
  const wantsFocus = useRef(false);
  const anchor = useRef(0);
  const usualHeight = useRowHeight();
  const rowHeight = props.rowHeight ?? usualHeight;
  const current = Math.min(focusRow, Math.max(0, total - 1));

  // The focused row stays in the page when it is scrolled out of sight, so that the focus is not lost.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      if (total > 0 && !rows.includes(current)) rows.push(current);
      return rows.sort((a, b) => a - b);
    },
    [current, total],
  );
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor,
    initialRect: { width: 800, height: 600 },
    // The header sticks to the top of what scrolls.
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  // Of a hundred thousand rows this takes long, and at first it is what was measured just before.
  const measured = useRef(rowHeight);
  useEffect(() => {
    if (measured.current === rowHeight) return;
    measured.current = rowHeight;
    virtual.measure();
  }, [virtual, rowHeight]);

  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  const wanted = blocksAround(Math.max(0, first - OVERSCAN), last + OVERSCAN, total);
  useEffect(() => {
    if (total > 0) onRange(wanted.from, wanted.count);
  }, [onRange, wanted.from, wanted.count, total]);

  const focusIndex = (row: number) => {
    setFocusRow(row);
    wantsFocus.current = true;
    virtual.scrollToIndex(row);
  };
  useImperativeHandle(props.handle, () => ({ focusRow: focusIndex }));
  const rowElement = (row: number) =>
    scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${row + 2}"]`);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    rowElement(current)?.focus({ preventScroll: true });
  });

  const toggle = (row: number, extend: boolean) => {
    if (!onSelect || !selected) return;
    const next = new Set(selected);
    const [from, to] = extend
      ? [Math.min(anchor.current, row), Math.max(anchor.current, row)]
      : [row, row];
    const target = rowAt(row);
    const on = target ? !selected.has(rowKey(target)) || extend : true;
    for (let i = from; i <= to; i++) {
      const each = rowAt(i);
      if (!each) continue;
      if (on) next.add(rowKey(each));
      else next.delete(rowKey(each));
    }
    anchor.current = row;
    onSelect(next);
  };

  const acts = useRef<RowActs<Row>>({ focused: setFocusRow, pressed: noop, checked: noop });
  acts.current = {
    focused: setFocusRow,
    pressed(index, row, shift) {
      setFocusRow(index);
      if (shift && onSelect) toggle(index, true);
      else if (row !== undefined) onOpen(row);
    },
    checked(index, shift) {
      toggle(index, shift);
      focusIndex(index);
    },
  };

  const onKeyDown = (e: KeyboardEvent<HTMLDivElement>) => {
    if (isControl(e.target)) return;
    const inSight =
      Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / rowHeight) || 10;
    const to = nextRow(e.key, current, total, inSight);
    if (to !== null && !e.altKey && !e.metaKey) {
      e.preventDefault();
      focusIndex(to);
      return;
    }
    const row = rowAt(current);
    if (e.key === 'Enter' && row !== undefined) {
      e.preventDefault();
      onOpen(row);
    }
    if (e.key === ' ' && onSelect) {
      e.preventDefault();
      toggle(current, e.shiftKey);
    }
  };

  const tracks = [
    ...(onSelect ? ['44px'] : []),
    ...props.columns.map((column) => column.width ?? 'minmax(0, 1fr)'),
  ].join(' ');

  const style = { '--columns': tracks } as CSSProperties;
  const head = (
    <DataGridHead
      columns={props.columns}
      sort={props.sort}
      onSort={props.onSort}
      selectable={Boolean(onSelect)}
    />
  );
  if (total === 0 && props.emptyState) {
    return (
      <div className={css.grid} style={style}>
        <div ref={scroller} className={css.body}>
          {/* A grid may hold nothing but rows, so what is said instead of rows stands beside it. */}
          {/* biome-ignore lint/a11y/useSemanticElements: see below. */}
          <div
            role="grid"
            aria-label={props.label}
            aria-rowcount={1}
            aria-colcount={props.columns.length + (onSelect ? 1 : 0)}
          >
            {head}
          </div>
          <div className={css.empty}>{props.emptyState}</div>
        </div>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual list can't be a <table>; roles and row indexes say what it is.
    <div
      className={css.grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-colcount={props.columns.length + (onSelect ? 1 : 0)}
      aria-multiselectable={onSelect ? true : undefined}
      style={style}
    >
      <div ref={scroller} className={css.body} role="presentation">
        {head}
        {total > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          <div
            className={css.rows}
            style={{ height: virtual.getTotalSize() }}
            role="rowgroup"
            onKeyDown={onKeyDown}
          >
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = rowAt(index);
              const key = row === undefined ? null : rowKey(row);
              return (
                <DataGridRow
                  key={index}
                  index={index}
                  row={row}
                  columns={props.columns}
                  top={start - HEAD_HEIGHT}
                  height={rowHeight}
                  selectLabel={onSelect ? words.selectRow : null}
                  isSelected={key !== null && selected?.has(key) === true}
                  isActive={key !== null && key === props.activeKey}
                  isCurrent={index === current}
                  acts={acts}
                />
              );
            })}
          </div>
        )}
      </div>
    </div>
  );
}
