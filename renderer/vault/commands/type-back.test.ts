import { describe, expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import { KINDS } from '../../core/model/kinds';
import {
  aMember,
  anAttendance,
  anEvent,
  aRecord,
  aWalkIn,
} from '../../core/model/testing/builders';
import type { WrittenRow } from '../after-commands';
import { aLaptop, TODAY } from '../testing/laptop';

const event = anEvent({ date: '2019-02-18' });
const listed = aMember({ givenName: 'Nopal', familyNames: 'Verdín' });
const known = aMember({ givenName: 'Brisa', phones: ['+13365550100'] });
const row = (draft: Partial<WrittenRow>): WrittenRow => ({
  member: null,
  name: '',
  mark: 'present',
  firstTime: null,
  mayContact: null,
  contact: '',
  preferredLanguage: null,
  ...draft,
});
const laptop = () => aLaptop([event, listed, known, anAttendance(event, listed, { rsvp: 'yes' })]);
type Laptop = ReturnType<typeof laptop>;
const type = (on: Laptop, draft: Partial<WrittenRow>) =>
  on.run({ type: 'type-back-walk-in', event: event.id, row: row(draft) });
const attendance = (on: Laptop, id: string) => {
  const record = on.set.get('attendance', id);
  if (!record) throw new Error('no such attendance');
  return KINDS.attendance.read(record);
};
const member = (on: Laptop, id: string) => {
  const record = on.set.get('member', id);
  if (!record) throw new Error('no such member');
  return KINDS.member.read(record);
};

describe('a blank row that is typed back', () => {
  it('keeps a name alone where nobody agreed to be contacted', () => {
    const on = laptop();
    const [id = ''] = type(on, { name: ' Quetzal  Inventado ', firstTime: true }).ids;
    expect(attendance(on, id)).toMatchObject({
      member: null,
      walkInName: 'Quetzal Inventado',
      walkIn: true,
      mark: 'present',
      markedOn: TODAY,
      markedBy: 'Nopal',
      firstTime: true,
    });
    expect(on.set.count('member')).toBe(2);
  });

  it('never keeps a contact without a yes', () => {
    const on = laptop();
    type(on, { name: 'Quetzal', contact: '336 555 0142', mayContact: false });
    type(on, { name: 'Mirlo', contact: '336 555 0143', mayContact: null });
    expect(on.set.count('member')).toBe(2);
    expect(JSON.stringify([...on.set.everything()])).not.toMatch(/555014/);
  });

  it('makes someone a member who agreed and can be reached', () => {
    const on = laptop();
    const [id = ''] = type(on, {
      name: 'Quetzal Inventado',
      contact: '336 555 0142',
      mayContact: true,
      preferredLanguage: 'es',
    }).ids;
    const { member: made } = attendance(on, id);
    expect(id).toBe(attendanceId(event.id, made ?? ''));
    expect(member(on, made ?? '')).toMatchObject({
      givenName: 'Quetzal',
      familyNames: 'Inventado',
      phones: ['+13365550142'],
      preferredLanguage: 'es',
      consentContact: 'yes',
      consentContactGiven: { on: '2019-02-18', how: 'paper' },
    });
  });

  it('marks a member who was matched, with what the row adds', () => {
    const on = laptop();
    type(on, { member: known.id, mayContact: true, contact: 'brisa@example.org', mark: 'late' });
    expect(attendance(on, attendanceId(event.id, known.id))).toMatchObject({
      walkIn: true,
      mark: 'late',
    });
    expect(member(on, known.id)).toMatchObject({
      phones: ['+13365550100'],
      emails: ['brisa@example.org'],
      consentContact: 'yes',
    });
  });

  it('does not call someone a walk-in who was on the list', () => {
    const on = laptop();
    type(on, { member: listed.id });
    expect(attendance(on, attendanceId(event.id, listed.id))).toMatchObject({
      walkIn: false,
      mark: 'present',
    });
  });

  it('notes a no to being contacted of someone who is known', () => {
    const on = laptop();
    type(on, { member: known.id, mayContact: false });
    expect(member(on, known.id).consentContact).toBe('no');
  });

  it('refuses a row without a name, and a contact that is none', () => {
    const refusal = (draft: Partial<WrittenRow>) =>
      laptop().refusal({ type: 'type-back-walk-in', event: event.id, row: row(draft) });
    expect(refusal({ name: '  ' })).toEqual({ type: 'name-missing' });
    expect(refusal({ name: ' ', mayContact: true, contact: 'a@example.org' })).toEqual({
      type: 'name-missing',
    });
    expect(refusal({ name: 'Mirlo', mayContact: true, contact: 'corner shop' })).toEqual({
      type: 'contact-unreadable',
    });
    expect(refusal({ member: event.id })).toEqual({ type: 'not-found', kind: 'member' });
  });
});

describe('a sheet of paper', () => {
  const sheet = aRecord('sheet', { event: event.id, code: 'ABCD-1234', rows: [] });

  it('is typed, and is not after all', () => {
    const on = aLaptop([event, sheet]);
    const read = () => KINDS.sheet.read(on.set.get('sheet', sheet.id) ?? sheet);
    on.run({ type: 'type-back-sheet', sheet: sheet.id, typed: true });
    expect(read()).toMatchObject({ typedOn: TODAY, typedBy: 'Nopal' });
    on.run({ type: 'type-back-sheet', sheet: sheet.id, typed: false });
    expect(read()).toMatchObject({ typedOn: '', typedBy: '' });
  });

  it('is shredded on a day, by someone', () => {
    const on = aLaptop([event, sheet]);
    const shred = { type: 'shred-sheet', sheet: sheet.id, on: '2019-02-19' } as const;
    expect(on.refusal({ ...shred, initials: ' ' })).toEqual({
      type: 'bad-value',
      field: 'shreddedBy',
    });
    expect(on.refusal({ ...shred, on: 'soon', initials: 'nv' }).type).toBe('bad-value');
    on.run({ ...shred, initials: 'nv' });
    expect(KINDS.sheet.read(on.set.get('sheet', sheet.id) ?? sheet)).toMatchObject({
      shreddedOn: '2019-02-19',
      shreddedBy: 'nv',
    });
  });
});

describe('closing an event', () => {
  const silent = aMember({ givenName: 'Mirlo' });
  const waiting = aMember({ givenName: 'Cactus' });
  const came = aMember({ givenName: 'Jícara' });
  const rows = [
    anAttendance(event, listed, { rsvp: 'confirmed' }),
    anAttendance(event, silent, { rsvp: 'invited' }),
    anAttendance(event, waiting, { rsvp: 'yes', waiting: true }),
    anAttendance(event, came, { rsvp: 'yes', mark: 'present' }),
    aWalkIn(event, 'Quetzal'),
  ];
  const marks = (on: ReturnType<typeof aLaptop>) =>
    rows.map(({ id }) => on.set.get('attendance', id)?.fields['mark'] ?? 'blank');

  it('turns those who were expected and are blank into no-shows, and nobody else', () => {
    const on = aLaptop([event, listed, silent, waiting, came, ...rows]);
    on.run({ type: 'close-event', event: event.id });
    expect(marks(on)).toEqual(['no-show', 'blank', 'blank', 'present', 'present']);
    expect(on.set.get('event', event.id)?.fields['closedOn']).toBe(TODAY);
  });

  it('reopens with every mark as it was', () => {
    const on = aLaptop([event, listed, silent, waiting, came, ...rows]);
    on.run({ type: 'close-event', event: event.id });
    on.run({ type: 'reopen-event', event: event.id });
    expect(on.set.get('event', event.id)?.fields['closedOn']).toBe('');
    expect(marks(on)[0]).toBe('no-show');
    expect(on.run({ type: 'reopen-event', event: event.id }).changes).toEqual([]);
  });
});

describe('a headcount', () => {
  const counted = { adults: 12, children: 4, firstTimers: 3, byLanguage: { es: 9 }, by: 'Mirlo' };

  it('stands beside that of another counter, and can be mended and removed', () => {
    const on = aLaptop([event]);
    const write = { type: 'set-headcount', event: event.id, headcount: null, counted } as const;
    const [first = ''] = on.run(write).ids;
    const [second = ''] = on.run(write).ids;
    expect(first).not.toBe(second);
    on.run({ ...write, headcount: first, counted: { ...counted, adults: 13 } });
    expect(on.set.get('headcount', first)?.fields['adults']).toBe(13);
    on.run({ type: 'remove-headcount', headcount: second });
    expect(on.set.count('headcount')).toBe(1);
    expect(on.refusal({ ...write, counted: { ...counted, adults: -1 } })).toEqual({
      type: 'bad-value',
      field: 'adults',
    });
  });
});
