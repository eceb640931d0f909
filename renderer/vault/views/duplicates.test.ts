import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import type { MergeField } from '../../core/views/people-views';
import { aLaptop } from '../testing/laptop';

describe('a merge before it is done', () => {
  const event = anEvent();
  const jesus = aMember({
    givenName: 'Jesús',
    familyNames: 'Nopal',
    phones: ['+13365550101'],
    consentShare: 'no',
  });
  const chuy = aMember({
    givenName: 'Chuy',
    familyNames: 'Nopal',
    county: '37067',
    phones: ['+13365550101', '+13365550102'],
    consentShare: 'yes',
  });
  const note = aRecord('note', { subject: chuy.id, text: 'Drives on Sundays' });
  const laptop = aLaptop([
    jesus,
    chuy,
    event,
    anAttendance(event, jesus, { rsvp: 'yes' }),
    anAttendance(event, chuy, { mark: 'present' }),
    note,
  ]);
  const preview = (...ids: readonly string[]) => laptop.view('merge-preview', { members: ids });
  const field = (name: string): MergeField | undefined =>
    preview(jesus.id, chuy.id)?.fields.find((one) => one.field === name);

  it('says whose each value is, and where a person has to choose', () => {
    expect(field('givenName')).toMatchObject({
      differs: true,
      values: [
        { text: 'Jesús', members: [jesus.id] },
        { text: 'Chuy', members: [chuy.id] },
      ],
    });
    expect(field('familyNames')).toMatchObject({
      differs: false,
      values: [{ text: 'Nopal', members: [jesus.id, chuy.id] }],
    });
    expect(field('county')).toMatchObject({ differs: false, values: [{ text: 'Forsyth' }] });
    expect(field('consentShare')).toMatchObject({ differs: true, stays: jesus.id });
    expect(field('givenName')?.stays).toBe(jesus.id);
    expect(field('county')?.stays).toBe(chuy.id);
    expect(field('consentContact')).toMatchObject({ values: [] });
  });

  it('keeps every phone, the one that both have first', () => {
    expect(field('phones')).toMatchObject({
      differs: false,
      values: [
        { text: '(336) 555-0101', members: [jesus.id, chuy.id] },
        { text: '(336) 555-0102', members: [chuy.id] },
      ],
    });
  });

  it('counts what would go over to the first of them', () => {
    expect(preview(jesus.id, chuy.id)).toMatchObject({
      moved: { attendance: 1, note: 1 },
      joined: 1,
    });
    expect(preview(chuy.id, jesus.id)?.moved).toEqual({ attendance: 1 });
  });

  it('needs two people', () => {
    expect(preview(jesus.id, jesus.id)).toBeNull();
  });
});

describe('verdicts', () => {
  it('are listed while both are here, latest first', () => {
    const [ana, beto, cruz] = ['Ana', 'Beto', 'Cruz'].map((givenName) =>
      aMember({ givenName, familyNames: '' }),
    );
    const laptop = aLaptop([ana, beto, cruz].flatMap((one) => one ?? []));
    const judge = (...people: readonly (typeof ana)[]) =>
      laptop.run({
        type: 'judge-pair',
        members: people.map((one) => one?.id ?? ''),
        says: 'different-people',
      });
    judge(ana, beto);
    judge(beto, cruz);
    expect(laptop.view('verdicts', { from: 0, count: 1 })).toMatchObject({
      total: 2,
      rows: [{ verdict: { says: 'different-people' } }],
    });
    laptop.run({ type: 'delete-records', kind: 'member', ids: [ana?.id ?? ''] });
    expect(laptop.view('verdicts', { from: 0, count: 9 })).toMatchObject({
      total: 1,
      rows: [{ verdict: { by: 'Nopal' } }],
    });
  });
});

describe('households', () => {
  const home = aRecord('household', { name: 'Ceiba' });
  const other = aRecord('household', { name: 'Árbol' });
  const laptop = aLaptop([
    home,
    other,
    aMember({ givenName: 'Beto', household: home.id, phones: ['+13365550101'] }),
    aMember({ givenName: 'Ana', household: home.id, phones: ['+13365550101', '+13365550102'] }),
  ]);
  const names = (search: string) =>
    laptop
      .view('households', { search, from: 0, count: 10 })
      .rows.map(({ household }) => household.name);

  it('stand by name, with their people and the phones that they share', () => {
    expect(names('')).toEqual(['Árbol', 'Ceiba']);
    expect(laptop.view('households', { search: '', from: 1, count: 1 })).toMatchObject({
      total: 2,
      all: 2,
      rows: [
        {
          members: [{ name: 'Ana Inventado' }, { name: 'Beto Inventado' }],
          sharedPhones: ['(336) 555-0101'],
        },
      ],
    });
  });

  it('are found by their name and by anyone in them', () => {
    expect(names('arbol')).toEqual(['Árbol']);
    expect(names('beto')).toEqual(['Ceiba']);
    laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: laptop.view('households', { search: 'beto', from: 0, count: 1 }).rows[0]?.members[1]
        ?.id as string,
      patch: { household: other.id },
    });
    expect(names('beto')).toEqual(['Árbol']);
  });
});
