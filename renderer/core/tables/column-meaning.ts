/** What a column of a table can be taken in as. `skip` leaves it out. */
export const COLUMN_MEANINGS = [
  'full-name',
  'given-name',
  'family-names',
  /** A second surname in a column of its own; joined to `family-names`. */
  'second-family-name',
  'preferred-name',
  'phones',
  'emails',
  'county',
  'zip',
  'preferred-language',
  'languages',
  'tags',
  'roles',
  'groups',
  'household',
  'consent-contact',
  'consent-share',
  'note',
  'skip',
] as const;

export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Why a column is never taken in (`domain.md` 3.4). `home-address`: a ZIP code in it is taken, the street is not. */
export const REFUSALS = [
  'birth-date',
  'id-number',
  'immigration-status',
  'nationality',
  'home-address',
  'employer',
  'health',
  'other-private',
] as const;

export type Refusal = (typeof REFUSALS)[number];
