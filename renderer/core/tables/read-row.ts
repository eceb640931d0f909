import { findFreeTextWarnings } from '../free-text-warning/free-text-warning';
import { fold } from '../matching/fold';
import type { RecordId } from '../record';
import { saysNothing, tidyCell } from './cell-text';
import type { ColumnMeaning } from './column-meaning';
import { foldHeader } from './header-words';
import { asksForNo, readConsent } from './read-consent';
import { readEmails } from './read-emails';
import { readLanguages } from './read-language';
import { readPhones } from './read-phones';
import { readCounty, readZip, zipWithin } from './read-place';
import { readRole } from './read-roles';
import type { RowDraft } from './row-draft';
import { splitList } from './split-list';
import { splitName } from './split-name';
import type { TableColumn, TableProblem } from './table-plan';

/** How the rows of a table are read. */
export type RowReading = {
  readonly columns: readonly ColumnReading[];
  /** The id of a group, by its folded name. */
  readonly groups: ReadonlyMap<string, RecordId>;
  /** Added to everyone. */
  readonly tags: readonly string[];
  readonly group: RecordId | null;
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

type Writing = { -readonly [F in keyof RowDraft]: RowDraft[F] };
type Tell = (
  type: TableProblem['type'],
  column: number | null,
  level?: TableProblem['level'],
) => void;

const LONGEST_NAME = 100;
const LONGEST_TAG = 60;
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
  const tell: Tell = (type, column, level = 'warning') => {
    problems.push({ type, column, level });
  };
  let whole: { readonly text: string; readonly column: number } | null = null;
  let second = '';
  let address = '';
  for (const { index, meaning, inverted } of reading.columns) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    if (meaning === 'note') {
      const note = cell.normalize('NFC').replace(/\r\n?/g, '\n').trim();
      if (note === '') continue;
      if (note.length > LONGEST_NOTE) tell('too-long', index);
      else if (isPrivate(note)) tell('must-not-be-kept', index);
      else draft.notes = [...draft.notes, note];
      continue;
    }
    const text = tidyCell(cell);
    if (text === '') continue;
    switch (meaning) {
      case 'full-name':
        if (isName(text, index, tell)) whole ??= { text, column: index };
        break;
      case 'given-name':
        if (isName(text, index, tell)) draft.givenName = joined(draft.givenName, text);
        break;
      case 'family-names':
        if (isName(text, index, tell)) draft.familyNames = joined(draft.familyNames, text);
        break;
      case 'second-family-name':
        if (isName(text, index, tell)) second = joined(second, text);
        break;
      case 'preferred-name':
        if (!saysNothing(text) && isName(text, index, tell)) draft.preferredName ||= text;
        break;
      case 'address':
        address ||= zipWithin(text);
        break;
      default:
        readDetail(meaning, text, index, inverted, draft, reading, tell);
    }
  }
  draft.familyNames = joined(draft.familyNames, second);
  if (whole && draft.givenName === '' && draft.familyNames === '') {
    const { preferredName, ...names } = splitName(whole.text);
    Object.assign(draft, names);
    draft.preferredName ||= preferredName;
  }
  draft.zip ||= address;
  for (const name of ['givenName', 'familyNames'] as const) {
    if (draft[name].length > LONGEST_NAME) tell('too-long', null, 'error');
  }
  if (!draft.givenName && !draft.familyNames && !draft.preferredName) {
    tell('no-name', null, 'error');
  }
  for (const tag of reading.tags) if (!draft.tags.includes(tag)) draft.tags = [...draft.tags, tag];
  if (reading.group && !draft.groups.includes(reading.group)) {
    draft.groups = [...draft.groups, reading.group];
  }
  return { draft, problems };
}

const joined = (before: string, after: string): string =>
  before && after ? `${before} ${after}` : before || after;

/** Whether a text can be part of a name. Numbers of papers end up in columns of names when a row slipped. */
function isName(text: string, index: number, tell: Tell): boolean {
  if (/\d/.test(text) && isPrivate(text)) {
    tell('must-not-be-kept', index);
    return false;
  }
  if (text.length <= LONGEST_NAME * 2) return true;
  tell('too-long', index, 'error');
  return false;
}

