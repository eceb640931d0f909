import type { OpenedTable } from '../../core/tables/table-plan';
import type { TableError } from '../table-door';

/** Cells as they stand in a file: rows of texts, empty rows left out, with what is known of how they were written. */
export type ReadTable = Pick<OpenedTable, 'format' | 'encoding' | 'separator' | 'sheets'> & {
  readonly sheet: number;
  readonly cells: readonly (readonly string[])[];
  /** Whether the first row surely names the columns, or a person has to be believed. */
  readonly named: boolean | null;
};

/** Why a file could not be read. */
export type ReadError = Extract<
  TableError,
  { readonly type: 'table-too-large' | 'table-unreadable' | 'table-empty' | 'cancelled' }
>;

/** Lets others run, and answers whether to go on. */
export type GoesOn = () => Promise<boolean>;
