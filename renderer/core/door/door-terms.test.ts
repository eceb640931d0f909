import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../matching/fold';
import { doorTerms, fitsTerms, isWhole, walkInName, wholeOf } from './door-terms';

const WORDS = ['María', 'José', 'Núñez', 'Güemes', 'de', 'la', 'Luna', 'Íñigo'];
const names = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

describe('what is typed at the door', () => {
  it('finds a name by any parts of its words, in any order, with accents or without', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.boolean(), (words, seed, plain) => {
        const heads = words.map((word) => word.slice(0, 1 + (seed % word.length)));
        const parts = seed % 2 === 0 ? heads : heads.reverse();
        const typed = plain ? fold(parts.join(' ')) : parts.join(' ');
        expect(fitsTerms(doorTerms(typed), fold(words.join(' ')), [])).toBe(true);
      }),
    );
  });

  it('finds a phone by its end only, and a name with a phone by both', () => {
    const fits = (typed: string) =>
      fitsTerms(doorTerms(typed), 'maria luna', ['+13365550142', '+13365550177 ext. 9']);
    for (const typed of ['0142', '550142', '(336) 555-0142', 'maria 0142', '0177']) {
      expect(fits(typed), typed).toBe(true);
    }
    for (const typed of ['5501', '3365', 'jose 0142', '142'])
      expect(fits(typed), typed).toBe(false);
  });

  it('knows a whole name in any order', () => {
    fc.assert(
      fc.property(names, (words) => {
        const typed = doorTerms([...words].reverse().join(' ')).words;
        expect(isWhole(typed, [wholeOf(words.join(' '))])).toBe(true);
      }),
    );
    expect(isWhole([], [''])).toBe(false);
  });

  it('makes a name of letters only', () => {
    expect(walkInName('  Petunia   Prestada ')).toBe('Petunia Prestada');
    expect(walkInName('0142')).toBe('');
  });
});
