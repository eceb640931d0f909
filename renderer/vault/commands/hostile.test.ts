import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isKnownKind, KINDS, type KindName, LOCAL_KINDS } from '../../core/model/kinds';
import { aMember } from '../../core/model/testing/builders';
import type { Json } from '../../core/record';
import { aLaptop } from '../testing/laptop';
import type { DecidedCommand } from './decide';
import { decide } from './decide';

const kinds = Object.keys(KINDS).filter(
  (kind) => isKnownKind(kind) && !LOCAL_KINDS.has(kind),
) as KindName[];
const member = aMember();
const laptop = aLaptop([member]);

/** Any value in any field of any kind, its own fields more often than others. */
const drafts = fc.constantFrom(...kinds).chain((kind) => {
  const own = [...Object.keys(KINDS[kind].scalars), ...Object.keys(KINDS[kind].sets)];
  const key = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...own) }, fc.string());
  return fc.record({ kind: fc.constant(kind), fields: fc.dictionary(key, fc.jsonValue()) });
});

it('never throws, whatever a draft holds, and writes only what the schema accepts', () => {
  fc.assert(
    fc.property(drafts, ({ kind, fields }) => {
      for (const command of [
        { type: 'add-record', kind, fields },
        { type: 'edit-record', kind: 'member', id: member.id, patch: fields },
      ]) {
        const decided = decide(command as DecidedCommand, laptop.context);
        if (!decided.ok) continue;
        for (const change of decided.value.changes) {
          if ('delete' in change || !isKnownKind(change.kind)) throw new Error('unexpected change');
          for (const [key, value] of Object.entries(change.set)) {
            expect(KINDS[change.kind].accepts(key, value as Json)).toBe('yes');
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
