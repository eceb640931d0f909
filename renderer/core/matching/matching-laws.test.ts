import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonSketch } from '../views/people-views';
import { comparePeople } from './compare-people';
import { isTranslation, namesOfNickname, nicknamePairs } from './nicknames';

const GIVEN = [
  'Ana',
  'María',
  'José',
  'Chuy',
  'Jesús',
  'Lupe',
  'Guadalupe',
  'Johan',
  'Zoë',
  'Pepe',
];
const FAMILY = ['García', 'López', 'Luna', 'Maguey', 'Núñez', 'de la Cruz', 'Ruiz', 'Zapote'];

const word = fc.oneof(
  fc.constantFrom(...GIVEN),
  fc.constantFrom(...FAMILY),
  fc.string({ maxLength: 12 }),
);
const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const person: fc.Arbitrary<PersonSketch> = fc.record({
  givenName: name,
  familyNames: name,
  preferredName: fc.oneof(fc.constant(''), fc.constantFrom(...GIVEN)),
  phones: fc.subarray(['+13365550101', '336-555-0102', '555-0101', '000 000 0000', '?']),
  emails: fc.subarray(['ana@example.org', 'A.N.A+x@gmail.com', 'ana@gmail.com', '@', 'nonsense']),
  county: fc.constantFrom(null, '37067', '37119'),
  zip: fc.constantFrom('', '27101', '28205'),
  household: fc.constantFrom(null, 'one home', 'another'),
});
/** Someone with a name of the lists. */
const named = person.chain((one) =>
  fc
    .tuple(
      fc.constantFrom(...GIVEN),
      fc.uniqueArray(fc.constantFrom(...FAMILY), { minLength: 1, maxLength: 2 }),
    )
    .map(([givenName, families]) => ({
      ...one,
      givenName,
      familyNames: families.join(' '),
      families,
    })),
);

const verdict = (one: PersonSketch, other: PersonSketch) => {
  const match = comparePeople(one, other);
  return match && [match.strength, match.score.toFixed(6)];
};

describe('comparing people', () => {
  it('is the same whoever comes first', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(comparePeople(a, b)).toEqual(comparePeople(b, a));
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not mind accents, case, blanks and particles', () => {
    fc.assert(
      fc.property(named, named, (a, b) => {
        const retyped = {
          ...a,
          givenName: ` ${a.givenName.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()}  `,
          familyNames: a.familyNames.replaceAll('de la ', '').toLowerCase().replace(' ', '-'),
        };
        expect(verdict(retyped, b)).toEqual(verdict(a, b));
      }),
    );
  });

  it('finds someone in spite of swapped surnames', () => {
    fc.assert(
      fc.property(named, (a) => {
        const swapped = { ...a, familyNames: [...a.families].reverse().join(' ') };
        const strength = comparePeople(a, swapped)?.strength;
        const isReached =
          a.phones.some((p) => p.includes('5')) || a.emails.some((e) => /.@./.test(e));
        if (isReached) expect(strength).toBe('certain');
        else expect(strength).not.toBe('household');
      }),
    );
  });

  it('never takes unlike given names for one person, whatever they share', () => {
    fc.assert(
      fc.property(named, fc.boolean(), (a, sameSurnames) => {
        const other = {
          ...a,
          preferredName: '',
          givenName: 'Bertoldo',
          familyNames: sameSurnames ? a.familyNames : 'Quimera',
        };
        const match = comparePeople({ ...a, preferredName: '' }, other);
        expect([undefined, 'household']).toContain(match?.strength);
      }),
    );
  });

  it('gives a score from 0 to 1', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        const { score = 0 } = comparePeople(a, b) ?? {};
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the table of nicknames', () => {
  it('has at least 250 pairs, each a nickname of a known name', () => {
    expect(nicknamePairs()).toBeGreaterThanOrEqual(250);
    expect(namesOfNickname('beto')).toEqual(
      expect.arrayContaining(['alberto', 'roberto', 'humberto']),
    );
    expect(isTranslation('juan', 'john')).toBe(true);
  });
});
