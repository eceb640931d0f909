import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AgeKey, makeAgeKey } from './age-key';
import { fromBase32, toBase32 } from './base32';
import { type CardDraft, makeCard, nameOn, readCard } from './card';
import { codeOf } from './card-code';
import { cardLine, type SignedCard } from './card-line';
import { partsOf } from './card-parts';
import { COMPARED_WORDS, compareWords } from './compare-words';
import { type SigningKey, signingKeyFrom } from './sign';
import { vouchFor } from './vouch';

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
    expect(await refusal('{"convite":"card","version":3}')).toBe('newer-card');
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
    expect(read.ok && nameOn(read.value)).toBe('Mesa Inventada');
  });
});

describe('what vouches for a card', () => {
  const keyOf = (n: number) => signingKeyFrom(new Uint8Array(32).fill(n));
  const [first, second, other, last] = [keyOf(1), keyOf(2), keyOf(3), KEY];
  const rotation = (from: SigningKey, to: SigningKey, groupId = GROUP) =>
    vouchFor({ as: 'rotation', groupId, to: to.signer }, '2019-02-19', from);
  const device = (from: SigningKey, to: SigningKey, groupId = GROUP) =>
    vouchFor({ as: 'device', groupId, to: to.signer }, '2019-02-19', from);
  const vouchedCard = (draft: Partial<CardDraft>) =>
    makeCard(
      { groupId: GROUP, name: 'Mesa', recipient: age.recipient, date: '2019-02-20', ...draft },
      last,
    );
  const whole = () =>
    vouchedCard({
      previous: [rotation(first, second), rotation(second, last)],
      vouched: device(other, last),
    });

  it('reads as it was written, in every form, and only whole', async () => {
    for (const made of [
      whole(),
      vouchedCard({ previous: [rotation(second, last)] }),
      vouchedCard({ vouched: device(other, last) }),
    ]) {
      const code = codeOf(made);
      const parts = partsOf(code);
      for (const source of [
        bytes(`${cardLine(made)}\n`),
        cardLine(made),
        code,
        parts.join('\n'),
        parts.toReversed().join(' '),
      ]) {
        expect(await readCard(source)).toEqual({ ok: true, value: made });
      }
    }
    expect(codeOf(whole())).toMatch(/^[0-9A-Z:-]{2000,4296}$/);
  });

  it('is refused when any character of it was changed', async () => {
    const line = cardLine(whole());
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: line.indexOf('"signature"'), max: line.length - 1 }),
        fc.constantFrom('a', '0', '"', 'Z'),
        async (at, sign) => {
          fc.pre(line[at] !== sign);
          const altered = line.slice(0, at) + sign + line.slice(at + 1);
          expect(await refusal(altered)).not.toBe('taken');
        },
      ),
      { numRuns: 300 },
    );
  });

  const group = '00000000-0000-4000-8000-0000000000bb';
  it.each<[string, () => Partial<CardDraft>, string]>([
    ['a key that vouches for itself', () => ({ previous: [rotation(last, last)] }), 'card-invalid'],
    ['a laptop that vouches for itself', () => ({ vouched: device(last, last) }), 'card-invalid'],
    [
      'a ring of keys',
      () => ({
        previous: [rotation(second, first), rotation(first, second), rotation(second, last)],
      }),
      'card-invalid',
    ],
    [
      'an earlier key that vouches as another laptop too',
      () => ({ previous: [rotation(first, last)], vouched: device(first, last) }),
      'card-invalid',
    ],
    [
      'an oversized chain',
      () => ({
        previous: [10, 11, 12, 13, 14].map((n, at, all) =>
          rotation(keyOf(n), at < all.length - 1 ? keyOf((all[at + 1] as number) ?? 0) : last),
        ),
      }),
      'card-invalid',
    ],
    [
      'a gap in the chain',
      () => ({ previous: [rotation(first, other), rotation(second, last)] }),
      'card-signature-invalid',
    ],
    [
      'a chain in the wrong order',
      () => ({ previous: [rotation(second, last), rotation(first, second)] }),
      'card-signature-invalid',
    ],
    [
      'a vouch for another group',
      () => ({ previous: [rotation(first, last, group)] }),
      'card-signature-invalid',
    ],
    [
      'a vouch for a laptop in the place of one for new keys',
      () => ({ previous: [device(first, last)] }),
      'card-signature-invalid',
    ],
    [
      'a vouch for new keys in the place of one for a laptop',
      () => ({ vouched: rotation(first, last) }),
      'card-signature-invalid',
    ],
    [
      'a vouch for another key',
      () => ({ vouched: device(other, second) }),
      'card-signature-invalid',
    ],
    [
      'a vouch on another day',
      () => ({ previous: [{ ...rotation(first, last), date: '2019-02-20' }] }),
      'card-signature-invalid',
    ],
    [
      'a vouch that someone else signed',
      () => ({ vouched: { ...device(other, last), signer: first.signer } }),
      'card-signature-invalid',
    ],
  ])('refuses %s', async (_, draft, says) => {
    const made = vouchedCard(draft());
    expect(await refusal(cardLine(made))).toBe(says);
    if (made.previous.length <= 4) expect(await refusal(codeOf(made))).toBe(says);
  });

  it('has to be there in version 2, and nowhere in version 1', async () => {
    const plain = cardLine(vouchedCard({}));
    const empty = plain
      .replace('"version":1', '"version":2')
      .replace(/}$/, ',"previous":[],"vouched":null}');
    expect(await refusal(plain)).toBe('taken');
    expect(await refusal(empty)).toBe('card-invalid');
    expect(await refusal(cardLine(whole()).replace('"version":2', '"version":1'))).toBe(
      'card-invalid',
    );
  });
});

describe('a card in several codes', () => {
  const parts = () => partsOf(codeOf(card));

  it('waits for every code, and takes one that comes twice', async () => {
    const [one, two, three, four] = parts();
    expect(await readCard(`${one}`)).toEqual({
      ok: false,
      error: { type: 'card-parts-missing', have: 1, of: 4 },
    });
    expect(await readCard(`${three} ${one}\n${three}`)).toEqual({
      ok: false,
      error: { type: 'card-parts-missing', have: 2, of: 4 },
    });
    expect(await refusal([four, two, one, two, three].join('\n'))).toBe('taken');
  });

  it('refuses codes of two cards, altered ones, and numbers that cannot be', async () => {
    const [one = '', two = '', ...rest] = parts();
    const [, foreign = ''] = partsOf(codeOf(cardNamed('Otra Mesa')));
    expect(await refusal([one, foreign, ...rest].join('\n'))).toBe('card-parts-mixed');
    const altered = two.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'));
    expect(await refusal([one, altered, ...rest].join('\n'))).toBe('card-parts-mixed');
    expect(await refusal([one, two, altered].join('\n'))).toBe('card-parts-mixed');
    expect(await refusal([one, 'hola'].join('\n'))).toBe('not-a-card');
    for (const number of ['0/4', '5/4', '1/0', '1/17', '99/99', '-1/4']) {
      expect(await refusal(one.replace(':1/4:', `:${number}:`))).toBe('not-a-card');
    }
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
