import type { MatchReason, MatchStrength } from '../matching/match';
import type { TABLE_FORMATS } from '../model/vocabulary';
import type { RecordId } from '../record';
import type { ColumnMeaning, Refusal } from './column-meaning';

/** A column of a table as it was read, and what it seems to hold. */
export type TableColumn = {
  readonly index: number;
  readonly header: string;
  /** The first cells that are not empty, at most five. */
  readonly sample: readonly string[];
  readonly meaning: ColumnMeaning;
  /** Where the meaning comes from; `person`: someone chose it in this table. */
  readonly why: 'remembered' | 'header' | 'contents' | 'person' | 'nothing';
  /** Why the column can't be taken in; its meaning is then `skip` and cannot be changed. */
  readonly refused: Refusal | null;
};

/** A table that was read. `table` names it until it is discarded, applied or the vault locks. */
export type OpenedTable = {
  readonly table: string;
  readonly format: (typeof TABLE_FORMATS)[number];
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16' | null;
  readonly separator: ',' | ';' | '\t' | null;
  /** Sheets of a workbook by name, and which one was read. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
  readonly rows: number;
  readonly columns: readonly TableColumn[];
  /** The cells of the first rows, at most three, so that a person sees at once how they would be read. */
  readonly firstRows: readonly (readonly string[])[];
};

/** How to read a table that was opened, by hand. */
export type TableReading = { readonly sheet?: number; readonly hasHeader?: boolean };

/** What the person wants done with the rows. */
export type TableWish = {
  /** Meaning of each column, by index. */
  readonly meanings: readonly ColumnMeaning[];
  /** For a person who is here already: fill what is empty, or also overwrite what differs, or leave them alone. */
  readonly known: 'fill' | 'overwrite' | 'skip';
  /** Added to everyone of the table. */
  readonly tags: readonly string[];
  readonly group: RecordId | null;
};

/** Something about one cell or row. `error` keeps the row out until it is mended; `warning` does not. */
export type TableProblem = {
  /** Column index, or null for the whole row. */
  readonly column: number | null;
  readonly level: 'error' | 'warning';
  readonly type:
    | 'no-name'
    | 'phone-unreadable'
    | 'phone-repaired'
    | 'email-unreadable'
    | 'county-unknown'
    | 'zip-unreadable'
    | 'language-unknown'
    | 'consent-unclear'
    | 'too-long'
    /** The cell holds what is never kept: a number, a status ... (`free-text-warning`). It is left out. */
    | 'must-not-be-kept'
    /** The same person stands in the table more than once; the rows are taken together. */
    | 'repeated-row'
    | 'group-unknown';
};

/** Who a row may be. */
export type RowMatch = {
  readonly member: RecordId;
  readonly name: string;
  readonly strength: MatchStrength;
  readonly reasons: readonly MatchReason[];
};

/** What a person said about a doubtful row; `undecided` rows are left out. */
export type RowDecision =
  | { readonly type: 'undecided' }
  | { readonly type: 'new' }
  | { readonly type: 'known'; readonly member: RecordId }
  | { readonly type: 'skip' };

/** What a row would do. `doubtful`: it may be someone who is here, and a person has to say. */
export type RowOutcome =
  | 'created'
  | 'filled'
  | 'changed'
  | 'same'
  | 'doubtful'
  | 'problem'
  | 'skipped';

/** A row of the plan, ready to show. */
export type TableRow = {
  /** Its place in the table, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly name: string;
  readonly outcome: RowOutcome;
  readonly problems: readonly TableProblem[];
  /** The best fits, best first. */
  readonly matches: readonly RowMatch[];
  readonly decision: RowDecision;
  /** The member that the row goes to; null for a new one or none. */
  readonly member: { readonly id: RecordId; readonly name: string } | null;
  /** What would be written to that member. `key` is a field's name or `set/element`. */
  readonly fields: readonly {
    readonly key: string;
    readonly before: string;
    readonly after: string;
  }[];
};

/** How often a field of people who are here would be overwritten; above 30 % it has to be confirmed. */
export type FieldChange = {
  readonly field: string;
  readonly filled: number;
  readonly changed: number;
  /** Of those in the table who are here. */
  readonly of: number;
  readonly major: boolean;
};

/** What a table would do, before anything is written. */
export type TablePreview = {
  readonly table: string;
  readonly counts: { readonly [O in RowOutcome]: number };
  readonly fields: readonly FieldChange[];
  /** Rows with a problem, by its type. */
  readonly problems: { readonly [type: string]: number };
  /** Columns that are refused, with how many cells they hold. */
  readonly refused: readonly {
    readonly index: number;
    readonly header: string;
    readonly refusal: Refusal;
    readonly cells: number;
  }[];
};

/** One change a person makes to a plan. */
export type TableChange =
  | {
      readonly type: 'fix-cell';
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly type: 'decide'; readonly row: number; readonly decision: RowDecision }
  /** The best fit for every doubtful row of this strength or more. */
  | { readonly type: 'decide-all'; readonly decision: 'best' | 'new' | 'skip' };
