import fc from 'fast-check';
import { anAttendance, aRecord } from '../../../core/model/testing/builders';
import type { Change, Rec, RecordId } from '../../../core/record';
import { dependentsOf } from '../../commands/dependents';
import type { ExportRequest } from '../../vault';
import type { ExchangeLaptop } from './exchange-laptop';
import { type Beginning, rowId, type Somebody, type World } from './world';

/** What someone writes about a person, a roster or an event. */
export type Edit =
  | { readonly write: 'set'; readonly field: string; readonly value: string | boolean }
  | { readonly write: 'row'; readonly field: string; readonly value: string | boolean }
  | { readonly write: 'event'; readonly field: string; readonly value: string }
  | { readonly write: 'note' | 'fact'; readonly text: string }
  | { readonly write: 'invite' | 'uninvite' | 'forget' };

/** One thing that happens. Numbers are taken round: the third of two laptops is the first. */
export type Step =
  | {
      readonly do: 'edit';
      readonly by: number;
      readonly person: number;
      readonly event: number;
      readonly what: Edit;
    }
  | {
      readonly do: 'send';
      readonly by: number;
      readonly event: number | null;
      readonly include: ExportRequest['include'];
      /** To which other group by its key, if to one, and whether only what changed since the last file to it. */
      readonly to: number | null;
      readonly changesOnly: boolean;
      /** Which records of a letter go astray, as the bits of a number; files have all. */
      readonly part: number;
    }
  | { readonly do: 'take'; readonly by: number; readonly parcel: number }
  | {
      readonly do: 'take-broken';
      readonly by: number;
      readonly parcel: number;
      readonly part: number;
    }
  | { readonly do: 'undo'; readonly by: number }
  | { readonly do: 'wait'; readonly minutes: number };

const by = fc.nat(9);
const some = fc.constantFrom<Edit>(
  { write: 'set', field: 'givenName', value: 'Ñandú' },
  { write: 'set', field: 'givenName', value: 'Comal' },
  { write: 'set', field: 'county', value: '37063' },
  { write: 'set', field: 'phones/919 555 0199', value: true },
  { write: 'set', field: 'phones/919 555 0199', value: false },
  { write: 'set', field: 'emails/nopal@example.test', value: true },
  { write: 'set', field: 'tags/brave', value: true },
  { write: 'set', field: 'tags/brave', value: false },
  { write: 'set', field: 'roles/cook', value: true },
  { write: 'set', field: 'zip', value: '27701' },
  { write: 'set', field: 'consentShare', value: 'yes' },
  { write: 'set', field: 'consentShare', value: 'no' },
  { write: 'set', field: 'consentShare', value: 'yes' },
  { write: 'set', field: 'consentPhone', value: 'yes' },
  { write: 'set', field: 'consentPhone', value: 'no' },
  { write: 'row', field: 'rsvp', value: 'maybe' },
  { write: 'row', field: 'rsvp', value: 'no' },
  { write: 'row', field: 'mark', value: 'present' },
  { write: 'row', field: 'ride', value: true },
  { write: 'event', field: 'titleEn', value: 'March' },
  { write: 'event', field: 'privateAddress', value: '1 Calle Inventada' },
  { write: 'note', text: 'secret words' },
  { write: 'fact', text: 'a fact' },
  { write: 'invite' },
  { write: 'invite' },
  { write: 'uninvite' },
  { write: 'forget' },
);

const edit = fc.record<Extract<Step, { do: 'edit' }>>({
  do: fc.constant('edit'),
  by,
  person: by,
  event: fc.nat(1),
  what: some,
});
const include = fc.record({
  phones: fc.boolean(),
  emails: fc.boolean(),
  needs: fc.boolean(),
  notes: fc.boolean(),
});
const send = fc.record<Extract<Step, { do: 'send' }>>({
  do: fc.constant('send'),
  by,
  event: fc.constantFrom(null, 0, 1, null),
  include,
  to: fc.constantFrom(null, 0, 1, 2, 3),
  changesOnly: fc.boolean(),
  part: fc.oneof(fc.constant(0), fc.nat(255)),
});
const take = fc.record<Extract<Step, { do: 'take' }>>({
  do: fc.constant('take'),
  by,
  parcel: fc.nat(99),
});
const broken = fc.record<Extract<Step, { do: 'take-broken' }>>({
  do: fc.constant('take-broken'),
  by,
  parcel: fc.nat(99),
  part: fc.nat(99),
});
const undo = fc.record<Extract<Step, { do: 'undo' }>>({ do: fc.constant('undo'), by });
const wait = fc.record<Extract<Step, { do: 'wait' }>>({
  do: fc.constant('wait'),
  minutes: fc.nat(300),
});

