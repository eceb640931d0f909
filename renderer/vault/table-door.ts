import type { RecordId } from '../core/record';
import type { Result } from '../core/result';
import type { ExportColumn } from '../core/tables/export-columns';
import type {
  OpenedTable,
  RowOutcome,
  TableChange,
  TablePreview,
  TableReading,
  TableRow,
  TableWish,
} from '../core/tables/table-plan';
import type { MembersQuery } from '../core/views/rows';
import type { Done, Job, Progress, StoreError } from './outcomes';

/** Why a table can't be read or taken in. Nothing was changed. */
export type TableError =
  | { readonly type: 'table-too-large'; readonly limit: number }
  | { readonly type: 'table-unreadable' }
  | { readonly type: 'table-empty' }
  | { readonly type: 'table-gone' }
  /** More than 30 % of a field would be overwritten, and nobody confirmed it. */
  | { readonly type: 'table-major-change' }
  | { readonly type: 'plan-stale' }
  | { readonly type: 'cancelled' }
  | StoreError;

/** A table of members for a spreadsheet, in clear. `bytes` is UTF-8 with a byte order mark. */
export type MembersTable = { readonly bytes: Uint8Array<ArrayBuffer>; readonly rows: number };

/**
 * Which members and columns (`core/tables/export-columns.ts`) go into a table. `headers`: what stands above each
 * column. `words`: what codes of the vocabulary (a language, an answer, a role) are called; others stay as they are.
 */
export type MembersTableRequest = {
  readonly whom:
    | { readonly type: 'members'; readonly ids: readonly RecordId[] }
    | { readonly type: 'list'; readonly query: Omit<MembersQuery, 'from' | 'count'> };
  readonly columns: readonly ExportColumn[];
  readonly headers: readonly string[];
  readonly words: { readonly [code: string]: string };
};

/** The vault's doors for tables that come and go. */
export type TableDoor = {
  /** Reads a table: CSV, XLSX or vCard, told apart by its bytes, which are given away: the caller's are empty afterwards. */
  openTable(
    file: Uint8Array<ArrayBuffer>,
    onProgress: (p: Progress) => void,
  ): Job<Result<OpenedTable, TableError>>;
  /** Reads the same table in another way: another sheet, with or without a header. */
  readTable(table: string, reading: TableReading): Promise<Result<OpenedTable, TableError>>;
  /**
   * The cells of a table that is no list of people, such as a list of agreements, below the row that names the columns.
   * At most `MOST_LIST_ROWS` rows.
   */
  tableCells(
    table: string,
  ): Promise<
    Result<
      { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] },
      TableError
    >
  >;
  /** Works out what the table would do. Earlier fixes and decisions stay. */
  planTable(
    table: string,
    wish: TableWish,
    onProgress: (p: Progress) => void,
  ): Job<Result<TablePreview, TableError>>;
  tableRows(
    table: string,
    query: {
      readonly outcome: RowOutcome | 'all' | 'warning';
      readonly from: number;
      readonly count: number;
    },
  ): Promise<{ readonly total: number; readonly rows: readonly TableRow[] }>;
  changeTable(table: string, change: TableChange): Promise<Result<TablePreview, TableError>>;
  /** One journal entry, to be undone for 90 days. Rows with a problem and doubtful ones that nobody decided are left out. */
  applyTable(
    table: string,
    confirmed: { readonly majorChanges: boolean },
    onProgress: (p: Progress) => void,
  ): Job<Result<Done, TableError>>;
  discardTable(table: string): Promise<void>;
  /** Makes a table and logs that it left the sealed store. */
  membersTable(request: MembersTableRequest): Promise<Result<MembersTable, StoreError>>;
  /** Makes a table of counts for a spreadsheet, nobody's name in it: UTF-8 with a byte order mark. */
  countsTable(rows: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>>;
  /** Compares everyone with everyone; the view `duplicates` tells what was found. `groups`: how many. */
  scanDuplicates(
    onProgress: (p: Progress) => void,
  ): Job<Result<{ readonly groups: number }, { readonly type: 'cancelled' }>>;
};
