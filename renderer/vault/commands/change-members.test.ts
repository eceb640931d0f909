import { describe, expect, it } from 'vitest';
import { KINDS } from '../../core/model/kinds';
import { aRecord } from '../../core/model/testing/builders';
import { aLaptop, TODAY } from '../testing/laptop';

const ana = aRecord('member', { givenName: 'Ana Nube', tags: ['cocina'], county: '37067' });
const berto = aRecord('member', { givenName: 'Berto Nube', tags: ['noche'] });
const group = aRecord('group', { name: 'Grupo de prueba' });

describe('changing many members at once', () => {
  it('adds and takes off tags, and leaves alone who is so already', () => {
    const laptop = aLaptop([ana, berto]);
    const { ids } = laptop.run({
      type: 'change-members',
      whom: { type: 'members', ids: [ana.id, berto.id] },
      patch: { addTags: ['cocina'], removeTags: ['noche'] },
    });
    expect(ids).toEqual([berto.id]);
    const value = KINDS.member.read(laptop.set.get('member', berto.id) ?? berto);
    expect(value.tags).toEqual(['cocina']);
  });

  it('takes a county off when told to', () => {
    const laptop = aLaptop([ana]);
    laptop.run({
      type: 'change-members',
      whom: { type: 'members', ids: [ana.id] },
      patch: { county: null },
    });
    expect(KINDS.member.read(laptop.set.get('member', ana.id) ?? ana).county).toBeNull();
  });

  it('notes when and how a consent was given, and keeps an earlier one as it was given', () => {
    const said = aRecord('member', {
      givenName: 'Cala',
      consentPhone: 'yes',
      consentPhoneGiven: { on: '2018-12-01', how: 'paper' },
    });
    const laptop = aLaptop([ana, said]);
    const { ids } = laptop.run({
      type: 'change-members',
      whom: { type: 'members', ids: [ana.id, said.id] },
      patch: { consent: { purpose: 'phone', answer: 'yes', how: 'in-person' } },
    });
    expect(ids).toEqual([ana.id]);
    const value = KINDS.member.read(laptop.set.get('member', ana.id) ?? ana);
    expect(value.consentPhone).toBe('yes');
    expect(value.consentPhoneGiven).toEqual({ on: TODAY, how: 'in-person' });
  });

  it('refuses a group that is not here, nothing to change, and nobody to change', () => {
    const laptop = aLaptop([ana, group]);
    const whom = { type: 'members', ids: [ana.id] } as const;
    expect(
      laptop.refusal({ type: 'change-members', whom, patch: { addGroups: [ana.id] } }),
    ).toEqual({ type: 'not-found', kind: 'group' });
    expect(laptop.refusal({ type: 'change-members', whom, patch: {} })).toMatchObject({
      type: 'bad-value',
    });
    expect(
      laptop.refusal({
        type: 'change-members',
        whom: { type: 'members', ids: [group.id] },
        patch: { addTags: ['x'] },
      }),
    ).toEqual({ type: 'not-found', kind: 'member' });
    expect(
      laptop.refusal({
        type: 'change-members',
        whom,
        patch: { addTags: ['x'], removeTags: ['x'] },
      }),
    ).toMatchObject({ type: 'bad-value' });
  });

  it('tells beforehand how many it would change', () => {
    const laptop = aLaptop([ana, berto]);
    expect(
      laptop.view('change-preview', {
        members: [ana.id, berto.id],
        patch: { addTags: ['cocina'] },
      }),
    ).toEqual({ members: 2, changing: 1, examples: ['Berto Nube'] });
  });
});
