import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { isSurelyLeft } from './as-it-is';
import { KINDS } from './kinds';

/** Texts near the edges of every schema: ids, words, and what looks like them. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      'e',
      '\u0301',
      ' ',
      '\u00a0',
      '\u00ad',
      '-',
      '\t',
      '"',
      '\\',
      'ÿ',
      'Å',
      '\u212b',
      '\ud800',
      '\u202e',
    ),
  }),
  fc
    .tuple(
      fc.constantFrom('a', ' ', 'é'),
      fc.constantFrom(0, 1, 2, 3, 39, 40, 41, 60, 61, 100, 101, 200, 201, 254, 255, 500, 501),
    )
    .map(([unit, length]) => unit.repeat(length)),
);
const value = fc.oneof(text, text, text, fc.jsonValue());

const schemas = Object.entries(KINDS).flatMap(([kind, { scalars, sets }]) =>
  [...Object.entries<z.ZodType>(scalars), ...Object.entries<z.ZodType>(sets)].map(
    ([field, schema]) => [`${kind}.${field}`, schema] as const,
  ),
);

describe('a value that is surely left as it is', () => {
  it('is taken by its schema and comes out the same, in every field of every kind', () => {
    const left = new Set<string>();
    fc.assert(
      fc.property(value, (any) => {
        for (const [field, schema] of schemas) {
          if (!isSurelyLeft(schema, any)) continue;
          left.add(field);
          expect([field, schema.safeParse(any)]).toEqual([field, { success: true, data: any }]);
        }
      }),
      { numRuns: 2_000 },
    );
    for (const field of ['member.givenName', 'member.phones', 'member.tags', 'attendance.event']) {
      expect(left).toContain(field);
    }
  });

  it('is what most names, words and ids are', () => {
    const { scalars, sets } = KINDS.member;
    for (const name of ['Nopal', 'María de la Ñusta', "O'Higgins-Pérez (hija)", '']) {
      expect(isSurelyLeft(scalars.givenName, name)).toBe(true);
    }
    expect(isSurelyLeft(sets.tags, 'jóvenes')).toBe(true);
    expect(isSurelyLeft(scalars.household, '019ac000-0000-4000-8000-0000000000bb')).toBe(true);
  });
});
