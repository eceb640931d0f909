import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glance } from '../../core/glance';
import { memberSearchText } from '../../core/matching/search-text';
import { createMemberTexts } from './member-texts';

const named = (givenName: string, phone = ''): Glance => ({
  value: (field) => (field === 'givenName' ? givenName : undefined),
  elements: () => (phone ? [`phones/${phone}`] : []),
  base: '',
});

const word = fc.stringMatching(/^[abcñ01 ]{0,6}$/);
const term = fc.stringMatching(/^[abc01@]{1,4}$/);

describe('the texts that members are found by', () => {
  it('mark who holds every term, as looking through each text would', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 80 }),
        fc.array(fc.tuple(fc.nat(79), word), { maxLength: 5 }),
        fc.array(term, { minLength: 1, maxLength: 3 }),
        (names, changes, terms) => {
          const people = names.map((name) => named(name));
          const texts = createMemberTexts(
            people.map((_, slot) => String(slot)),
            (id) => people[Number(id)] as Glance,
          );
          texts.fold(people.length);
          for (const [at, name] of changes) {
            const slot = at % people.length;
            people[slot] = named(name);
            texts.put(slot, people[slot] as Glance);
          }
          const hits = new Uint8Array(people.length);
          texts.search(terms, hits);
          const plain = people.map((person) =>
            terms.every((each) => memberSearchText(person).includes(each)) ? 1 : 0,
          );
          expect([...hits]).toEqual(plain);
        },
      ),
    );
  });
});
