import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent, anId, aRecord } from '../../core/model/testing/builders';
import { aLaptop, TODAY } from '../testing/laptop';

describe('add-record', () => {
  it('adds a member with phones in one spelling and blanks trimmed', () => {
    const laptop = aLaptop();
    const { ids, label } = laptop.run({
      type: 'add-record',
      kind: 'member',
      fields: {
        givenName: ' Nopal ',
        phones: ['336-555-0142', '(336) 555 0142', ' '],
        tags: [' norte '],
      },
    });
    const detail = laptop.view('member', { id: ids[0] as string });
    expect(label).toBe('member-added');
    expect(detail?.member).toMatchObject({
      givenName: 'Nopal',
      phones: ['+13365550142'],
      tags: ['norte'],
    });
  });

  it('refuses a member without any name, a group, an official and an event without a title', () => {
    const laptop = aLaptop();
    const nameMissing = { type: 'name-missing' };
    expect(
      laptop.refusal({ type: 'add-record', kind: 'member', fields: { givenName: '  ' } }),
    ).toEqual(nameMissing);
    expect(laptop.refusal({ type: 'add-record', kind: 'group', fields: {} })).toEqual(nameMissing);
    expect(laptop.refusal({ type: 'add-record', kind: 'official', fields: {} })).toEqual(
      nameMissing,
    );
    expect(laptop.refusal({ type: 'add-record', kind: 'event', fields: { date: TODAY } })).toEqual(
      nameMissing,
    );
  });

  it('names the field that does not fit and never throws', () => {
    const laptop = aLaptop();
    const refusal = (fields: object) =>
      laptop.refusal({
        type: 'add-record',
        kind: 'member',
        fields: { givenName: 'Nopal', ...fields },
      });
    expect(refusal({ county: '99001' })).toEqual({ type: 'bad-value', field: 'county' });
    expect(refusal({ phones: 'none' })).toEqual({ type: 'bad-value', field: 'phones' });
    expect(refusal({ languages: ['klingon'] })).toEqual({ type: 'bad-value', field: 'languages' });
    expect(refusal({ groups: [7] })).toEqual({ type: 'bad-value', field: 'groups' });
    expect(refusal({ birthDate: '1980-01-01' })).toEqual({ type: 'bad-value', field: 'birthDate' });
    expect(refusal({ givenName: 'x'.repeat(101) })).toEqual({
      type: 'bad-value',
      field: 'givenName',
    });
    expect(refusal({ constructor: 'x' })).toEqual({ type: 'bad-value', field: 'constructor' });
  });

  it('dates a note today and wants its subject to exist', () => {
    const member = aMember();
    const laptop = aLaptop([member]);
    laptop.run({
      type: 'add-record',
      kind: 'note',
      fields: { subject: member.id, text: 'Prefiere mensajes.' },
    });
    expect(laptop.view('member', { id: member.id })?.notes[0]?.date).toBe(TODAY);
    expect(
      laptop.refusal({
        type: 'add-record',
        kind: 'note',
        fields: { subject: anId(), text: 'Lost.' },
      }),
    ).toEqual({ type: 'not-found', kind: 'member' });
  });
});

describe('edit-record', () => {
  it('writes only what differs from what the record reads as', () => {
    const member = aMember({ tags: ['norte'] });
    const laptop = aLaptop([member]);
    const decision = laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: member.id,
      patch: {
        givenName: 'Nopal',
        familyNames: 'de la Luna',
        consentContact: 'unknown',
        county: null,
        tags: ['norte', 'sur'],
      },
    });
    expect(decision.changes).toEqual([
      { kind: 'member', id: member.id, set: { familyNames: 'de la Luna', 'tags/sur': true } },
    ]);
  });

  it('takes an element out of a set by writing it as false', () => {
    const member = aMember({ tags: ['norte', 'sur'] });
    const laptop = aLaptop([member]);
    const { changes } = laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: member.id,
      patch: { tags: ['sur'] },
    });
    expect(changes).toEqual([{ kind: 'member', id: member.id, set: { 'tags/norte': false } }]);
    expect(laptop.view('member', { id: member.id })?.member.tags).toEqual(['sur']);
  });

  it('changes nothing when nothing differs', () => {
    const member = aMember();
    const laptop = aLaptop([member]);
    expect(
      laptop.run({ type: 'edit-record', kind: 'member', id: member.id, patch: {} }).changes,
    ).toEqual([]);
  });

  it('refuses to take the last name away, and records that are not there', () => {
    const member = aMember();
    const laptop = aLaptop([member]);
    expect(
      laptop.refusal({
        type: 'edit-record',
        kind: 'member',
        id: member.id,
        patch: { givenName: '', familyNames: '' },
      }),
    ).toEqual({ type: 'name-missing' });
    expect(
      laptop.refusal({
        type: 'edit-record',
        kind: 'member',
        id: anId(),
        patch: { givenName: 'Nube' },
      }),
    ).toEqual({ type: 'not-found', kind: 'member' });
  });

  it('lets no promise change its state without evidence', () => {
    const promise = aRecord('commitment', { text: 'Publish the policy' });
    const laptop = aLaptop([promise]);
    expect(
      laptop.refusal({
        type: 'edit-record',
        kind: 'commitment',
        id: promise.id,
        patch: { state: 'kept' },
      }),
    ).toEqual({ type: 'evidence-missing' });
  });
});

