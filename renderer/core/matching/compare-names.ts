import { compareGiven, type GivenLikeness } from './compare-given';
import { compareSurnames, type SurnameLikeness } from './compare-surnames';
import type { NameWord } from './name-words';
import type { PersonTraits } from './person-traits';

/** How alike two whole names are. `unlike`: a given name or the surnames say that these are two people. */
export type NameLikeness = {
  readonly given: GivenLikeness;
  readonly surnames: SurnameLikeness;
  readonly points: number;
  readonly unlike: boolean;
};

/** Makes a comparer of one name with many. Likenesses of names that come again are kept. */
export function createNameComparer(one: PersonTraits): (other: PersonTraits) => NameLikeness {
  const byReading = one.readings.map((reading) => ({
    reading,
    given: keep(reading.given, compareGiven),
    preferred: keep(reading.preferred, compareGiven),
    surnames: keep(reading.surnames, compareSurnames),
  }));
  return (other) => {
    let best: NameLikeness | null = null;
    for (const { reading, given, preferred, surnames } of byReading) {
      for (const b of other.readings) {
        let likeness = given(b.given);
        if (b.preferred.length > 0) likeness = better(likeness, given(b.preferred));
        if (reading.preferred.length > 0) {
          likeness = better(likeness, preferred(b.given));
          if (b.preferred.length > 0) likeness = better(likeness, preferred(b.preferred));
        }
        const found = together(likeness, surnames(b.surnames));
        if (!best || isBetter(found, best)) best = found;
      }
    }
    return best as NameLikeness;
  };
}

function keep<L>(
  one: readonly NameWord[],
  compare: (one: readonly NameWord[], other: readonly NameWord[]) => L,
): (other: readonly NameWord[]) => L {
  const kept = new Map<readonly NameWord[], L>();
  return (other) => {
    let found = kept.get(other);
    if (found === undefined) {
      found = compare(one, other);
      kept.set(other, found);
    }
    return found;
  };
}

const together = (given: GivenLikeness, surnames: SurnameLikeness): NameLikeness => ({
  given,
  surnames,
  points: given.points + surnames.points,
  unlike: given.kind === 'other' || surnames.kind === 'other',
});

const better = (one: GivenLikeness, other: GivenLikeness): GivenLikeness =>
  other.points > one.points ? other : one;

const isBetter = (found: NameLikeness, best: NameLikeness): boolean =>
  found.unlike === best.unlike ? found.points > best.points : best.unlike;
