import { z } from 'zod';
import { defineKind } from './define-kind';
import { choice, date, line } from './parts';
import { TABLE_FORMATS } from './vocabulary';

const rows = () => z.int().min(0).default(0);

/** A table that was taken in: counts only. Members it created point to it (`importedIn`). */
export const tableImportKind = defineKind(
  'table-import',
  {
    date: date(),
    by: line(100),
    format: choice(TABLE_FORMATS, 'csv'),
    rows: rows(),
    created: rows(),
    filled: rows(),
    changed: rows(),
    skipped: rows(),
  },
  {},
);

/** What a person said a column of that name holds, so that the next table is understood by itself. Never exported. */
export const tableHeaderKind = defineKind(
  'table-header',
  {
    /** The column's name, folded (`matching/fold`). */
    header: line(200),
    /** A `ColumnMeaning` (`tables/column-meaning.ts`). */
    meaning: line(40),
  },
  {},
);
