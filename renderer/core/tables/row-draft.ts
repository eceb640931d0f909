import type { CONSENT, LANGUAGES } from '../model/vocabulary';
import type { RecordId } from '../record';

type Language = (typeof LANGUAGES)[number];
type Consent = (typeof CONSENT)[number];

/** What a row of a table says about a person, in the values that records keep. Texts are tidy; empty, null and `unknown` say nothing. */
export type RowDraft = {
  readonly givenName: string;
  readonly familyNames: string;
  readonly preferredName: string;
  readonly county: string | null;
  readonly zip: string;
  readonly preferredLanguage: Language | null;
  readonly consentContact: Consent;
  readonly consentShare: Consent;
  /** A household's name; the household is found or made when the table is taken in. */
  readonly household: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly languages: readonly Language[];
  readonly groups: readonly RecordId[];
  readonly roles: readonly string[];
  readonly tags: readonly string[];
  readonly notes: readonly string[];
};

/** The fields of a draft that hold one value. */
export const SCALARS = [
  'givenName',
  'familyNames',
  'preferredName',
  'county',
  'zip',
  'preferredLanguage',
  'consentContact',
  'consentShare',
  'household',
] as const;

/** The fields of a draft that hold a set, as a member has them. */
export const SETS = ['phones', 'emails', 'languages', 'groups', 'roles', 'tags'] as const;

/** Whether a value of a single-valued field says nothing. */
export const isBlank = (value: string | null): boolean =>
  value === null || value === '' || value === 'unknown';

/** Two rows about one person as one: the first says what it can, the second fills in. */
export function joinDrafts(first: RowDraft, second: RowDraft): RowDraft {
  const joined: Record<string, unknown> = { ...first };
  for (const field of SCALARS) if (isBlank(first[field])) joined[field] = second[field];
  // Who said no in one row said no.
  for (const field of ['consentContact', 'consentShare'] as const) {
    if (second[field] === 'no') joined[field] = 'no';
  }
  for (const field of [...SETS, 'notes'] as const) {
    joined[field] = [...new Set([...first[field], ...second[field]])];
  }
  return joined as RowDraft;
}
