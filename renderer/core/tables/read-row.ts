import type { RecordId } from '../record';
import { tidyCell } from './cell-text';
import type { ColumnMeaning } from './column-meaning';
import { foldHeader } from './header-words';
import { asksForNo } from './read-consent';
import { DETAILS, isPrivate, type Tell, type Writing } from './read-detail';
import { createNames } from './read-names';
import { zipWithin } from './read-place';
import type { RowDraft } from './row-draft';
import type { TableColumn, TableProblem } from './table-plan';

/** How the rows of a table are read. */
export type RowReading = {
  readonly columns: readonly ColumnReading[];
  /** The id of a group, by its folded name. */
  readonly groups: ReadonlyMap<string, RecordId>;
  /** Added to everyone. */
  readonly tags: readonly string[];
  readonly group: RecordId | null;
  /** Empty at first; filled while rows are read (`DetailCell.words`). */
  readonly words: Map<string, boolean>;
};

type ColumnReading = {
  readonly index: number;
  readonly meaning: Exclude<ColumnMeaning, 'skip'> | 'address';
  /** Whether a yes in this column is a no. */
  readonly inverted: boolean;
};

/** The columns that say something, given what each is taken as. */
export function columnReadings(
  columns: readonly TableColumn[],
  meanings: readonly ColumnMeaning[],
): readonly ColumnReading[] {
  return columns.flatMap(({ index, header, refused }): ColumnReading[] => {
    const meaning = meanings[index] ?? 'skip';
    const inverted = asksForNo(foldHeader(header));
    if (refused === 'home-address') return [{ index, meaning: 'address', inverted }];
    return refused || meaning === 'skip' ? [] : [{ index, meaning, inverted }];
  });
}

/** What a row says, and what is wrong with it. */
export type ReadRow = { readonly draft: RowDraft; readonly problems: readonly TableProblem[] };

const LONGEST_NOTE = 10_000;

const EMPTY: RowDraft = {
  givenName: '',
  familyNames: '',
  preferredName: '',
  county: null,
  zip: '',
  preferredLanguage: null,
  consentContact: 'unknown',
  consentShare: 'unknown',
  household: '',
  phones: [],
  emails: [],
  languages: [],
  groups: [],
  roles: [],
  tags: [],
  notes: [],
};

/** Reads a row of cells. Never throws, whatever the cells hold. */
export function readRow(cells: readonly string[], reading: RowReading): ReadRow {
  const draft: Writing = { ...EMPTY };
  const problems: TableProblem[] = [];
  const names = createNames();
  let address = '';
  for (const { index, meaning, inverted } of reading.columns) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    const tell: Tell = (type, level = 'warning') => {
      problems.push({ type, column: index, level });
    };
    if (meaning === 'note') {
      readNote(cell, draft, tell);
      continue;
    }
    const text = tidyCell(cell);
    if (text === '') continue;
    if (meaning === 'address') address ||= zipWithin(text);
    else if (meaning in DETAILS) {
      DETAILS[meaning as keyof typeof DETAILS](
        { text, inverted, groups: reading.groups, tell, words: reading.words },
        draft,
      );
    } else names.read(meaning, text, tell);
  }
  draft.zip ||= address;
  const problem = names.writeTo(draft);
  if (problem) problems.push({ type: problem, column: null, level: 'error' });
  if (reading.tags.length > 0) draft.tags = [...new Set([...draft.tags, ...reading.tags])];
  if (reading.group && !draft.groups.includes(reading.group)) {
    draft.groups = [...draft.groups, reading.group];
  }
  return { draft, problems };
}

function readNote(cell: string, draft: Writing, tell: Tell): void {
  const note = cell.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (note === '') return;
  if (note.length > LONGEST_NOTE) tell('too-long');
  else if (isPrivate(note)) tell('must-not-be-kept');
  else draft.notes = [...draft.notes, note];
}