describe('delete-records', () => {
  it('takes a member away with notes and attendance, and leaves the event', () => {
    const member = aMember();
    const other = aMember({ givenName: 'Nube' });
    const event = anEvent();
    const note = aRecord('note', { subject: member.id, text: 'Hola' });
    const laptop = aLaptop([
      member,
      other,
      event,
      note,
      anAttendance(event, member),
      anAttendance(event, other),
    ]);
    laptop.run({ type: 'delete-records', kind: 'member', ids: [member.id] });
    expect(laptop.view('member', { id: member.id })).toBeNull();
    expect(laptop.set.get('note', note.id)).toBeUndefined();
    expect(laptop.view('event', { id: event.id })?.people.map((p) => p.name)).toEqual([
      'Nube Inventado',
    ]);
  });

  it('takes a meeting away with its asks, quotes and promises, and an event with its list', () => {
    const official = aRecord('official', { name: 'Sample Official' });
    const meeting = aRecord('meeting', {
      official: official.id,
      date: TODAY,
      followUpOwner: 'Nube',
    });
    const parts = [
      aRecord('ask', { meeting: meeting.id, words: 'Will you?' }),
      aRecord('statement', { meeting: meeting.id, official: official.id, quote: 'Yes.' }),
      aRecord('commitment', { meeting: meeting.id, text: 'To call' }),
    ];
    const event = anEvent();
    const member = aMember();
    const laptop = aLaptop([
      official,
      meeting,
      ...parts,
      event,
      member,
      anAttendance(event, member),
    ]);
    laptop.run({ type: 'delete-records', kind: 'meeting', ids: [meeting.id] });
    laptop.run({ type: 'delete-records', kind: 'event', ids: [event.id] });
    expect(parts.some((part) => laptop.set.get(part.kind, part.id))).toBe(false);
    expect(laptop.set.count('attendance')).toBe(0);
    expect(laptop.view('officials', {})).toHaveLength(1);
    expect(laptop.view('member', { id: member.id })?.events).toEqual([]);
  });

  it('passes over what is gone already, unless nothing is left', () => {
    const member = aMember();
    const laptop = aLaptop([member]);
    expect(
      laptop.run({ type: 'delete-records', kind: 'member', ids: [anId(), member.id] }).ids,
    ).toEqual([member.id]);
    expect(laptop.refusal({ type: 'delete-records', kind: 'member', ids: [member.id] })).toEqual({
      type: 'not-found',
      kind: 'member',
    });
  });

  it("keeps the workspace's own group", () => {
    const group = aRecord('group', { name: 'Grupo Inventado' });
    const laptop = aLaptop([group], group.id);
    expect(laptop.refusal({ type: 'delete-records', kind: 'group', ids: [group.id] })).toEqual({
      type: 'bad-value',
      field: 'ids',
    });
  });
});

describe('edit-workspace', () => {
  it('changes the organizer and the own group', () => {
    const group = aRecord('group', { name: 'Grupo Inventado' });
    const workspace = aRecord('workspace', { ownGroup: group.id, organizer: 'Nube' });
    const laptop = aLaptop([group, workspace], group.id);
    laptop.run({
      type: 'edit-workspace',
      organizer: 'Nopal',
      groupName: 'Grupo Nuevo',
      groupColor: 'brick',
    });
    expect(laptop.view('workspace', {})).toMatchObject({
      workspace: { organizer: 'Nopal' },
      group: { name: 'Grupo Nuevo', color: 'brick' },
    });
    expect(laptop.refusal({ type: 'edit-workspace', groupName: ' ' })).toEqual({
      type: 'name-missing',
    });
  });
});
