import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeStamp } from '../../core/clock/stamp';
import { canonicalRecord, sameRecord } from '../../core/merge/merge-record';
import { isAlive, type Json, type Rec } from '../../core/record';
import { lineOf } from '../../core/record-line';
import { readPage, writePage } from './page';

const stamp = fc
  .integer({ min: 1, max: 9 })
  .map((time) => encodeStamp({ time, counter: 0, device: 'a'.repeat(16) }));
const keys = fc.constantFrom(
  'givenName',
  'county',
  'capacity',
  'tags/casa',
  'languages/es',
  'later',
);
const record: fc.Arbitrary<Rec> = fc
  .record({
    id: fc.oneof(fc.uuid(), fc.string({ minLength: 1 })),
    fields: fc.dictionary(keys, fc.tuple(fc.jsonValue({ maxDepth: 2 }), stamp)),
    base: stamp,
    tombstone: fc.option(stamp, { nil: undefined }),
  })
  .map(({ id, fields, base, tombstone }) =>
    canonicalRecord({
      id,
      kind: 'member',
      fields: Object.fromEntries(
        // Fields hold JSON, which knows no negative zero.
        Object.entries(fields).map(([k, [v]]) => [k, JSON.parse(JSON.stringify(v))]),
      ),
      stamps: {
        base,
        over: Object.fromEntries(Object.entries(fields).map(([k, [, s]]) => [k, s])),
      },
      ...(tombstone && { tombstone }),
    }),
  );

const NOBODY: Rec = {
  id: '',
  kind: 'member',
  fields: {},
  stamps: { base: encodeStamp({ time: 1, counter: 0, device: 'a'.repeat(16) }) },
};

describe('a page', () => {
  test('gives back every record that was written, whole or by field', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), (records) => {
        const dead = records.filter((record) => !isAlive(record)).length;
        const head = { kind: 'member', count: records.length, dead };
        const page = readPage(head, writePage(records));
        records.forEach((record, row) => {
          expect(page.record(row)).toEqual(record);
          expect(page.id(row)).toBe(record.id);
          expect(page.alive(row)).toBe(isAlive(record));
          expect(page.value(row, 'county')).toEqual(record.fields['county']);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('holds each row as its record would be', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), (records) => {
        const dead = records.filter((record) => !isAlive(record)).length;
        const page = readPage({ kind: 'member', count: records.length, dead }, writePage(records));
        records.forEach((record, row) => {
          const { id, stamps, tombstone, keys, line, every } = page.held(row);
          expect([id, stamps, tombstone]).toEqual([record.id, record.stamps, record.tombstone]);
          expect(line()).toBe(lineOf(record));
          expect([...keys()].sort()).toEqual(Object.keys(record.fields).sort());
          const seen: Record<string, Json> = {};
          const see = (key: string, value: Json) => {
            seen[key] = value;
            return true;
          };
          expect(every(see)).toBe(true);
          expect(seen).toEqual(record.fields);
          for (const key in record.fields) expect(every((other) => other !== key)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('remembers that a value passed a test in one column, not in another, and not another test', () => {
    const rows = ['a', 'b'].map((id) => ({
      ...NOBODY,
      id,
      fields: { givenName: 'x', county: 'x' },
    }));
    const page = readPage({ kind: 'member', count: 2, dead: 0 }, writePage(rows));
    const asked: string[] = [];
    const isCounty = (key: string) => asked.push(key) > 0 && key === 'county';
    expect([0, 1].map((row) => page.held(row).every(isCounty))).toEqual([false, false]);
    expect(asked).toEqual(['county', 'givenName', 'givenName']);
    expect(page.held(0).every(() => true)).toBe(true);
    expect(page.held(1).every(() => false)).toBe(false);
  });

  test('knows a record that it holds from any other', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 8 }), (records) => {
        const dead = records.filter((record) => !isAlive(record)).length;
        const head = { kind: 'member', count: records.length, dead };
        const page = readPage(head, writePage(records));
        const [one, other] = records as [Rec, Rec];
        expect(page.holds(0, structuredClone(one))).toBe(true);
        expect(page.holds(0, { ...other, id: one.id })).toBe(
          sameRecord({ ...other, id: one.id }, one),
        );
        for (const key in one.fields) {
          const { [key]: _, ...fields } = one.fields;
          expect(page.holds(0, { ...one, fields })).toBe(false);
          expect(page.holds(0, { ...one, fields: { ...fields, [key]: 'otherwise' } })).toBe(
            one.fields[key] === 'otherwise',
          );
        }
        expect(page.holds(0, { ...one, fields: { ...one.fields, toString: true } })).toBe(false);
        const base = encodeStamp({ time: 10, counter: 0, device: 'b'.repeat(16) });
        expect(page.holds(0, { ...one, stamps: { ...one.stamps, base } })).toBe(false);
        expect(page.holds(0, { ...one, tombstone: base })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
