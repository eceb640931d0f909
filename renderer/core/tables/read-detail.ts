import { findFreeTextWarnings } from '../free-text-warning/free-text-warning';
import { fold } from '../matching/fold';
import type { RecordId } from '../record';
import { saysNothing } from './cell-text';
import type { ColumnMeaning } from './column-meaning';
import { readConsent } from './read-consent';
import { readEmails } from './read-emails';
import { readLanguages } from './read-language';
import { readPhones } from './read-phones';
import { readCounty, readZip } from './read-place';
import { readRole } from './read-roles';
import type { RowDraft } from './row-draft';
import { splitList } from './split-list';
import type { TableProblem } from './table-plan';

/** A draft while its row is read. */
export type Writing = { -readonly [F in keyof RowDraft]: RowDraft[F] };

/** Tells what is wrong with a cell; a warning unless said otherwise. */
export type Tell = (type: TableProblem['type'], level?: TableProblem['level']) => void;

/** A cell in its column. `text` is tidy and not empty. */
export type DetailCell = {
  readonly text: string;
  /** Whether a yes in this column is a no. */
  readonly inverted: boolean;
  /** The id of a group, by its folded name. */
  readonly groups: ReadonlyMap<string, RecordId>;
  readonly tell: Tell;
  /** Words that were looked at before, and whether they are private: tables say the same few again and again. */
  readonly words: Map<string, boolean>;
};

type Reader = (cell: DetailCell, draft: Writing) => void;

const LONGEST_WORD = 60;
const LONGEST_HOUSEHOLD = 100;

/** Whether a text holds what is never kept. */
export const isPrivate = (text: string): boolean => findFreeTextWarnings(text).length > 0;

/** What a cell of phones may hold that is no phone: nine digits in threes, twos and fours, an A-number, words. */
const NO_PHONE = /\d{3}[-. ]\d{2}[-. ]\d{4}|^[aA][-#:\s]*\d|[a-z]{3}/i;

const phones: Reader = ({ text, tell }, draft) => {
  if (NO_PHONE.test(text) && isPrivate(text)) {
    tell('must-not-be-kept');
    return;
  }
  const read = readPhones(text);
  if (read.unreadable) tell('phone-unreadable');
  else if (read.repaired) tell('phone-repaired');
  draft.phones = union(draft.phones, read.phones);
};

const emails: Reader = ({ text, tell }, draft) => {
  const read = readEmails(text);
  if (read.unreadable) tell('email-unreadable');
  draft.emails = union(draft.emails, read.emails);
};

const county: Reader = ({ text, tell }, draft) => {
  if (saysNothing(text)) return;
  const fips = readCounty(text);
  if (fips === null) tell('county-unknown');
  draft.county ??= fips;
};

const zip: Reader = ({ text, tell }, draft) => {
  if (saysNothing(text)) return;
  const read = readZip(text);
  if (read === null) tell('zip-unreadable');
  draft.zip ||= read ?? '';
};

const language =
  (isPreferred: boolean): Reader =>
  ({ text, tell }, draft) => {
    if (saysNothing(text)) return;
    const { languages, unknown } = readLanguages(text);
    if (unknown) tell('language-unknown');
    if (isPreferred) draft.preferredLanguage ??= languages[0] ?? null;
    if (!isPreferred || languages.length > 1) draft.languages = union(draft.languages, languages);
  };

const consent =
  (field: 'consentContact' | 'consentShare'): Reader =>
  ({ text, tell, inverted }, draft) => {
    const said = readConsent(text);
    if (said === null) {
      tell('consent-unclear');
      return;
    }
    // A "no" under "Do not call" says nothing about what the person agreed to.
    const answer = inverted ? (said === 'yes' ? 'no' : 'unknown') : said;
    if (draft[field] !== 'no' && answer !== 'unknown') draft[field] = answer;
  };

/** Labels that a phone gives to everyone ("* myContacts") say nothing. */
const isOwnWord = (word: string): boolean => !word.startsWith('*') && !saysNothing(word);

function isPrivateWord(word: string, seen: Map<string, boolean>): boolean {
  let told = seen.get(word);
  if (told === undefined) {
    told = isPrivate(word);
    seen.set(word, told);
  }
  return told;
}

const words =
  (set: 'tags' | 'roles', read: (word: string) => string): Reader =>
  ({ text, tell, words: seen }, draft) => {
    if (saysNothing(text)) return;
    for (const word of splitList(text).filter(isOwnWord)) {
      if (word.length > LONGEST_WORD) tell('too-long');
      else if (isPrivateWord(word, seen)) tell('must-not-be-kept');
      else draft[set] = union(draft[set], [read(word)]);
    }
  };

const groups: Reader = ({ text, tell, groups: known }, draft) => {
  if (saysNothing(text)) return;
  const whole = known.get(fold(text));
  // A group's name may have a comma or an "and" in it.
  for (const id of whole ? [whole] : splitList(text).map((name) => known.get(fold(name)))) {
    if (id) draft.groups = union(draft.groups, [id]);
    else tell('group-unknown');
  }
};

const household: Reader = ({ text, tell }, draft) => {
  if (saysNothing(text)) return;
  if (text.length > LONGEST_HOUSEHOLD) tell('too-long');
  else if (isPrivate(text)) tell('must-not-be-kept');
  else draft.household ||= text;
};

/** How cells of each meaning are read, besides names and notes. */
export const DETAILS = {
  phones,
  emails,
  county,
  zip,
  'preferred-language': language(true),
  languages: language(false),
  'consent-contact': consent('consentContact'),
  'consent-share': consent('consentShare'),
  tags: words('tags', (word) => word),
  roles: words('roles', readRole),
  groups,
  household,
} satisfies { readonly [M in ColumnMeaning]?: Reader };

const union = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before.length === 0 ? after : [...new Set([...before, ...after])];