/** Any course of things. */
export const steps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 9, arbitrary: edit },
      { weight: 6, arbitrary: send },
      { weight: 9, arbitrary: take },
      { weight: 1, arbitrary: broken },
      { weight: 1, arbitrary: undo },
      { weight: 2, arbitrary: wait },
    ),
    { minLength: most >> 1, maxLength: most, size: 'max' },
  );

/** Only what people write, and time that passes. */
export const edits = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(fc.oneof({ weight: 6, arbitrary: edit }, { weight: 1, arbitrary: wait }), {
    maxLength: most,
    size: 'max',
  });

/** Any beginning with one of these numbers of laptops per group; clocks are off by up to ten hours. */
export const beginning = (...shapes: (readonly number[])[]): fc.Arbitrary<Beginning> =>
  fc.record({
    shape: fc.constantFrom(...shapes),
    skew: fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 5, maxLength: 5 }),
    settled: fc.boolean(),
    consents: fc.array(fc.constantFrom('yes', 'yes', 'no', 'unknown'), {
      minLength: 2,
      maxLength: 3,
    }),
  });

/** The one of a list that a number means. */
export const nth = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** Time passes, for everyone alike: clocks stay as far off as they were. */
export function letTimePass({ groups }: World, minutes: number): void {
  for (const { laptop } of groups.flat()) laptop.time.now += minutes * 60_000;
}

/** Writes as a screen would: nothing in a record that is not there, and dependents go along with what is deleted. */
export function carryOut(
  { people, events }: World,
  { laptop }: Somebody,
  step: Extract<Step, { do: 'edit' }>,
): void {
  const { what } = step;
  const person = nth(people, step.person) as Rec;
  const event = nth(events, step.event) as Rec;
  const change = changeOf(laptop, person, event, what);
  if (change) laptop.write(...change);
}

function changeOf(
  laptop: ExchangeLaptop,
  person: Rec,
  event: Rec,
  what: Edit,
): Change[] | undefined {
  const { set } = laptop;
  const row = rowId(event, person);
  const on = (kind: string, id: RecordId, field: string, value: string | boolean) =>
    set.get(kind, id) ? [{ kind, id, set: { [field]: value } }] : undefined;
  if (what.write === 'set') return on('member', person.id, what.field, what.value);
  if (what.write === 'row') return on('attendance', row, what.field, what.value);
  if (what.write === 'event') return on('event', event.id, what.field, what.value);
  if (what.write === 'fact') {
    return [
      { kind: 'fact', id: laptop.deps.newId(), set: aRecord('fact', { value: what.text }).fields },
    ];
  }
  if (!set.get('member', person.id)) return undefined;
  if (what.write === 'note') {
    const set = aRecord('note', { subject: person.id, text: what.text }).fields;
    return [{ kind: 'note', id: laptop.deps.newId(), set }];
  }
  if (what.write === 'forget') {
    return [...dependentsOf(set, 'member', person.id), person].map(({ kind, id }) => ({
      kind,
      id,
      delete: true,
    }));
  }
  if (!set.get('event', event.id)) return undefined;
  if (what.write === 'uninvite') {
    return set.get('attendance', row) ? [{ kind: 'attendance', id: row, delete: true }] : undefined;
  }
  const fields = anAttendance(event, person, { rsvp: 'yes' }).fields;
  return set.get('attendance', row) ? undefined : [{ kind: 'attendance', id: row, set: fields }];
}
