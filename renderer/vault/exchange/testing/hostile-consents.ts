import { attendanceId } from '../../../core/model/attendance-id';
import { verdictId } from '../../../core/model/verdict';
import type { Json } from '../../../core/record';
import { goodRecord } from './forge';

type Loose = { readonly [key: string]: Json };

const STAMPS = goodRecord['stamps'] as { readonly base: string };
/** Before the other one. */
const EARLIER = `0158${STAMPS.base.slice(4)}`;
const EVENT = goodRecord['id'] as string;
const PERSON = '00000000-0000-4000-8000-0000000000d2';
const OTHER = '00000000-0000-4000-8000-0000000000d3';

const ONE_EVENT: Loose = { type: 'event', event: EVENT };
const SEGMENT: Loose = { type: 'segment', segment: '00000000-0000-4000-8000-0000000000f1' };
const COUNTS: Loose = { type: 'event-counts', event: EVENT };
const REPORT: Loose = { type: 'report', from: '2019-02-01', to: '2019-02-28' };
const COUNTY: Loose = { type: 'county', county: '37081' };
const SHERIFFS: Loose = { type: 'sheriffs' };

const member = (fields: Loose, id = PERSON): Loose => ({
  id,
  kind: 'member',
  fields,
  stamps: STAMPS,
});
/** A "no", and what should not be with it. */
const no = (besides: Loose = {}): Loose => member({ consentShare: 'no', ...besides });
const about = (kind: string, id: string, fields: Loose): Loose => ({
  id,
  kind,
  fields,
  stamps: STAMPS,
});

/**
 * How a partner may not speak of people who do not agree to be shared: name, scope, records in file order, the place of
 * the one that is amiss.
 */
export const HOSTILE_CONSENTS: readonly [string, Loose, readonly Loose[], number][] = [
  ['the name of someone who said no', ONE_EVENT, [no({ givenName: 'Nopal' })], 0],
  ['the name of someone who said no, in a segment', SEGMENT, [no({ familyNames: 'Ceiba' })], 0],
  [
    'the name of someone whom nobody asked',
    ONE_EVENT,
    [member({ consentShare: 'unknown', givenName: 'Nopal' })],
    0,
  ],
  ['a no with a phone number', ONE_EVENT, [no({ 'phones/919 555 0100': true })], 0],
  [
    'a no with a phone number that was taken out',
    SEGMENT,
    [no({ 'phones/919 555 0100': false })],
    0,
  ],
  ['a no with an email', ONE_EVENT, [no({ 'emails/nopal@example.test': true })], 0],
  ['a no with an empty name', ONE_EVENT, [no({ givenName: '' })], 0],
  ['a no with the name that people use', SEGMENT, [no({ preferredName: 'Nopalito' })], 0],
  ['a no with a county', ONE_EVENT, [no({ county: '37081' })], 0],
  ['a no with a language', ONE_EVENT, [no({ 'languages/es': true })], 0],
  ['a no with a group that decides', ONE_EVENT, [no({ stewardGroup: OTHER })], 0],
  ['a no with another consent', ONE_EVENT, [no({ consentPhone: 'no' })], 0],
  ['a no with a yes to something else', SEGMENT, [no({ consentPhone: 'yes' })], 0],
  [
    'a no with how it was given',
    ONE_EVENT,
    [no({ consentShareGiven: { on: '2019-02-20', how: 'in-person' } })],
    0,
  ],
  ['a no with a tag', SEGMENT, [no({ 'tags/brave': true })], 0],
  ['a no with a ZIP code', SEGMENT, [no({ zip: '27701' })], 0],
  ['a no with a field of a newer version', ONE_EVENT, [no({ pronunciation: 'x' })], 0],
  [
    'a no that brings back someone who was deleted',
    ONE_EVENT,
    [{ ...no(), tombstone: EARLIER }],
    0,
  ],
  ['an answer taken back and nothing else', ONE_EVENT, [member({ consentShare: 'unknown' })], 0],
  ['an answer that there is not', ONE_EVENT, [member({ consentShare: 'NO' })], 0],
  ['an answer that is no text', SEGMENT, [member({ consentShare: false })], 0],
  ['a no and the same person again by name', ONE_EVENT, [no(), member({ givenName: 'Nopal' })], 1],
  [
    'a no and the person’s row on the roster',
    ONE_EVENT,
    [about('attendance', attendanceId(EVENT, PERSON), { event: EVENT, member: PERSON }), no()],
    0,
  ],
  [
    'a no and a note about the person',
    SEGMENT,
    [no(), about('note', OTHER, { subject: PERSON })],
    1,
  ],
  [
    'a no and who the person is the same as',
    ONE_EVENT,
    [
      no(),
      about('verdict', verdictId(PERSON, OTHER), { a: PERSON, b: OTHER, says: 'same-person' }),
    ],
    1,
  ],
  ['a no in a county’s file', COUNTY, [no()], 0],
  ['a no among sheriff records', SHERIFFS, [no()], 0],
  ['a no with counts of an event', COUNTS, [no()], 0],
  ['a no in a report', REPORT, [no()], 0],
];
