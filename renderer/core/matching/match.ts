/**
 * How sure a likeness is. `certain`: the same name and the same phone or email, or merged before; `strong`
 * and `likely`: worth asking; `weak`: shown only to those who look; `household`: a shared phone or address
 * and no likeness of names, which says "same household?" and never "same person".
 */
export const MATCH_STRENGTHS = ['certain', 'strong', 'likely', 'weak', 'household'] as const;
export type MatchStrength = (typeof MATCH_STRENGTHS)[number];

/** Why two people look like one, or speak against it. Each is a word for the screen, in the order of weight. */
export const MATCH_REASONS = [
  'merged-before',
  'same-name',
  'same-name-other-accents',
  'same-given-name',
  'nickname',
  'given-name-alike',
  'same-surnames',
  'one-surname-of-two',
  'surnames-swapped',
  'surname-alike',
  'same-phone',
  'same-email',
  'same-household',
  'same-zip',
  'same-county',
  // Against:
  'other-given-name',
  'other-surname',
  'other-phone',
  'other-email',
  'other-county',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A likeness of two people. `score` 0 to 1 orders those of one strength. */
export type Match = {
  readonly strength: MatchStrength;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
};
