import type { ReactNode } from 'react';

/** A column of a long list. `width` is a grid track: `2fr`, `8rem`, `minmax(6rem, 1fr)`. */
export type GridColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly width?: string;
  readonly sortable?: boolean;
  readonly align?: 'start' | 'end';
  readonly render: (row: Row) => ReactNode;
};

/** How a list is sorted. */
export type GridSort = { readonly column: string; readonly descending: boolean };

/** What a screen may ask of its list: to bring a row into view and give it the focus. */
export type GridHandle = { focusRow(index: number): void };
