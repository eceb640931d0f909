/** What can stand in a column of a table that leaves, in the order in which it is offered. Notes never leave in one. */
export const EXPORT_COLUMNS = [
  'name',
  'givenName',
  'familyNames',
  'preferredName',
  'county',
  'zip',
  'preferredLanguage',
  'languages',
  'tags',
  'groups',
  'roles',
  'household',
  'phones',
  'emails',
  'consentContact',
  'consentPhone',
  'consentText',
  'consentEmail',
  'consentShare',
  'consentPhoto',
] as const;

export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/**
 * The names of these columns in OSDI, which other organizing systems read (opensupporter/osdi-docs, `people.md`).
 * What OSDI has no word for keeps ours.
 */
export const OSDI_HEADERS: { readonly [C in ExportColumn]: string } = {
  name: 'display_name',
  givenName: 'given_name',
  familyNames: 'family_name',
  preferredName: 'preferred_name',
  county: 'county',
  zip: 'postal_code',
  preferredLanguage: 'preferred_language',
  languages: 'languages_spoken',
  tags: 'taggings',
  groups: 'groups',
  roles: 'roles',
  household: 'household',
  phones: 'phone_numbers',
  emails: 'email_addresses',
  consentContact: 'consent_contact',
  consentPhone: 'consent_phone',
  consentText: 'consent_text',
  consentEmail: 'consent_email',
  consentShare: 'consent_share',
  consentPhoto: 'consent_photo',
};
