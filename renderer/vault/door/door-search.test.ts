import { describe, expect, it } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import {
  aMember,
  anAttendance,
  anEvent,
  aRecord,
  aWalkIn,
} from '../../core/model/testing/builders';
import { aLaptop } from '../testing/laptop';

const event = anEvent();
const casa = aRecord('household', { name: 'Casa Azul' });
const maria = aMember({
  givenName: 'María',
  familyNames: 'Luna Ejemplo',
  phones: ['+13365550142'],
  emails: ['maria@example.org'],
  zip: '27101',
  county: '37067',
  tags: ['cocina'],
  household: casa.id,
});
const jose = aMember({ givenName: 'José', familyNames: 'Luna', household: casa.id });
const nube = aMember({ givenName: 'Nube', familyNames: 'Luna', household: casa.id });
const stranger = aMember({
  givenName: 'Brisa',
  familyNames: 'Lunares Ficticia',
  phones: ['+13365550199'],
});
const waiting = aMember({ givenName: 'Olivo', familyNames: 'Espera' });
const door = () =>
  aLaptop([
    event,
    casa,
    maria,
    jose,
    nube,
    stranger,
    waiting,
    anAttendance(event, maria, { rsvp: 'yes' }),
    anAttendance(event, jose, { rsvp: 'maybe' }),
    anAttendance(event, waiting, { rsvp: 'yes', waiting: true }),
    aWalkIn(event, 'Petunia Prestada'),
  ]);
const find = (text: string, laptop = door()) =>
  laptop.view('door-search', { event: event.id, text });
const names = (text: string) => find(text).listed.map(({ name }) => name);

describe('whom a text means at the door', () => {
  it('is found by any part of any name, in any order, without accents', () => {
    expect(names('ejem mari')).toEqual(['María Luna Ejemplo']);
    expect(names('luna')).toEqual(['María Luna Ejemplo', 'José Luna']);
    expect(names('PETUNIA')).toEqual(['Petunia Prestada']);
  });

  it('is found by the last four digits of a phone, alone or with a name, and not by others', () => {
    expect(names('0142')).toEqual(['María Luna Ejemplo']);
    expect(names('336 555 0142')).toEqual(['María Luna Ejemplo']);
    expect(names('maria 0142')).toEqual(['María Luna Ejemplo']);
    expect(names('5014')).toEqual([]);
    expect(find('0199').members.map(({ name }) => name)).toEqual(['Brisa L.']);
  });

  it('is found by the name of the household and by a nickname', () => {
    expect(names('casa azul')).toEqual(['María Luna Ejemplo', 'José Luna']);
    expect(names('pepe luna')).toEqual(['José Luna']);
  });

  it('is not found by a tag or an email, and nothing of those is told', () => {
    expect(names('cocina')).toEqual([]);
    expect(find('cocina').members).toEqual([]);
    expect(names('example')).toEqual([]);
    const told = JSON.stringify([find('maria'), find('brisa lunares'), find('0142')]);
    for (const secret of ['555', '@', '27101', '37067', 'cocina', 'Ficticia']) {
      expect(told).not.toContain(secret);
    }
  });

  it('brings the household along, those on the list first, the others by first name', () => {
    const [hit] = find('maria').listed;
    expect(hit?.household.map(({ name }) => name)).toEqual(['José Luna', 'Nube L.']);
  });

  it('shows who waits for a place as waiting', () => {
    const [hit] = find('olivo').listed;
    expect(hit).toMatchObject({ waiting: true, expected: false });
  });

  it('is sure of the only one who fits, of a whole name, and of somebody new', () => {
    const id = (member: { id: string }) => attendanceId(event.id, member.id);
    expect(find('maria').sure).toBe(id(maria));
    expect(find('jose luna').sure).toBe(id(jose));
    expect(find('luna').sure).toBeNull();
    expect(find('brisa lunares').sure).toBe(stranger.id);
    expect(find('brisa').sure).toBeNull();
    expect(find('Quetzal Nadie').sure).toBe('walk-in');
    expect(find('Quetzal Nadie').walkIn).toBe('Quetzal Nadie');
    expect(find('9876')).toMatchObject({ sure: null, walkIn: '' });
  });

  it('offers who may be meant when nobody fits, and leaves the choice', () => {
    const found = find('Briza Lunares Ficticia');
    expect(found.alike.map(({ name }) => name)).toEqual(['Brisa L.']);
    expect(found.sure).toBeNull();
  });

  it('does not let a stranger leaf through members who are not on the list', () => {
    const many = Array.from({ length: 4 }, (_, n) =>
      aMember({ givenName: 'Cactus', familyNames: `Inventado ${'abcd'[n]}` }),
    );
    const laptop = aLaptop([event, ...many]);
    expect(find('cactus', laptop)).toMatchObject({ members: [], moreMembers: true, sure: null });
    expect(find('ca', laptop).moreMembers).toBe(false);
  });

  it('tells namesakes apart, or says that the phone has to be asked for', () => {
    const [one, other] = [aMember(), aMember({ household: casa.id })];
    const same = [anAttendance(event, one, { role: 'driver' }), anAttendance(event, other)];
    const hints = (records: readonly ReturnType<typeof aMember>[]) =>
      find('nopal', aLaptop([event, casa, one, other, ...records])).listed.map(({ hint }) => hint);
    expect(hints(same)).toEqual([{ type: 'ask-phone' }, { type: 'ask-phone' }]);
    expect(
      hints([
        anAttendance(event, one, { role: 'driver' }),
        anAttendance(event, other, { role: 'interpreter' }),
      ]),
    ).toContainEqual({ type: 'role', role: 'driver' });
  });

  it('keeps up with people who come onto the list, leave it and change their name', () => {
    const laptop = door();
    expect(find('brisa', laptop).listed).toEqual([]);
    laptop.run({ type: 'check-in', event: event.id, arrivals: [{ member: stranger.id }] });
    expect(find('brisa', laptop).listed[0]).toMatchObject({ walkIn: true, mark: 'present' });
    laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: stranger.id,
      patch: { preferredName: 'Bris' },
    });
    expect(find('bris lunares', laptop).listed[0]?.name).toBe('Bris Lunares Ficticia');
    laptop.run({ type: 'remove-from-event', attendance: [attendanceId(event.id, stranger.id)] });
    expect(find('brisa', laptop).listed).toEqual([]);
  });
});

