import { compareGiven, type GivenLikeness } from './compare-given';
import { compareSurnames, type SurnameLikeness } from './compare-surnames';
import type { NameWord } from './name-words';
import type { NameReading, PersonTraits } from './person-traits';

/** How alike two whole names are. `unlike`: a given name or the surnames say that these are two people. */
export type NameLikeness = {
  readonly given: GivenLikeness;
  readonly surnames: SurnameLikeness;
  readonly points: number;
  readonly unlike: boolean;
};

/** Likenesses of names that were compared before: most names occur many times. */
export type NameMemory = {
  readonly given: Memory<GivenLikeness>;
  readonly surnames: Memory<SurnameLikeness>;
};

type Memory<L> = (one: readonly NameWord[]) => (other: readonly NameWord[]) => L;

/** Likenesses kept at once; beyond, all are forgotten. */
const MOST_KEPT = 300_000;

/** Makes an empty memory, for one person's comparisons or for everyone's. */
export const createNameMemory = (): NameMemory => ({
  given: createMemory(compareGiven),
  surnames: createMemory(compareSurnames),
});

/** Makes a comparer of one name with many. */
export function createNameComparer(
  one: PersonTraits,
  memory: NameMemory = createNameMemory(),
): (other: PersonTraits) => NameLikeness {
  const byReading = one.readings.map((reading) => ({
    reading,
    given: memory.given(reading.given),
    preferred: memory.given(reading.preferred),
    surnames: memory.surnames(reading.surnames),
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
    const [whole] = one.readings;
    const [theirs] = other.readings;
    if (
      whole &&
      theirs &&
      one.readings.length + other.readings.length === 2 &&
      isPartedElsewhere(whole, theirs)
    ) {
      // Each alone says how much such a name tells; the better of both, so that comparing is symmetric.
      for (const { given, surnames } of [whole, theirs]) {
        const found = together(memory.given(given)(given), memory.surnames(surnames)(surnames));
        if (!best || isBetter(found, best)) best = found;
      }
    }
    return best as NameLikeness;
  };
}

/** The same words in the same order, of which one person counts more as given names: "Ana María | Luna", "Ana | María Luna". */
function isPartedElsewhere(one: NameReading, other: NameReading): boolean {
  const words = one.given.length + one.surnames.length;
  if (
    one.given.length === other.given.length ||
    words !== other.given.length + other.surnames.length
  ) {
    return false;
  }
  for (let place = 0; place < words; place++) {
    if (wordAt(one, place)?.text !== wordAt(other, place)?.text) return false;
  }
  return true;
}

const wordAt = ({ given, surnames }: NameReading, place: number): NameWord | undefined =>
  place < given.length ? given[place] : surnames[place - given.length];

function createMemory<L>(
  compare: (one: readonly NameWord[], other: readonly NameWord[]) => L,
): Memory<L> {
  const kept = new Map<readonly NameWord[], Map<readonly NameWord[], L>>();
  let size = 0;
  return (one) => {
    if (size > MOST_KEPT) {
      kept.clear();
      size = 0;
    }
    const known = kept.get(one) ?? new Map<readonly NameWord[], L>();
    kept.set(one, known);
    return (other) => {
      let found = known.get(other);
      if (found === undefined) {
        found = compare(one, other);
        known.set(other, found);
        size += 1;
      }
      return found;
    };
  };
}

const together = (given: GivenLikeness, surnames: SurnameLikeness): NameLikeness => ({
  given,
  surnames,
  points: given.points + surnames.points,
  unlike: given.kind === 'other' || surnames.kind === 'other',
});

// Ties are broken by what was found and not by what was looked at first, so that comparing is symmetric.
const better = (one: GivenLikeness, other: GivenLikeness): GivenLikeness =>
  other.points > one.points || (other.points === one.points && tagOf(other) > tagOf(one))
    ? other
    : one;

const isBetter = (found: NameLikeness, best: NameLikeness): boolean => {
  if (found.unlike !== best.unlike) return best.unlike;
  if (found.points !== best.points) return found.points > best.points;
  return nameTagOf(found) > nameTagOf(best);
};

const tagOf = ({ kind, doubtful }: GivenLikeness): string =>
  `${GIVEN_ORDER.indexOf(kind)} ${doubtful ? 0 : 1}`;

const nameTagOf = ({ given, surnames: { kind, points, alike, sure } }: NameLikeness): string =>
  `${points.toFixed(3).padStart(7, '0')} ${kind} ${alike} ${sure} ${tagOf(given)}`;

const GIVEN_ORDER = ['missing', 'other', 'alike', 'nickname', 'same'];
