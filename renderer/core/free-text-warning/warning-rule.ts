/** What a free text seems to hold that should not be kept (`docs/data-format.md`, fields that do not exist). */
export type WarningKind =
  /** An A-number: the letter A with eight or nine digits. */
  | 'a-number'
  /** A Social Security number or ITIN. */
  | 'social-security'
  /** A bank card's number. */
  | 'card-number'
  /** A passport, consular or license number. */
  | 'identity-document'
  | 'birth-date'
  /** Words about someone's immigration status or history, in English or Spanish. */
  | 'immigration-status';

/** What a text is searched for. The pattern meets text that is lower case and without accents. */
export type WarningRule = {
  readonly kind: WarningKind;
  readonly pattern: RegExp;
  readonly holds?: (match: string) => boolean;
};
