import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, Rec } from './record';
import { jsonOf, lineOf } from './record-line';

const stamp = '018bcfe569f9-0000-00000000000000b1';
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', 'a"b', '\\', '1', '10', '2'),
);
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<Json>;
const record: fc.Arbitrary<Rec> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom('event', 'event-count', 'member'),
    fields: fc.dictionary(text, value) as fc.Arbitrary<Rec['fields']>,
    stamps: fc.oneof(
      fc.constant({ base: stamp }),
      fc.dictionary(text, fc.constant(stamp)).map((over) => ({ base: stamp, over })),
    ),
    tombstone: fc.constant(stamp),
  },
  { requiredKeys: ['id', 'kind', 'fields', 'stamps'] },
);
const turned = <T>(object: { readonly [key: string]: T }): { readonly [key: string]: T } =>
  Object.fromEntries(Object.entries(object).reverse());

describe('the line of a record', () => {
  it('says all of it, and is what JSON.stringify makes of what JSON.parse reads', () => {
    fc.assert(
      fc.property(record, (any) => {
        const line = lineOf(any);
        const { id, kind, fields, stamps, tombstone } = any;
        const all = JSON.stringify({ id, kind, fields, stamps, tombstone });
        expect(JSON.parse(line)).toEqual(JSON.parse(all));
        expect(JSON.stringify(JSON.parse(line))).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in whatever order the fields were written', () => {
    const known = (key: string) => !/^\d/.test(key);
    fc.assert(
      fc.property(record, (any) => {
        const { fields, stamps } = any;
        fc.pre([...Object.keys(fields), ...Object.keys(stamps.over ?? {})].every(known));
        const over = stamps.over && turned(stamps.over);
        const other = {
          ...any,
          fields: turned(fields),
          stamps: over ? { ...stamps, over } : stamps,
        };
        expect(lineOf(other)).toBe(lineOf(any));
      }),
    );
  });
});

it('writes any value as JSON.stringify does', () => {
  fc.assert(
    fc.property(value, (any) => {
      expect(jsonOf(any)).toBe(JSON.stringify(any));
    }),
    { numRuns: 1_000 },
  );
});