/** Words and numbers that must not be kept have digits, or letters enough for a word about someone's papers. */
const isPrivate = (text: string): boolean => findFreeTextWarnings(text).length > 0;

/** What a cell of phones could be instead of one: nothing but digits in another order, or with a letter before them. */
const NO_PHONE = /\d{3}[-. ]\d{2}[-. ]\d{4}|^[aA][-#:\s]*\d|[a-z]{3}/i;

function readDetail(
  meaning: ColumnReading['meaning'],
  text: string,
  index: number,
  inverted: boolean,
  draft: Writing,
  { groups }: RowReading,
  tell: Tell,
): void {
  switch (meaning) {
    case 'phones': {
      if (NO_PHONE.test(text) && isPrivate(text)) {
        tell('must-not-be-kept', index);
        return;
      }
      const read = readPhones(text);
      if (read.unreadable) tell('phone-unreadable', index);
      else if (read.repaired) tell('phone-repaired', index);
      draft.phones = draft.phones.length === 0 ? read.phones : union(draft.phones, read.phones);
      return;
    }
    case 'emails': {
      const read = readEmails(text);
      if (read.unreadable) tell('email-unreadable', index);
      draft.emails = draft.emails.length === 0 ? read.emails : union(draft.emails, read.emails);
      return;
    }
    case 'county': {
      if (saysNothing(text)) return;
      const county = readCounty(text);
      if (county === null) tell('county-unknown', index);
      draft.county ??= county;
      return;
    }
    case 'zip': {
      if (saysNothing(text)) return;
      const zip = readZip(text);
      if (zip === null) tell('zip-unreadable', index);
      draft.zip ||= zip ?? '';
      return;
    }
    case 'preferred-language':
    case 'languages': {
      if (saysNothing(text)) return;
      const { languages, unknown } = readLanguages(text);
      if (unknown) tell('language-unknown', index);
      if (meaning === 'preferred-language') draft.preferredLanguage ??= languages[0] ?? null;
      if (meaning === 'languages' || languages.length > 1) {
        draft.languages = union(draft.languages, languages);
      }
      return;
    }
    case 'consent-contact':
    case 'consent-share': {
      const field = meaning === 'consent-contact' ? 'consentContact' : 'consentShare';
      const said = readConsent(text);
      if (said === null) {
        tell('consent-unclear', index);
        return;
      }
      // A "no" under "Do not call" says nothing about what the person agreed to.
      const answer = inverted ? (said === 'yes' ? 'no' : 'unknown') : said;
      if (draft[field] !== 'no') draft[field] = answer;
      return;
    }
    case 'tags':
    case 'roles': {
      if (saysNothing(text)) return;
      for (const word of splitList(text).filter(isOwnWord)) {
        if (word.length > LONGEST_TAG) tell('too-long', index);
        else if (isPrivate(word)) tell('must-not-be-kept', index);
        else draft[meaning] = union(draft[meaning], [meaning === 'roles' ? readRole(word) : word]);
      }
      return;
    }
    case 'groups': {
      if (saysNothing(text)) return;
      const whole = groups.get(fold(text));
      for (const name of whole ? [] : splitList(text)) {
        const id = groups.get(fold(name));
        if (id) draft.groups = union(draft.groups, [id]);
        else tell('group-unknown', index);
      }
      if (whole) draft.groups = union(draft.groups, [whole]);
      return;
    }
    case 'household': {
      if (saysNothing(text)) return;
      if (text.length > LONGEST_NAME) tell('too-long', index);
      else if (isPrivate(text)) tell('must-not-be-kept', index);
      else draft.household ||= text;
      return;
    }
    default:
      return;
  }
}

/** Labels that a phone gives to everyone ("* myContacts") say nothing. */
const isOwnWord = (word: string): boolean => !word.startsWith('*') && !saysNothing(word);

const union = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before.length === 0 ? after : [...new Set([...before, ...after])];
