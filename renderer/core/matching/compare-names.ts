import { compareGiven, type GivenLikeness } from './compare-given';
import { compareSurnames, type SurnameLikeness } from './compare-surnames';
import type { NameReading, PersonTraits } from './person-traits';

/** How alike two whole names are. `unlike`: a given name or the surnames say that these are two people. */
export type NameLikeness = {
  readonly given: GivenLikeness;
  readonly surnames: SurnameLikeness;
  readonly points: number;
  readonly unlike: boolean;
};

/** Compares two names in the way of reading them that makes them likest. */
export function compareNames(one: PersonTraits, other: PersonTraits): NameLikeness {
  let best: NameLikeness | null = null;
  for (const a of one.readings) {
    for (const b of other.readings) {
      const found = compareReadings(a, b);
      if (!best || isBetter(found, best)) best = found;
    }
  }
  return best as NameLikeness;
}

function compareReadings(a: NameReading, b: NameReading): NameLikeness {
  const surnames = compareSurnames(a.surnames, b.surnames);
  let given = compareGiven(a.given, b.given);
  if (a.preferred.length > 0) given = better(given, compareGiven(a.preferred, b.given));
  if (b.preferred.length > 0) given = better(given, compareGiven(a.given, b.preferred));
  if (a.preferred.length > 0 && b.preferred.length > 0) {
    given = better(given, compareGiven(a.preferred, b.preferred));
  }
  return {
    given,
    surnames,
    points: given.points + surnames.points,
    unlike: given.kind === 'other' || surnames.kind === 'other',
  };
}

const better = (one: GivenLikeness, other: GivenLikeness): GivenLikeness =>
  other.points > one.points ? other : one;

const isBetter = (found: NameLikeness, best: NameLikeness): boolean =>
  found.unlike === best.unlike ? found.points > best.points : best.unlike;
