import { eventCountId } from '../../../core/model/event-count';
import { verdictId } from '../../../core/model/verdict';
import type { Json } from '../../../core/record';
import { goodManifest, goodRecord } from './forge';

type Loose = { readonly [key: string]: Json };

const BASE = goodRecord['stamps'] as Loose;
const SENDER = (goodManifest['sender'] as { readonly groupId: string }).groupId;
const EVENT = goodRecord['id'] as string;
const GUILFORD = '37081';
const id = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

const record = (kind: string, fields: Loose, n = 0xd1): Loose => ({
  id: id(n),
  kind,
  fields,
  stamps: BASE,
});
const event = (fields: Loose = {}, at = EVENT): Loose => ({
  ...goodRecord,
  id: at,
  fields: { ...(goodRecord['fields'] as Loose), ...fields },
});
const count = (group: string, of = EVENT): Loose => ({
  ...record('event-count', { event: of, group }),
  id: eventCountId(of, group),
});
const member = (fields: Loose = {}) => record('member', { givenName: 'Nopal', ...fields }, 0xd2);

const COUNTS: Loose = { type: 'event-counts', event: EVENT };
const REPORT: Loose = { type: 'report', from: '2019-02-01', to: '2019-02-28' };
const SEGMENT: Loose = { type: 'segment', segment: id(0xf1) };
const COUNTY: Loose = { type: 'county', county: GUILFORD };
const SHERIFFS: Loose = { type: 'sheriffs' };
const ONE_EVENT: Loose = { type: 'event', event: EVENT };

/** What a partner may not bring in a file of a scope: name, scope, records in file order, the place of the one that is amiss. */
export const HOSTILE_SCOPES: readonly [string, Loose, readonly Loose[], number][] = [
  ['counts with a roster row', COUNTS, [record('attendance', { event: EVENT }), event()], 0],
  ['counts with a member', COUNTS, [event(), member()], 1],
  ['counts with a note', COUNTS, [event(), record('note', { subject: EVENT, text: 'x' })], 1],
  ['counts of another event', COUNTS, [event(), count(SENDER, id(0xe9))], 1],
  ['counts in the name of a third group', COUNTS, [event(), count(id(0xab))], 1],
  [
    'counts under an id of their own making',
    COUNTS,
    [event(), record('event-count', { event: EVENT, group: SENDER })],
    1,
  ],
  ['counts that set what our event kept', COUNTS, [event({ keptCounts: null })], 0],
  ['a report with an event of another month', REPORT, [event({ date: '2019-03-01' })], 0],
  ['a report with an event without a day', REPORT, [event({ date: '' })], 0],
  ['a report with a count of an event that it lacks', REPORT, [count(SENDER)], 0],
  ['a report with an official', REPORT, [event(), record('official', { name: 'x' })], 1],
  ['a segment with an event', SEGMENT, [event()], 0],
  ['a segment with a roster row', SEGMENT, [record('attendance', { event: EVENT })], 0],
  ['a segment with a segment’s rule', SEGMENT, [record('segment', { name: 'x' })], 0],
  ['a segment with a note about a stranger', SEGMENT, [record('note', { subject: id(9) })], 0],
  [
    'a segment with a verdict about strangers',
    SEGMENT,
    [{ ...record('verdict', { a: id(1), b: id(2) }), id: verdictId(id(1), id(2)) }],
    0,
  ],
  ['a segment that tags our people', SEGMENT, [member({ 'tags/brave': true })], 0],
  ['a segment that moves someone up a ladder', SEGMENT, [member({ rung: id(3) })], 0],
  ['a county’s file with a member', COUNTY, [member()], 0],
  ['a county’s file with a roster row', COUNTY, [record('attendance', { event: EVENT })], 0],
  ['a county’s file with an event', COUNTY, [event()], 0],
  ['a county’s file with another county’s agency', COUNTY, [agency('37067')], 0],
  ['a county’s file with another county’s fact', COUNTY, [record('fact', { county: '37067' })], 0],
  ['a county’s file with a fact of no county', COUNTY, [record('fact', { value: 'yes' })], 0],
  ['a county’s file with an ask of no meeting', COUNTY, [record('ask', { words: 'x' })], 0],
  [
    'a county’s file with a note about one of ours',
    COUNTY,
    [agency(GUILFORD), record('note', { subject: id(9), text: 'x' })],
    1,
  ],
  [
    'a county’s file that says who of us was there',
    COUNTY,
    [agency(GUILFORD), record('meeting', { agency: id(1), [`delegates/${id(9)}`]: true })],
    1,
  ],
  [
    'a county’s file that takes over our follow-up',
    COUNTY,
    [agency(GUILFORD), record('meeting', { agency: id(1), followUpOwner: 'x' })],
    1,
  ],
  ['sheriff records with a member', SHERIFFS, [member()], 0],
  ['sheriff records with a household', SHERIFFS, [record('household', {})], 0],
  ['sheriff records with a legal hold', SHERIFFS, [record('legal-hold', {})], 0],
  ['sheriff records with who heard it', SHERIFFS, [record('ask', { heardBy: 'x' })], 0],
  ['sheriff records with who sees to it', SHERIFFS, [record('commitment', { owner: 'x' })], 0],
  ['an event with its exact place', ONE_EVENT, [event({ privateAddress: 'x' })], 0],
  ['an event with sums that count twice', ONE_EVENT, [event({ keptCounts: null })], 0],
  ['an event with a member’s household', ONE_EVENT, [member({ household: id(4) })], 0],
  ['an event with a note about a stranger', ONE_EVENT, [record('note', { subject: id(9) })], 0],
  ['an event with a count', ONE_EVENT, [event(), count(SENDER)], 1],
  ['what was last sent to someone', SHERIFFS, [record('last-sent', {})], 0],
];

function agency(county: string): Loose {
  return record('agency', { [`counties/${county}`]: true }, 1);
}
