import { areUnlike, createComparer } from '../../core/matching/compare-people';
import { MATCH_STRENGTHS, type Match } from '../../core/matching/match';
import type { RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { judgedMatch } from './judged-match';
import { type People, peopleOf } from './people';
import { verdictBookOf } from './verdict-book';

/** What is known of two members: how alike they are, and what someone decided about them. */
export type Judges = {
  /** As `comparePeople`, verdicts honored; null as well for a household that the two are in already. */
  match(one: RecordId, other: RecordId): Match | null;
  /** Whether the two can't be one person, because of their names or of a verdict. */
  opposed(one: RecordId, other: RecordId): boolean;
};

/** Judges over the members of a set as they are now. */
export function judgesOf(set: WorkingSet): Judges {
  const people = peopleOf(set);
  const verdicts = verdictBookOf(set);
  const traits = (id: RecordId) => {
    const slot = people.slotOf(id);
    return slot === undefined ? undefined : people.traits(slot);
  };
  return {
    match(one, other) {
      const a = traits(one);
      const b = traits(other);
      if (!a || !b) return null;
      const match = judgedMatch(createComparer(a)(b), verdicts.says(one, other));
      return match && isSettled(match, people, one, other) ? null : match;
    },
    opposed(one, other) {
      const says = verdicts.says(one, other);
      if (says !== undefined) return says !== 'same-person';
      const a = traits(one);
      const b = traits(other);
      return !a || !b || areUnlike(a, b);
    },
  };
}

/** Whether two share a household already: nothing is left to ask. */
export function isSettled(match: Match, people: People, one: RecordId, other: RecordId): boolean {
  if (match.strength !== 'household') return false;
  const a = people.slotOf(one);
  const b = people.slotOf(other);
  if (a === undefined || b === undefined) return true;
  const { household } = people.traits(a);
  return household !== null && household === people.traits(b).household;
}

/** A match as one number, the surest the least: 1 for certain up to 5, less its score. */
export const rankOf = ({ strength, score }: Match): number =>
  MATCH_STRENGTHS.indexOf(strength) + 1 - score * 0.999;

/** The strength that a rank stands for. */
export const strengthOfRank = (rank: number): Match['strength'] =>
  MATCH_STRENGTHS[Math.max(0, Math.ceil(rank) - 1)] ?? 'household';
