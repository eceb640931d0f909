import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { READY_SEGMENTS } from '../../core/segments/ready-made';
import type { SegmentCondition, SegmentRule } from '../../core/segments/rule';
import { anyRule, SOME_IDS } from '../../core/segments/testing/any-rule';
import { addAllMessages, i18n, type Language, startTranslation } from '../../messages/i18n';
import { termsIn } from '../terms';
import type { SegmentWords } from './phrase';
import { sentenceOf } from './sentence';

const ID = SOME_IDS[0] as string;
const GONE = SOME_IDS[1] as string;

const wordsIn = (language: Language): SegmentWords => {
  const named = (name: string) => (id: string) => (id === ID ? name : undefined);
  return {
    t: i18n.getFixedT(language, 'segments'),
    terms: termsIn(i18n.getFixedT(language, 'terms'), language),
    language,
    group: named('Siembra'),
    rung: named('Líder'),
    event: named('“Vigilia”'),
  };
};

beforeAll(async () => {
  await startTranslation('en');
  await addAllMessages();
});

const say = (rule: SegmentRule, language: Language) => sentenceOf(rule, wordsIn(language));
const all = (...parts: SegmentRule['parts']): SegmentRule => ({ join: 'all', parts });
const both = (condition: SegmentCondition) => [
  say(all(condition), 'en'),
  say(all(condition), 'es'),
];

describe('the sentence of a segment', () => {
  it('says the example of the handbook in both languages', () => {
    const rule = all(
      { type: 'language', not: false, any: ['es'] },
      { type: 'county', not: false, any: ['37067'] },
      { type: 'came', not: false, times: 2, days: 90, kind: null },
      { type: 'one-on-one', not: true, times: 1, days: null },
    );
    expect(say(rule, 'en')).toBe(
      'Speaks Spanish, lives in Forsyth, came twice or more in the last 90 days, no one-on-one yet',
    );
    expect(say(rule, 'es')).toBe(
      'Habla español, vive en Forsyth, vino dos veces o más en los últimos 90 días, todavía sin conversación uno a uno',
    );
  });

  it('joins by "or", and says brackets and their opposite', () => {
    const rule: SegmentRule = {
      join: 'any',
      parts: [
        { type: 'has', not: true, what: 'phone' },
        {
          type: 'bracket',
          not: false,
          join: 'all',
          parts: [
            { type: 'tag', not: false, any: ['norte', 'sur'] },
            { type: 'needs', not: false, what: 'ride', days: 30 },
          ],
        },
        {
          type: 'bracket',
          not: true,
          join: 'any',
          parts: [{ type: 'county', not: true, any: ['37067', '37081', ''] }],
        },
      ],
    };
    expect(say(rule, 'en')).toBe(
      'Has no phone number, or (has the tag “norte” or “sur”, asked for a ride in the last 30 days), or it is not so that (does not live in Forsyth, Guilford, or a county not known yet)',
    );
    expect(say(rule, 'es')).toBe(
      'No tiene teléfono, o (tiene la etiqueta «norte» o «sur», pidió transporte en los últimos 30 días), o no es así que (no vive en Forsyth, Guilford o un condado que no se sabe)',
    );
  });

  it.each<[SegmentCondition, string, string]>([
    [
      { type: 'came', not: true, times: 1, days: null, kind: 'vigil' },
      'Never came to events of the kind “Vigil”',
      'Nunca vino a eventos de tipo «Vigilia»',
    ],
    [
      { type: 'came', not: true, times: 1, days: 1, kind: null },
      'Did not come today',
      'No vino hoy',
    ],
    [
      { type: 'came', not: true, times: 3, days: null, kind: null },
      'Came at most 2 times',
      'Vino 2 veces como máximo',
    ],
    [
      { type: 'missed', not: false, times: 2, days: null },
      'Said yes and missed two events or more',
      'Dijo que sí y faltó a dos eventos o más',
    ],
    [
      { type: 'first-came', not: false, days: 30 },
      'Came for the first time in the last 30 days',
      'Vino por primera vez en los últimos 30 días',
    ],
    [{ type: 'first-came', not: false, days: null }, 'Came at least once', 'Vino al menos una vez'],
    [
      { type: 'role', not: false, any: ['driver', 'cocina'] },
      'Can help as driver or cocina',
      'Puede ayudar como conductor/a o cocina',
    ],
    [
      { type: 'group', not: true, any: [ID, GONE] },
      'Does not belong to Siembra or one that is no longer here',
      'No pertenece a Siembra o uno que ya no está',
    ],
    [
      { type: 'consent', not: false, purpose: 'share', answer: 'yes' },
      'Said yes to being shared with partner groups',
      'Dijo que sí a compartir con grupos aliados',
    ],
    [
      { type: 'consent', not: false, purpose: 'contact', answer: 'unknown' },
      'Was not asked about being contacted yet',
      'Todavía no se le preguntó por la comunicación',
    ],
    [
      { type: 'at-event', not: false, event: ID, rsvp: ['yes', 'confirmed'], mark: [] },
      'Answered “Yes” or “Confirmed” for “Vigilia”',
      'Respondió «Sí» o «Confirmó» para “Vigilia”',
    ],
    [
      { type: 'at-event', not: true, event: GONE, rsvp: [], mark: [] },
      'Is not on the list of an event that is no longer here',
      'No está en la lista de un evento que ya no está',
    ],
    [
      { type: 'called', not: false, what: 'not-reached', days: 7 },
      'Was called but not reached in the last 7 days',
      'Se le llamó sin lograr hablar en los últimos 7 días',
    ],
    [{ type: 'county', not: false, any: [] }, 'Lives in …', 'Vive en …'],
  ])('%j', (condition, english, spanish) => {
    expect(both(condition)).toEqual([english, spanish]);
  });

  it('says everyone when nothing is asked', () => {
    expect([say(all(), 'en'), say(all(), 'es')]).toEqual(['Everyone', 'Todas las personas']);
  });

  it('is never empty, and never shows a key or a hole', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom('en' as const, 'es' as const), (rule, language) => {
        const text = say(rule, language);
        expect(text.length).toBeGreaterThan(3);
        expect(text).not.toMatch(/phrase\.|\{\{|undefined|null| {2}/);
      }),
      { numRuns: 400 },
    );
  });

  it('says each ready-made segment', () => {
    expect(READY_SEGMENTS.map(({ rule }) => say(rule, 'en'))).toEqual([
      'Came for the first time in the last 30 days',
      'Came 3 times or more, no one-on-one yet',
      'Said yes and missed two events or more',
      'Speaks Spanish, asked for childcare',
      'Has a next step due',
      'Was not asked about being contacted yet',
    ]);
  });
});
