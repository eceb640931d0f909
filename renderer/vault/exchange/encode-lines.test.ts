import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rec } from '../../core/record';
import { inFileOrder } from './encode-lines';

const stamp = '018bcfe569f9-0000-00000000000000b1';
const record: fc.Arbitrary<Rec> = fc.record(
  {
    id: fc.oneof(
      fc.uuid(),
      fc.constantFrom('28ec47f5', '28ec47f6', '28ec47f52', 'm', 'zz').map((head) => `${head}-9f9a`),
    ),
    kind: fc.constantFrom('event', 'event-count', 'member'),
    fields: fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<Rec['fields']>,
    stamps: fc.constantFrom<Rec['stamps']>(
      { base: stamp },
      { base: stamp, over: { county: stamp } },
    ),
    tombstone: fc.constant(stamp),
  },
  { requiredKeys: ['id', 'kind', 'fields', 'stamps'] },
);

describe('lines of an exchange file', () => {
  it('are in the order of kinds, then of ids, whatever the ids', () => {
    const place = ({ kind, id }: Rec) => `${kind} ${id}`;
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (records) => {
        const places = inFileOrder(records).map(place);
        expect(places).toEqual(records.map(place).sort());
      }),
    );
  });
});
