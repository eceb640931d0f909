import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../core/merge/merge-record';
import { aMember, anAttendance, anEvent } from '../../core/model/testing/builders';
import { isAlive, type Json, type Rec } from '../../core/record';
import { lineOf } from '../../core/record-line';
import { heldAs } from '../store/held';
import { readPage, writePage } from '../store/page';
import { createWorkingSet, type WorkingSet } from '../store/working-set';
import { decodeRecords, type Here } from './decode';
import { inFileOrder } from './encode-lines';
import { createFieldChecker } from './known-value';
import { createSameLines } from './same-line';
import { PATIENCE, runs } from './testing/runs';

type File = Parameters<typeof decodeRecords>[0];

const stampAt = (time: number, device: string) =>
  `${time.toString(16).padStart(12, '0')}-0000-${device.repeat(16)}`;
const stamp = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b'))
  .map(([time, device]) => stampAt(time, device));
/** Beyond this nothing is quiet. */
const AHEAD = stampAt(9, 'c');

const event = anEvent({ titleEn: 'Vigil' });
const member = aMember({ givenName: 'Nopal', tags: ['norte', 'sur'], phones: ['+13365550142'] });
const base = [
  event,
  member,
  aMember({ familyNames: 'Muestra "la Otra"' }),
  anAttendance(event, member),
];

/** Fields that any of them may have besides: in order, odd, and such as no file may bring. */
const extra: fc.Arbitrary<readonly [string, Json]> = fc.oneof(
  fc.tuple(
    fc.constantFrom('preferredName', 'titleEs', 'zip', 'note'),
    fc.constantFrom('', 'Día', 'a\\b', ' x ', 'e\u0301', '27101', '\ud83c\udf35'),
  ),
  fc.tuple(
    fc.constantFrom('county', 'event', 'rsvp', 'mark'),
    fc.constantFrom('37067', null, event.id, 'yes', 7),
  ),
  fc.tuple(
    fc.constantFrom(
      'tags/norte',
      'tags/a"b',
      `tags/${'x'.repeat(61)}`,
      `emails/${'x'.repeat(220)}`,
      'phones/+1',
      'tags/',
      'roles/ x ',
    ),
    fc.constantFrom<Json>(true, false, 'true'),
  ),
  fc.tuple(
    fc.constant('consentShareGiven'),
    fc.constantFrom<Json>(
      { on: '2019-02-20', how: 'paper' },
      { how: 'paper', on: '2019-02-20' },
      { on: '2019-02-20' },
      [],
    ),
  ),
  fc.tuple(
    fc.constantFrom('later', '7', 'constructor', 'toString'),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  ),
);

const held: fc.Arbitrary<Rec> = fc
  .record({
    from: fc.constantFrom(...base),
    more: fc.array(extra, { maxLength: 3 }),
    over: fc.array(fc.tuple(fc.nat(20), stamp), { maxLength: 3 }),
    base: fc.oneof(stamp, fc.constant(AHEAD)),
    tombstone: fc.option(stamp, { nil: undefined, freq: 8 }),
    isCanonical: fc.boolean(),
  })
  .map(({ from, more, over, base, tombstone, isCanonical }) => {
    const fields = { ...from.fields, ...Object.fromEntries(more) };
    const keys = Object.keys(fields);
    const later = Object.fromEntries(over.map(([n, at]) => [keys[n % keys.length] as string, at]));
    const record: Rec = {
      id: from.id,
      kind: from.kind,
      fields,
      stamps: over.length > 0 ? { base, over: later } : { base },
      ...(tombstone !== undefined && { tombstone }),
    };
    return isCanonical ? canonicalRecord(record) : record;
  });

/** A laptop that holds records, in pages or built. */
function setOf(records: readonly Rec[], inPages: boolean): WorkingSet {
  const set = createWorkingSet();
  if (!inPages) set.apply(records);
  else {
    for (const record of records) {
      const head = { kind: record.kind, count: 1, dead: Number(!isAlive(record)) };
      set.load(readPage(head, writePage([record])));
    }
  }
  return set;
}

const fileOf = (lines: readonly string[], schema = 1): File =>
  ({
    manifest: { scope: { type: 'everything' }, schema },
    signer: '',
    lines: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')),
  }) as unknown as File;

const hereIn = (set: WorkingSet): Here => ({
  holds: set.holds,
  heldById: set.heldById,
  isQuiet: (kind, { stamps: { base, over } }) =>
    kind !== 'workspace' && base < AHEAD && !Object.values(over ?? {}).some((at) => at >= AHEAD),
});
/** The same, with every line read. */
const readingAll = (here: Here): Here => ({ ...here, heldById: () => () => undefined });

