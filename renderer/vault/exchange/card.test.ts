import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AgeKey, makeAgeKey } from './age-key';
import { fromBase32, toBase32 } from './base32';
import { makeCard, readCard } from './card';
import { codeOf } from './card-code';
import { cardLine, type SignedCard } from './card-line';
import { COMPARED_WORDS, compareWords } from './compare-words';
import { signingKeyFrom } from './sign';

const GROUP = '00000000-0000-4000-8000-0000000000aa';
const KEY = signingKeyFrom(new Uint8Array(32).fill(7));
const bytes = (text: string) => new TextEncoder().encode(text);
let age: AgeKey;
let card: SignedCard;

beforeAll(async () => {
  age = await makeAgeKey();
  card = cardNamed('Mesa Inventada');
});

const cardNamed = (name: string) =>
  makeCard({ groupId: GROUP, name, recipient: age.recipient, date: '2019-02-20' }, KEY);

const refusal = async (source: string | Uint8Array) => {
  const read = await readCard(source);
  return read.ok ? 'taken' : read.error.type;
};

describe('a card', () => {
  it('reads as it was written, whatever the group is called: as a file, as text, as code', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
          .filter((name) => name.length <= 100),
        async (name) => {
          const made = cardNamed(name);
          const { signature: _, ...said } = made;
          for (const source of [
            bytes(`${cardLine(made)}\n`),
            ` ${cardLine(made)} `,
            codeOf(made),
          ]) {
            const read = await readCard(source);
            expect(read).toMatchObject({ ok: true, value: { ...said, name: expect.any(String) } });
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('survives a message that breaks its line, and fits a QR code', async () => {
    const wrapped = cardLine(card).replace(/.{300}/g, '$&\r\n');
    expect(await refusal(wrapped)).toBe('taken');
    expect(codeOf(card)).toMatch(/^[0-9A-Z:-]{2000,2400}$/);
    expect(await refusal(codeOf(card).replace(/.{100}/g, '$&\n'))).toBe('taken');
  });

  it('is refused when any character of it was changed', async () => {
    const line = cardLine(card);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(line.length - 1),
        fc.constantFrom('a', '0', '"', 'Z'),
        async (at, sign) => {
          fc.pre(line[at] !== sign);
          const altered = line.slice(0, at) + sign + line.slice(at + 1);
          expect(await refusal(altered)).not.toBe('taken');
          expect(await refusal(bytes(altered))).not.toBe('taken');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says what is wrong with it', async () => {
    const line = cardLine(card);
    const with_ = (change: object) => {
      const { signature: _, ...rest } = { ...card, ...change };
      return cardLine(makeCard(rest, KEY));
    };
    expect(await refusal('x'.repeat(9_000))).toBe('card-too-large');
    expect(await refusal('Dear neighbors,')).toBe('not-a-card');
    expect(await refusal('')).toBe('not-a-card');
    expect(await refusal('{"convite":"exchange","version":1}')).toBe('not-a-card');
    expect(await refusal('CONVITE-CARD:1:AAAA')).toBe('not-a-card');
    expect(await refusal('{"convite":"card","version":2}')).toBe('newer-card');
    expect(await refusal(line.replace('Mesa', 'Meza'))).toBe('card-signature-invalid');
    expect(await refusal(line.replace(':1,', ':1.0,'))).toBe('not-a-card');
    expect(await refusal(line.replace('{', '{"a":1,'))).toBe('card-invalid');
    expect(await refusal(with_({ recipient: 'age1pq1qqq' }))).toBe('card-invalid');
    expect(await refusal(with_({ recipient: age.recipient.replace(/q/g, 'p') }))).toBe(
      'card-invalid',
    );
    expect(
      await refusal(
        with_({ recipient: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj' }),
      ),
    ).toBe('card-invalid');
    expect(await refusal(with_({ date: '2019-02-30' }))).toBe('card-invalid');
    expect(await refusal(with_({ groupId: GROUP.toUpperCase() }))).toBe('card-invalid');
  });

  it('cleans the name of what nobody sees', async () => {
    const read = await readCard(cardLine(cardNamed('Me\u202Esa\u200B  Inventada ')));
    expect(read).toMatchObject({ ok: true, value: { name: 'Mesa Inventada' } });
  });
});

describe('the words to compare', () => {
  const keys = fc.record({
    signer: fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: 64,
      maxLength: 64,
    }),
    recipient: fc.string({ minLength: 1, maxLength: 60 }),
  });
  const language = fc.constantFrom('en' as const, 'es' as const);

  it('are the same on both laptops, and enough of them', async () => {
    await fc.assert(
      fc.asyncProperty(keys, keys, language, async (one, other, lang) => {
        const words = await compareWords(one, other, lang);
        expect(await compareWords(other, one, lang)).toEqual(words);
        expect(words).toHaveLength(COMPARED_WORDS[lang]);
        expect(words.every((word) => word !== '')).toBe(true);
      }),
    );
    expect(COMPARED_WORDS.en * Math.log2(7776)).toBeGreaterThan(100);
    expect(COMPARED_WORDS.es * Math.log2(2048)).toBeGreaterThan(100);
  });

  it('differ as soon as a key does', async () => {
    await fc.assert(
      fc.asyncProperty(keys, keys, keys, language, async (one, other, third, lang) => {
        fc.pre(third.signer !== other.signer || third.recipient !== other.recipient);
        expect(await compareWords(one, third, lang)).not.toEqual(
          await compareWords(one, other, lang),
        );
      }),
    );
  });
});

describe('base 32', () => {
  it('gives back the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(bytes);
      }),
    );
    expect(toBase32(bytes('foobar'))).toBe('MZXW6YTBOI');
    expect(fromBase32('1')).toBeUndefined();
  });
});
