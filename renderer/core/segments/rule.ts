import { z } from 'zod';
import {
  ATTENDANCE_MARKS,
  CONSENT_PURPOSES,
  LANGUAGES,
  NEEDS,
  PHOTO_CONSENT,
  RSVP_ANSWERS,
} from '../model/vocabulary';

const not = z.boolean();
/** How many days back from today, today included; null: ever. */
const days = z.int().min(1).max(3_650).nullable();
const times = z.int().min(1).max(999);
const someIds = z.array(z.uuid()).max(100);
const someWords = z.array(z.string().min(1).max(60)).max(100);

/**
 * One thing that holds for a member or, with `not`, does not. Lists under `any` mean "any of these"; an
 * empty one fits nobody. Days look back from today; what people came to or missed lies on or before it.
 */
const condition = z.discriminatedUnion('type', [
  /** The empty text stands for a county that nobody noted. */
  z.strictObject({ type: z.literal('county'), not, any: z.array(z.string().max(5)).max(101) }),
  z.strictObject({
    type: z.literal('zip'),
    not,
    any: z.array(z.string().regex(/^\d{5}$/)).max(100),
  }),
  /** Speaks or prefers. */
  z.strictObject({ type: z.literal('language'), not, any: z.array(z.enum(LANGUAGES)) }),
  z.strictObject({ type: z.literal('tag'), not, any: someWords }),
  z.strictObject({ type: z.literal('role'), not, any: someWords }),
  z.strictObject({ type: z.literal('group'), not, any: someIds }),
  z.strictObject({ type: z.literal('rung'), not, any: someIds }),
  z.strictObject({ type: z.literal('in-household'), not }),
  z.strictObject({ type: z.literal('has'), not, what: z.enum(['phone', 'email']) }),
  /** For phone, text and email what `mayContact` says, so that a "no" to getting in touch counts for each. */
  z.strictObject({
    type: z.literal('consent'),
    not,
    purpose: z.enum(CONSENT_PURPOSES),
    answer: z.enum(PHOTO_CONSENT),
  }),
  /** Present or late at so many events at least. */
  z.strictObject({
    type: z.literal('came'),
    not,
    times,
    days,
    kind: z.string().min(1).max(60).nullable(),
  }),
  /** Came to a first event within these days. */
  z.strictObject({ type: z.literal('first-came'), not, days }),
  /** Said yes or confirmed, and was marked as a no-show, so often at least. */
  z.strictObject({ type: z.literal('missed'), not, times, days }),
  /** On the list of one event, past or to come, with any of these answers and marks; an empty list asks for none. */
  z.strictObject({
    type: z.literal('at-event'),
    not,
    event: z.uuid(),
    rsvp: z.array(z.enum(RSVP_ANSWERS)),
    mark: z.array(z.enum(ATTENDANCE_MARKS)),
  }),
  /** Asked for it at an event within these days or at one to come. */
  z.strictObject({ type: z.literal('needs'), not, what: z.enum(NEEDS), days }),
  /** `not-reached`: someone tried within these days, and nobody spoke with them. */
  z.strictObject({
    type: z.literal('called'),
    not,
    what: z.enum(['tried', 'reached', 'not-reached']),
    days,
  }),
  /** Had so many one-on-ones at least. */
  z.strictObject({ type: z.literal('one-on-one'), not, times, days }),
  /** The next step of a one-on-one is due today or earlier and was not taken. */
  z.strictObject({ type: z.literal('follow-up-due'), not }),
  z.strictObject({ type: z.literal('added'), not, days }),
]);

/** See `condition`. */
export type SegmentCondition = z.infer<typeof condition>;

const join = z.enum(['all', 'any']);

/** Several conditions in brackets. Empty ones ask for nothing, like an empty rule. */
const bracket = z.strictObject({
  type: z.literal('bracket'),
  not,
  join,
  parts: z.array(condition).max(20),
});
export type SegmentBracket = z.infer<typeof bracket>;

/** Whom a segment means: all or any of its parts have to hold. Without parts it means everyone. */
export const segmentRule = z.strictObject({
  join,
  parts: z.array(z.union([condition, bracket])).max(20),
});
export type SegmentRule = z.infer<typeof segmentRule>;
