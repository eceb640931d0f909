import fc from 'fast-check';
import {
  ATTENDANCE_MARKS,
  CONSENT_PURPOSES,
  EVENT_KINDS,
  LANGUAGES,
  NEEDS,
  PHOTO_CONSENT,
  RSVP_ANSWERS,
} from '../../model/vocabulary';
import type { SegmentBracket, SegmentCondition, SegmentRule } from '../rule';

/** Records that the rules and people of these tests name. */
export const SOME_IDS = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
/** Days around the day on which tests happen. */
export const SOME_DAYS = ['', '2018-02-20', '2018-12-01', '2019-02-10', '2019-02-20', '2019-02-21'];
export const SOME_COUNTIES = ['', '37067', '37081', '37183'];
export const SOME_WORDS = ['norte', 'sur', 'driver'];

const not = fc.boolean();
const days = fc.constantFrom(null, 1, 11, 30, 400);
const times = fc.integer({ min: 1, max: 3 });
const some = <T>(of: readonly T[], max = of.length) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength: max });

/** Any condition about the people of these tests. */
export const anyCondition: fc.Arbitrary<SegmentCondition> = fc.oneof(
  fc.record({ type: fc.constant('county' as const), not, any: some(SOME_COUNTIES) }),
  fc.record({ type: fc.constant('zip' as const), not, any: some(['27101', '27601']) }),
  fc.record({ type: fc.constant('language' as const), not, any: some(LANGUAGES, 3) }),
  fc.record({ type: fc.constant('tag' as const), not, any: some(SOME_WORDS) }),
  fc.record({ type: fc.constant('role' as const), not, any: some(SOME_WORDS) }),
  fc.record({ type: fc.constant('group' as const), not, any: some(SOME_IDS) }),
  fc.record({ type: fc.constant('rung' as const), not, any: some(SOME_IDS) }),
  fc.record({ type: fc.constant('in-household' as const), not }),
  fc.record({
    type: fc.constant('has' as const),
    not,
    what: fc.constantFrom('phone' as const, 'email' as const),
  }),
  fc.record({
    type: fc.constant('consent' as const),
    not,
    purpose: fc.constantFrom(...CONSENT_PURPOSES),
    answer: fc.constantFrom(...PHOTO_CONSENT),
  }),
  fc.record({
    type: fc.constant('came' as const),
    not,
    times,
    days,
    kind: fc.constantFrom(null, ...EVENT_KINDS),
  }),
  fc.record({ type: fc.constant('first-came' as const), not, days }),
  fc.record({ type: fc.constant('missed' as const), not, times, days }),
  fc.record({
    type: fc.constant('at-event' as const),
    not,
    event: fc.constantFrom(...SOME_IDS),
    rsvp: some(RSVP_ANSWERS, 3),
    mark: some(ATTENDANCE_MARKS, 3),
  }),
  fc.record({
    type: fc.constant('needs' as const),
    not,
    what: fc.constantFrom(...NEEDS),
    days,
  }),
  fc.record({
    type: fc.constant('called' as const),
    not,
    what: fc.constantFrom('tried' as const, 'reached' as const, 'not-reached' as const),
    days,
  }),
  fc.record({ type: fc.constant('one-on-one' as const), not, times, days }),
  fc.record({ type: fc.constant('follow-up-due' as const), not }),
  fc.record({ type: fc.constant('added' as const), not, days }),
);

const join = fc.constantFrom('all' as const, 'any' as const);

/** Any brackets. */
export const anyBracket: fc.Arbitrary<SegmentBracket> = fc.record({
  type: fc.constant('bracket' as const),
  not,
  join,
  parts: fc.array(anyCondition, { maxLength: 4 }),
});

/** Any rule. */
export const anyRule: fc.Arbitrary<SegmentRule> = fc.record({
  join,
  parts: fc.array(fc.oneof({ weight: 3, arbitrary: anyCondition }, anyBracket), { maxLength: 5 }),
});