describe('what is written at the door', () => {
  it('says who came when, lets walk-ins in, and leaves who is here already as they are', () => {
    const laptop = door();
    const attendance = attendanceId(event.id, maria.id);
    const arrivals = [{ attendance }, { member: nube.id }];
    expect(laptop.run({ type: 'check-in', event: event.id, arrivals }).changes).toHaveLength(2);
    expect(find('maria', laptop).listed[0]).toMatchObject({ mark: 'present' });
    expect(find('maria', laptop).listed[0]?.markedAt).toMatch(/^\d\d:\d\d$/);
    expect(laptop.set.get('attendance', attendance)?.fields).toMatchObject({
      markedOn: '2019-02-20',
      markedBy: 'Nopal',
    });
    expect(find('nube', laptop).listed[0]).toMatchObject({ walkIn: true });
    expect(laptop.run({ type: 'check-in', event: event.id, arrivals }).changes).toEqual([]);
    expect(laptop.view('door', { event: event.id })).toMatchObject({
      here: 3,
      expected: 1,
      walkIns: 2,
      waiting: 1,
    });
  });

  it('notes who left early and who was there for the first time', () => {
    const laptop = door();
    const attendance = [attendanceId(event.id, maria.id)];
    laptop.run({ type: 'mark-attendance', attendance, mark: 'late', leftEarly: true });
    laptop.run({ type: 'mark-attendance', attendance, mark: 'late', firstTime: true });
    expect(find('maria', laptop).listed[0]).toMatchObject({ leftEarly: true, firstTime: true });
    expect(laptop.view('door', { event: event.id })).toMatchObject({ leftEarly: 1, late: 1 });
    laptop.run({ type: 'mark-attendance', attendance, mark: 'blank' });
    expect(find('maria', laptop).listed[0]).toMatchObject({ leftEarly: false, markedAt: '' });
  });

  it('counts heads of this laptop, never below zero, and adds up with those of another', () => {
    const elsewhere = aRecord('headcount', { event: event.id, adults: 5, byLanguage: { en: 5 } });
    const laptop = aLaptop([event, elsewhere]);
    const count = (adults: number, es: number) =>
      laptop.run({
        type: 'count-heads',
        event: event.id,
        heads: { adults, children: 0, firstTimers: 0, byLanguage: { es } },
      });
    count(3, 2);
    count(-1, -9);
    expect(laptop.view('door', { event: event.id })?.heads).toEqual({
      adults: 7,
      children: 0,
      firstTimers: 0,
      byLanguage: { en: 5 },
    });
    count(-9, 0);
    expect(laptop.view('door', { event: event.id })?.heads.adults).toBe(5);
  });
});
