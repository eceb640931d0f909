import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople } from '../../core/matching/compare-people';
import { aMember } from '../../core/model/testing/builders';
import { aLaptop } from '../testing/laptop';
import { foundDuplicates } from './found-duplicates';
import { peopleIndexOf } from './people-index';
import { createScan } from './scan-duplicates';

const given = fc.constantFrom(
  'Ana',
  'Ana María',
  'Anamaria',
  'Chuy',
  'Jesús',
  'María José',
  'Ma. José',
  'J. Luis',
  'José Luis',
  'Amapola',
  'Amapoal',
  'Maite',
  'María Teresa',
  'Johan',
  'John',
  '',
);
const family = fc.constantFrom(
  'García',
  'García López',
  'Lopez-Garcia',
  'Garsia',
  'de la Cruz',
  'Delacruz',
  'Maguey Luna',
  'Magueyy',
  'Santa María',
  'Santamaria',
  'Ana Luna',
  'Luna de Paz',
  '',
);
const phone = fc.constantFrom('', '+13365550101', '555-0101', '+13365550102');
const person = fc
  .record({
    givenName: given,
    familyNames: family,
    preferredName: fc.constantFrom('', '', 'Chuy', 'Tere'),
    phone,
    email: fc.constantFrom('', 'ana@gmail.com', 'a.na@gmail.com'),
    county: fc.constantFrom(null, '37067'),
    zip: fc.constantFrom('', '27101'),
  })
  .map(({ phone, email, ...rest }) => ({
    ...rest,
    phones: phone ? [phone] : [],
    emails: email ? [email] : [],
    household: null,
  }));

describe('looking only where keys are shared', () => {
  it('finds all that comparing everyone with everyone finds for certain or strongly, and every household', () => {
    fc.assert(
      fc.property(person, fc.array(person, { maxLength: 12 }), (one, others) => {
        const members = others.map((other) => aMember(other));
        const { set } = aLaptop(members);
        const found = new Map(
          peopleIndexOf(set)
            .similar(one, { limit: 100, weak: true })
            .map(({ id, match }) => [id, match]),
        );
        for (const [place, other] of others.entries()) {
          const match = comparePeople(one, other);
          const seen = found.get(members[place]?.id ?? '');
          if (seen) expect(seen).toEqual(match);
          else expect(['certain', 'strong', 'household']).not.toContain(match?.strength);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('puts every certain and strong pair into a group, and no group holds two who are unlike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { maxLength: 10 }), async (people) => {
        const members = people.map((draft) => aMember(draft));
        const { set } = aLaptop(members);
        await createScan(set, async () => undefined)(() => undefined).outcome;
        const { groups } = foundDuplicates(set);
        for (const [i, a] of people.entries()) {
          for (const [j, b] of people.entries()) {
            if (i >= j) continue;
            const strength = comparePeople(a, b)?.strength;
            if (strength !== 'certain' && strength !== 'strong') continue;
            const ids = [members[i]?.id ?? '', members[j]?.id ?? ''];
            expect(
              groups.some(
                (g) => g.strength !== 'household' && ids.every((id) => g.members.includes(id)),
              ),
            ).toBe(true);
          }
        }
        for (const { strength, members: ids, pairs } of groups) {
          const linked = new Set(pairs.flatMap(({ a, b }) => [a, b]));
          expect(ids.every((id) => linked.has(id))).toBe(true);
          if (strength === 'household') continue;
          expect(pairs.every(({ match }) => match.strength !== 'household')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
