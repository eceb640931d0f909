import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Badge, badgeLetters, badgePages, slipPages, talliedLanguages } from './cut-sheets';

const badge = (name: string): Badge => ({ key: name, name, role: '' });
const namesOn = (names: readonly string[], blanks: number) =>
  badgePages(names.map(badge), blanks).map((page) => page.map(({ name }) => name));

describe('slips', () => {
  it('are four to a page, each with the code it is typed back by', () => {
    expect(slipPages(6)).toEqual([
      ['A01', 'A02', 'A03', 'A04'],
      ['A05', 'A06'],
    ]);
    expect(slipPages(0)).toEqual([]);
  });

  it('have codes that go on from page to page, each once', () => {
    fc.assert(
      fc.property(fc.nat(300), (count) => {
        const pages = slipPages(count);
        expect(new Set(pages.flat()).size).toBe(count);
        pages.slice(0, -1).forEach((page) => {
          expect(page).toHaveLength(4);
        });
      }),
    );
  });
});

describe('badges', () => {
  it('are eight to a page, by first name whatever its accents, the blank ones last', () => {
    expect(namesOn(['Zoé', 'Ana', 'Óscar', 'Íñigo'], 5)).toEqual([
      ['Ana', 'Íñigo', 'Óscar', 'Zoé', '', '', '', ''],
      [''],
    ]);
    expect(namesOn([], 0)).toEqual([]);
  });

  it('are one for each of two people of the same name', () => {
    const twice = [
      { ...badge('Ana'), key: '1' },
      { ...badge('Ana'), key: '2' },
    ];
    expect(badgePages(twice, 0)).toEqual([twice]);
  });

  it('have letters as large as the longest word allows', () => {
    expect(badgeLetters('Ana')).toBe('large');
    expect(badgeLetters('María Guadalupe')).toBe('large');
    expect(badgeLetters('María Guadalupe del Rosario')).toBe('middle');
    expect(badgeLetters('Wilhelmina-Constanza')).toBe('middle');
    expect(badgeLetters('Maximilianofernando')).toBe('small');
  });
});

describe('a sheet to count by', () => {
  it('has a row for each language of the event, as far as there is room for strokes', () => {
    expect(talliedLanguages(['mix', 'es'])).toEqual(['mix', 'es']);
    expect(talliedLanguages([])).toEqual(['es', 'en']);
    expect(talliedLanguages(Array.from({ length: 12 }, (_, n) => `language ${n}`))).toHaveLength(8);
  });
});
