import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeStamp } from '../clock/stamp';
import { isAlive, type Rec } from '../record';
import { applyChange, canonicalRecord, mergeRecord, sameJson, stampOf } from './merge-record';

const at = (time: number, device = 'a') =>
  encodeStamp({ time, counter: 0, device: device.repeat(16) });

const stamp = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b', 'c'))
  .map(([time, device]) => at(time, device));
const value = fc.constantFrom(true, false, null, 'María', 'maria', 3, ['x'], { a: 1, b: 2 });
const keys = ['givenName', 'familyNames', 'tags/casa', 'tags/mesa'];

/** Copies of one record that any devices could have written, in canonical form. */
const record: fc.Arbitrary<Rec> = fc
  .record({
    fields: fc.dictionary(fc.constantFrom(...keys), fc.tuple(value, stamp), { maxKeys: 4 }),
    base: stamp,
    tombstone: fc.option(stamp, { nil: undefined }),
  })
  .map(({ fields, base, tombstone }) => {
    const entries = Object.entries(fields);
    return canonicalRecord({
      id: 'r',
      kind: 'member',
      fields: Object.fromEntries(entries.map(([k, [v]]) => [k, v])),
      stamps: { base, over: Object.fromEntries(entries.map(([k, [, s]]) => [k, s])) },
      ...(tombstone && { tombstone }),
    });
  });
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .dictionary(fc.constantFrom(...keys), value, { minKeys: 1, maxKeys: 4 })
      .map((set) => ({ id: 'r', kind: 'member', set })),
  },
  fc.constant({ id: 'r', kind: 'member', delete: true as const }),
);

describe('merging obeys its laws', () => {
  test('the order of two copies does not matter', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(mergeRecord(a, b)).toEqual(mergeRecord(b, a));
      }),
      { numRuns: 2_000 },
    );
  });

  test('the grouping of three copies does not matter', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(mergeRecord(mergeRecord(a, b), c)).toEqual(mergeRecord(a, mergeRecord(b, c)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('merging again changes nothing and hands back the same object', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const once = mergeRecord(a, b);
        expect(mergeRecord(once, b)).toBe(once);
        expect(mergeRecord(once, a)).toBe(once);
        expect(mergeRecord(a, a)).toBe(a);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the result is canonical', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeRecord(a, b);
        expect(canonicalRecord(merged)).toEqual(merged);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a change equals merging the record that the change would be on its own', () => {
    fc.assert(
      fc.property(record, change, stamp, (a, c, s) => {
        expect(applyChange(a, c, s)).toEqual(mergeRecord(a, applyChange(undefined, c, s)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('every surviving field is the latest that either side wrote after the tombstone', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = mergeRecord(a, b);
        for (const key of keys) {
          const stamps = [stampOf(a, key), stampOf(b, key)].filter((s) => s !== undefined).sort();
          const latest = stamps.at(-1);
          const dropped =
            merged.tombstone !== undefined && latest !== undefined && latest <= merged.tombstone;
          expect(stampOf(merged, key)).toBe(dropped ? undefined : latest);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('merging', () => {
  const ana: Rec = {
    id: 'r',
    kind: 'member',
    fields: { givenName: 'Ana', county: '37119' },
    stamps: { base: at(1) },
  };

  test('keeps the later answer when both groups changed the same RSVP', () => {
    const yes = applyChange(
      { ...ana, kind: 'attendance' },
      { id: 'r', kind: 'attendance', set: { rsvp: 'yes' } },
      at(5, 'a'),
    );
    const no = applyChange(
      { ...ana, kind: 'attendance' },
      { id: 'r', kind: 'attendance', set: { rsvp: 'no' } },
      at(4, 'b'),
    );
    expect(mergeRecord(no, yes).fields['rsvp']).toBe('yes');
  });

  test('keeps both tags when two groups add one each', () => {
    const one = applyChange(
      ana,
      { id: 'r', kind: 'member', set: { 'tags/casa': true } },
      at(2, 'a'),
    );
    const other = applyChange(
      ana,
      { id: 'r', kind: 'member', set: { 'tags/mesa': true } },
      at(2, 'b'),
    );
    expect(mergeRecord(one, other).fields).toMatchObject({ 'tags/casa': true, 'tags/mesa': true });
  });

  test('leaves only the id of a deleted record, and a later field revives it', () => {
    const dead = applyChange(ana, { id: 'r', kind: 'member', delete: true }, at(3));
    expect(dead).toEqual({
      id: 'r',
      kind: 'member',
      fields: {},
      stamps: { base: at(3) },
      tombstone: at(3),
    });
    expect(isAlive(dead)).toBe(false);
    const again = applyChange(dead, { id: 'r', kind: 'member', set: { givenName: 'Ana' } }, at(4));
    expect(isAlive(again)).toBe(true);
    expect(again.fields).toEqual({ givenName: 'Ana' });
  });

  test('takes no key that every object has for a stamp', () => {
    const odd: Rec = {
      id: 'r',
      kind: 'member',
      fields: { toString: 1, valueOf: 2, county: '37063', zip: '' },
      stamps: { base: at(3), over: { county: at(5), zip: at(2) } },
    };
    expect(canonicalRecord(odd)).toEqual({
      ...odd,
      stamps: { base: at(2), over: { toString: at(3), valueOf: at(3), county: at(5) } },
    });
    expect(stampOf(odd, 'toString')).toBe(at(3));
    expect(mergeRecord(ana, canonicalRecord(odd)).stamps.over).toMatchObject({ valueOf: at(3) });
  });

  test('keeps one base stamp and only the stamps that differ', () => {
    const edited = applyChange(ana, { id: 'r', kind: 'member', set: { county: '37063' } }, at(9));
    expect(edited.stamps).toEqual({ base: at(1), over: { county: at(9) } });
    const both = applyChange(edited, { id: 'r', kind: 'member', set: { givenName: 'Ani' } }, at(9));
    expect(both.stamps).toEqual({ base: at(9) });
  });

  test('takes values as equal whatever the order of their keys', () => {
    expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
  });
});
