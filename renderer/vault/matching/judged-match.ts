import type { Match } from '../../core/matching/match';
import type { VERDICTS } from '../../core/model/vocabulary';

const MERGED_BEFORE: Match = { strength: 'certain', score: 1, reasons: ['merged-before'] };

/**
 * A likeness as it stands after what someone decided: different people are never suggested again, those of one
 * household only as that, and those merged before (an import brought the other back) certainly.
 */
export function judgedMatch(
  match: Match | null,
  says: (typeof VERDICTS)[number] | undefined,
): Match | null {
  if (says === undefined) return match;
  if (says === 'different-people') return null;
  if (says === 'same-household') return match && { ...match, strength: 'household' };
  return match?.strength === 'household' || !match
    ? MERGED_BEFORE
    : { ...MERGED_BEFORE, reasons: ['merged-before', ...match.reasons] };
}

/** Orders matches, the surest first. */
export const bySureness = (one: Match, other: Match): number =>
  ORDER[one.strength] - ORDER[other.strength] || other.score - one.score;

const ORDER: Readonly<Record<Match['strength'], number>> = {
  certain: 0,
  strong: 1,
  likely: 2,
  weak: 3,
  household: 4,
};
