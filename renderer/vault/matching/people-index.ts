import type { Block } from '../../core/matching/blocking-keys';
import { createComparer } from '../../core/matching/compare-people';
import type { Match } from '../../core/matching/match';
import type { RecordId } from '../../core/record';
import { deriveOnce } from '../../core/views/derive-once';
import type { PersonSketch } from '../../core/views/people-views';
import type { WorkingSet } from '../store/working-set';
import { bySureness, judgedMatch } from './judged-match';
import { peopleOf } from './people';
import { verdictBookOf } from './verdict-book';

/** Finds members who may be one person, among all of them. Kept up as members change. */
export type PeopleIndex = {
  /**
   * Members who look like the person, the surest first. Verdicts about `except` (the member the sketch is of, who
   * is left out) are honored; `weak` ones are left out unless asked for, all or only those of the same whole name
   * against whom nothing speaks. `certainIsEnough`: who shares a phone or an
   * email is looked at first, and the rest only if none of them is certain.
   */
  similar(
    person: PersonSketch,
    options: {
      readonly except?: RecordId | null;
      readonly limit: number;
      readonly weak?: boolean | 'same-name';
      readonly certainIsEnough?: boolean;
    },
  ): readonly { readonly id: RecordId; readonly match: Match }[];
};

/** Blocks larger than this tell nothing that a smaller one does not; together they keep one question short. */
const LIMITS: Readonly<Record<Block, number>> = {
  contact: 1_000,
  name: 3_000,
  place: 1_000,
  family: 1_000,
  part: 2_000,
};
const CONTACT_ONLY: typeof LIMITS = { contact: 1_000, name: 0, place: 0, family: 0, part: 0 };

/** Whether the whole name is the same and nothing speaks against one person. */
const isNamesake = ({ reasons }: Match): boolean =>
  reasons.some((reason) => reason === 'same-name' || reason === 'same-name-other-accents') &&
  !reasons.some((reason) => reason.startsWith('other-'));

/** The index of a working set: made at the first use, and it goes when the set goes. */
export const peopleIndexOf: (set: WorkingSet) => PeopleIndex = deriveOnce((set) => ({
  similar(person, { except = null, limit, weak = false, certainIsEnough = false }) {
    const people = peopleOf(set);
    const traits = people.read(person);
    const judged = verdictBookOf(set).about(except ?? '');
    const compareWith = createComparer(traits);
    const compared = new Set<number>();
    const found: { readonly id: RecordId; readonly match: Match }[] = [];
    const compare = (slot: number) => {
      if (compared.has(slot)) return;
      compared.add(slot);
      const id = people.id(slot);
      if (id === undefined || id === except) return;
      const match = judgedMatch(compareWith(people.traits(slot)), judged.get(id));
      if (!match) return;
      const wanted =
        match.strength !== 'weak' || weak === true || (weak === 'same-name' && isNamesake(match));
      if (wanted) found.push({ id, match });
    };
    if (certainIsEnough) people.near(traits, CONTACT_ONLY, compare);
    if (!found.some(({ match }) => match.strength === 'certain'))
      people.near(traits, LIMITS, compare);
    for (const [id, says] of judged) {
      const slot = people.slotOf(id);
      if (slot !== undefined && says === 'same-person') compare(slot);
    }
    return found.sort((a, b) => bySureness(a.match, b.match)).slice(0, limit);
  },
}));
