import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideCalls } from './divide-calls';

const people = (...languages: (string | null)[]) =>
  languages.map((language, at) => ({ id: `p${at}`, language }));

const nobodyYet = (...names: string[]) => names.map((name) => ({ name, people: 0 }));

describe('divideCalls', () => {
  it('gives each caller as many, and keeps a language with one caller where it can', () => {
    const divided = divideCalls(people('es', 'en', 'es', 'en'), nobodyYet('Ana', 'Luz'));
    expect(divided.map(({ person, caller }) => `${person.language} ${caller}`)).toEqual([
      'en Ana',
      'en Ana',
      'es Luz',
      'es Luz',
    ]);
  });

  it('fills up whoever has the fewest', () => {
    const divided = divideCalls(people('es', 'es', 'es'), [
      { name: 'Ana', people: 5 },
      { name: 'Luz', people: 3 },
    ]);
    expect(divided.map(({ caller }) => caller)).toEqual(['Ana', 'Luz', 'Luz']);
  });

  it('leaves people without a caller when there is none', () => {
    expect(divideCalls(people('es'), []).map(({ caller }) => caller)).toEqual(['']);
  });

  it('loses nobody, is even, and lets few callers share a language', () => {
    const languages = fc.array(fc.constantFrom('es', 'en', 'mix', 'zap', null), { maxLength: 60 });
    const callers = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 });
    fc.assert(
      fc.property(languages, callers, (spoken, names) => {
        const all = people(...spoken);
        const divided = divideCalls(all, nobodyYet(...names));
        expect(new Set(divided.map(({ person }) => person.id)).size).toBe(all.length);
        const loads = names.map((name) => divided.filter(({ caller }) => caller === name).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        const pairs = new Set(
          divided.map(({ person, caller }) => `${caller} ${person.language ?? ''}`),
        );
        const groups = new Set(spoken.map((language) => language ?? '')).size;
        expect(pairs.size).toBeLessThanOrEqual(groups + names.length - 1 + (groups === 0 ? 1 : 0));
      }),
    );
  });
});
