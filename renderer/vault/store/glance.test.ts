import { expect, it } from 'vitest';
import { glanceAt } from '../../core/glance';
import { aMember } from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { readPage, writePage } from './page';
import { createWorkingSet } from './working-set';

const FIELDS = ['givenName', 'familyNames', 'county', 'consentShare', 'nothing'];

it('sees at a glance what the built record says, from a page or not, and no one deleted', () => {
  const members = [
    aMember({ county: '37001', tags: ['norte', 'sur'], phones: ['+13365550142'] }),
    aMember({ familyNames: '', consentShare: 'yes' }),
    aMember({ givenName: 'Nube', tags: ['norte'] }),
  ];
  const [first] = members as [Rec, ...Rec[]];
  const off: Rec = { ...first, fields: { ...first.fields, 'tags/sur': false } };
  const gone: Rec = { ...aMember(), fields: {}, tombstone: first.stamps.base };
  const rows = [off, ...members.slice(1), gone];
  const set = createWorkingSet();
  set.load(readPage({ kind: 'member', count: rows.length, dead: 1 }, writePage(rows)));
  const loose = aMember({ givenName: 'Loose' });
  set.apply([loose]);

  const seen = [...set.glances('member')];
  expect(seen.map(([id]) => id).sort()).toEqual([...members, loose].map(({ id }) => id).sort());
  for (const [id, glance] of seen) {
    const built = glanceAt(set.get('member', id) as Rec);
    for (const again of [glance, set.glance('member', id)]) {
      expect(FIELDS.map((field) => again?.value(field))).toEqual(FIELDS.map(built.value));
      expect([...(again?.elements() ?? [])].sort()).toEqual([...built.elements()].sort());
      expect(again?.base).toBe(built.base);
    }
  }
  expect(set.glance('member', gone.id)).toBeUndefined();
});