/** One change of a line: what a careless or a hostile writer makes of ours. */
const retold = fc.oneof(
  { weight: 6, arbitrary: fc.constant((line: string) => line) },
  fc
    .tuple(fc.nat(), fc.constantFrom('', ' ', '"', '\\', '0', 'a', ',', '\u0001'))
    .map(([at, char]) => (line: string) => {
      const n = at % line.length;
      return line.slice(0, n) + char + line.slice(n + 1);
    }),
  fc.constant((line: string) => line.replace('"fields":{', '"fields":{"zip":"",')),
  fc.constant((line: string) => line.replace(/("[a-zA-Z]+":[^,{}]+),/, '$1,$1,')),
  fc.constant((line: string) => {
    const { fields, ...rest } = JSON.parse(line);
    const turned = Object.fromEntries(Object.entries(fields ?? {}).reverse());
    return JSON.stringify({ ...rest, fields: turned });
  }),
  fc.constant((line: string) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())),
  ),
);

describe('a line that is known without being read', () => {
  it(
    'comes to the same as when it is read, whatever is here and whatever is made of the line',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(held, { maxLength: 4, selector: ({ id }) => id }),
          fc.array(fc.tuple(retold, fc.nat(9))),
          fc.uniqueArray(held, { maxLength: 2, selector: ({ id }) => id }),
          fc.boolean(),
          fc.constantFrom(1, 1, 1, 2),
          async (ours, changes, others, inPages, schema) => {
            const byId = new Map(
              [...ours, ...others.slice(0, 1)].map((record) => [record.id, record]),
            );
            const lines = inFileOrder([...byId.values()]).map(lineOf);
            for (const [change, n] of changes) {
              const at = n % 4;
              const line = lines[at];
              if (line !== undefined && isJson(line)) lines[at] = change(line);
            }
            const here = hereIn(setOf(ours, inPages));
            const file = fileOf(lines, schema);
            const quick = await decodeRecords(file, undefined, here);
            expect(quick).toEqual(await decodeRecords(file, undefined, readingAll(here)));
          },
        ),
        runs(3_000),
      );
    },
    PATIENCE,
  );

  it.each<[string, Partial<Rec>]>([
    ['whose id is none', { id: 'z'.repeat(36) }],
    ['of a kind that stays here', { kind: 'workspace', fields: {} }],
    ['of a kind that nobody knows', { kind: 'later' }],
    ['with a key that is too long', { fields: { [`emails/${'x'.repeat(220)}`]: true } }],
    ['with half a character in a key', { fields: { 'tags/\ud800': true } }],
    ['with half a character in a value', { fields: { givenName: '\ud800' } }],
    [
      'with half a character within a value',
      {
        kind: 'contest',
        fields: { candidates: [{ name: '\ud800', party: '', percent: null, won: false }] },
      },
    ],
    ['with a field of a newer version', { fields: { later: 1 } }],
    ['with a value that does not fit', { fields: { zip: 'x' } }],
    ['with a value that is not clean', { fields: { givenName: ' x' } }],
    ['that was deleted', { tombstone: stampAt(1, 'a') }],
    ['whose stamp is none', { stamps: { base: 'x' } }],
    ['whose later stamp is none', { stamps: { base: stampAt(1, 'a'), over: { givenName: 'x' } } }],
    [
      'whose later stamp is not later',
      { stamps: { base: stampAt(1, 'a'), over: { givenName: stampAt(1, 'a') } } },
    ],
    [
      'with a later stamp of no field',
      { stamps: { base: stampAt(1, 'a'), over: { zip: stampAt(2, 'a') } } },
    ],
    [
      'all of whose fields are later',
      {
        fields: { givenName: 'x' },
        stamps: { base: stampAt(1, 'a'), over: { givenName: stampAt(2, 'a') } },
      },
    ],
  ])('is none of a record %s', (_, odd) => {
    const good: Rec = {
      id: member.id,
      kind: 'member',
      fields: { givenName: 'Nopal', familyNames: 'Muestra' },
      stamps: { base: stampAt(1, 'a') },
    };
    const told = (record: Rec) =>
      createSameLines(() => () => heldAs(record), createFieldChecker())(lineOf(record));
    expect(told(good)).toEqual({ id: good.id, kind: good.kind, stamps: good.stamps });
    expect(told({ ...good, ...odd })).toBeUndefined();
  });

  it('is every line that our writer wrote of what is here', async () => {
    const records = inFileOrder(base.map((record) => canonicalRecord(record)));
    for (const inPages of [true, false]) {
      const here = hereIn(setOf(records, inPages));
      const holds = (line: Rec) => {
        throw new Error(`was read: ${lineOf(line)}`);
      };
      const read = await decodeRecords(fileOf(records.map(lineOf)), undefined, {
        ...here,
        holds,
        isQuiet: () => true,
      });
      expect(read.ok && read.value.records).toEqual([]);
    }
  });
});

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
