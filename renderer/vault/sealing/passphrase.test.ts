import { describe, expect, test } from 'vitest';
import { rateStrength } from './passphrase-strength';
import { generatePassphrase, WORDS, wordList } from './passphrase-words';

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

describe('a generated passphrase', () => {
  test.each([
    ['en', 7_776, 77.5],
    ['es', 2_048, 77],
  ] as const)(
    'in %s has words from a list of %i distinct words and %f bits',
    async (language, words, bits) => {
      const list = await wordList(language);
      expect(list).toHaveLength(words);
      expect(new Set(list).size).toBe(words);
      expect(WORDS[language] * Math.log2(list.length)).toBeGreaterThanOrEqual(bits);
      const phrase = (await generatePassphrase(language, randomBytes)).split(' ');
      expect(phrase).toHaveLength(WORDS[language]);
      for (const word of phrase) expect(list).toContain(word);
    },
  );

  test.each(['en', 'es'] as const)('in %s is always enough', async (language) => {
    for (let i = 0; i < 30; i++) {
      const phrase = await generatePassphrase(language, randomBytes);
      expect(await rateStrength(phrase, ['Casa Ejemplo', 'Ana Ejemplo']), phrase).toMatchObject({
        enough: true,
      });
    }
  });

  test('draws every word about as often as any other', async () => {
    const list = await wordList('en');
    const drawn = new Map(list.map((word) => [word, 0]));
    const rounds = 20_000;
    for (let i = 0; i < rounds; i++) {
      for (const word of (await generatePassphrase('en', randomBytes)).split(' ')) {
        drawn.set(word, (drawn.get(word) ?? 0) + 1);
      }
    }
    const mean = (rounds * WORDS.en) / list.length;
    let chiSquare = 0;
    for (const count of drawn.values()) chiSquare += (count - mean) ** 2 / mean;
    // 7,775 degrees of freedom: mean 7,775, standard deviation 125; five of them either way.
    expect(Math.abs(chiSquare - 7_775)).toBeLessThan(625);
  });

  test('throws away draws that would favor the first words', async () => {
    const draws = [0xff, 0xff, 0x00, 0x01, ...Array(10).fill(0)];
    const scripted = (length: number) => new Uint8Array(draws.splice(0, length));
    const list = await wordList('en');
    expect((await generatePassphrase('en', scripted)).split(' ')[0]).toBe(list[1]);
  });
});

describe('the strength of an own passphrase', () => {
  test.each([
    'password1234567',
    'aaaaaaaaaaaaaaaaaaaa',
    'qwertyuiopasdfghjkl',
    'contraseña contraseña',
    'Casa Ejemplo Casa Ejemplo',
    'corto pero raro',
    '123456789012345678',
  ])('%s is not enough', async (passphrase) => {
    expect(await rateStrength(passphrase, ['Casa Ejemplo'])).toMatchObject({ enough: false });
  });

  test('a long odd sentence is enough, and counts letters and not bytes', async () => {
    const rated = await rateStrength('el ñandú violeta baila cumbia en Zebulon', []);
    expect(rated).toMatchObject({ enough: true, length: 40 });
  });

  test('14 characters are not enough, however odd', async () => {
    expect(await rateStrength('x9$Kq!2zP@7vLm', [])).toMatchObject({ enough: false, length: 14 });
  });
});
