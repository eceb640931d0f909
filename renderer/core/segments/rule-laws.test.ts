import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentKind } from '../model/segment';
import {
  ATTENDANCE_MARKS,
  CALL_OUTCOMES,
  CONSENT_PURPOSES,
  EVENT_KINDS,
  LANGUAGES,
  RSVP_ANSWERS,
} from '../model/vocabulary';
import { conditionFits } from './condition-fits';
import type { MemberDigest } from './member-digest';
import { type SegmentCondition, type SegmentRule, segmentRule } from './rule';
import { ruleFits } from './rule-fits';
import {
  anyBracket,
  anyCondition,
  anyRule,
  SOME_COUNTIES,
  SOME_DAYS,
  SOME_IDS,
  SOME_WORDS,
} from './testing/any-rule';

const TODAY = '2019-02-20';
const day = fc.constantFrom(...SOME_DAYS);

const anyDigest: fc.Arbitrary<MemberDigest> = fc.record({
  county: fc.constantFrom(...SOME_COUNTIES),
  zip: fc.constantFrom('', '27101', '27601'),
  preferredLanguage: fc.constantFrom('', ...LANGUAGES),
  rung: fc.constantFrom('', ...SOME_IDS),
  household: fc.constantFrom('', ...SOME_IDS),
  consent: fc.integer({ min: 0, max: 4 ** CONSENT_PURPOSES.length - 1 }),
  elements: fc.uniqueArray(
    fc.constantFrom(
      'phones/+13365550142',
      'emails/a@example.org',
      'languages/es',
      ...SOME_IDS.map((id) => `groups/${id}`),
      ...SOME_WORDS.flatMap((word) => [`tags/${word}`, `roles/${word}`]),
    ),
  ),
  addedOn: day,
  places: fc.array(
    fc.record({
      event: fc.record({
        id: fc.constantFrom(...SOME_IDS),
        date: day,
        kind: fc.constantFrom(...EVENT_KINDS),
      }),
      rsvp: fc.constantFrom(null, ...RSVP_ANSWERS),
      mark: fc.constantFrom(...ATTENDANCE_MARKS),
      childcare: fc.boolean(),
      ride: fc.boolean(),
      interpreter: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  calls: fc.array(fc.record({ date: day, outcome: fc.constantFrom(...CALL_OUTCOMES) }), {
    maxLength: 3,
  }),
  talks: fc.array(fc.record({ date: day, due: day }), { maxLength: 3 }),
});

const fits = (rule: SegmentRule, member: MemberDigest): boolean =>
  ruleFits(rule, (condition) => conditionFits(condition, TODAY))(member);
const all = (...parts: SegmentRule['parts']): SegmentRule => ({ join: 'all', parts });
const any = (...parts: SegmentRule['parts']): SegmentRule => ({ join: 'any', parts });
const law = (
  ...args: Parameters<typeof fc.property<[SegmentCondition, SegmentCondition, MemberDigest]>>
) => fc.assert(fc.property(...args), { numRuns: 500 });

describe('rules', () => {
  it('"not" turns a condition and brackets around', () => {
    fc.assert(
      fc.property(fc.oneof(anyCondition, anyBracket), anyDigest, (part, member) => {
        expect(fits(all({ ...part, not: !part.not }), member)).toBe(!fits(all(part), member));
      }),
      { numRuns: 500 },
    );
  });

  it('"all" is and, "any" is or, in any order', () => {
    law(anyCondition, anyCondition, anyDigest, (a, b, member) => {
      const [isA, isB] = [fits(all(a), member), fits(any(b), member)];
      expect(fits(all(a, b), member)).toBe(isA && isB);
      expect(fits(any(a, b), member)).toBe(isA || isB);
      expect(fits(all(b, a), member)).toBe(isA && isB);
      expect(fits(any(b, a), member)).toBe(isA || isB);
    });
  });

  it('brackets mean what they enclose, and De Morgan holds', () => {
    law(anyCondition, anyCondition, anyDigest, (a, b, member) => {
      const inner = { type: 'bracket' as const, parts: [a, b] };
      expect(fits(all({ ...inner, not: false, join: 'any' }), member)).toBe(
        fits(any(a, b), member),
      );
      expect(fits(all({ ...inner, not: true, join: 'any' }), member)).toBe(
        fits(all({ ...a, not: !a.not }, { ...b, not: !b.not }), member),
      );
    });
  });

  it('says of the whole what it says of its parts', () => {
    fc.assert(
      fc.property(anyRule, anyDigest, (rule, member) => {
        const parts = rule.parts.map((part) => fits(all(part), member));
        const said = rule.join === 'all' ? parts.every(Boolean) : parts.some(Boolean);
        expect(fits(rule, member)).toBe(said || parts.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('asks for nothing while it is empty', () => {
    fc.assert(
      fc.property(anyDigest, (member) => {
        expect(fits(all(), member)).toBe(true);
        expect(fits(any(), member)).toBe(true);
      }),
    );
  });

  it('goes through its schema, JSON and a record unchanged', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(segmentRule.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
        const fields = segmentKind.write({ name: 'Norte', rule });
        const kept = segmentKind.read({
          id: SOME_IDS[0] as string,
          kind: 'segment',
          fields,
          stamps: { base: '' },
        });
        expect(kept.rule).toEqual(rule);
      }),
    );
  });
});
