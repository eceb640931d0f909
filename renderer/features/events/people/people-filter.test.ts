import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../../core/model/attendance';
import { attendanceKind } from '../../../core/model/attendance';
import { EVERYBODY, peopleFound } from './people-filter';

const person = (name: string, over: Partial<Attendance> = {}, phone = '') => ({
  attendance: {
    ...attendanceKind.read({ id: name, kind: 'attendance', fields: {}, stamps: { base: '' } }),
    ...over,
  },
  name,
  preferredLanguage: null,
  phone,
});

const people = [
  person('Nopal Íñiguez Robles', { rsvp: 'yes' }, '(336) 555-0142'),
  person('Jícara de la Montaña', { rsvp: 'confirmed', mark: 'present' }),
  person('Copal Ñandú', { walkIn: true, mark: 'present' }),
];
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe('peopleFound', () => {
  it('finds by any word in any order, accents ignored', () => {
    expect(names(peopleFound(people, { ...EVERYBODY, search: 'robles iniguez' }))).toEqual([
      'Nopal Íñiguez Robles',
    ]);
    expect(names(peopleFound(people, { ...EVERYBODY, search: 'NANDU' }))).toEqual(['Copal Ñandú']);
  });

  it('finds by the last digits of a phone', () => {
    expect(names(peopleFound(people, { ...EVERYBODY, search: '0142' }))).toEqual([
      'Nopal Íñiguez Robles',
    ]);
  });

  it('finds by a nickname, and a nickname by the name', () => {
    const both = [person('Jesús Copal'), person('Chuy Barro'), person('Nopal Barro')];
    expect(names(peopleFound(both, { ...EVERYBODY, search: 'chuy' }))).toEqual([
      'Jesús Copal',
      'Chuy Barro',
    ]);
    expect(names(peopleFound(both, { ...EVERYBODY, search: 'jesus barro' }))).toEqual([
      'Chuy Barro',
    ]);
  });

  it('keeps those with one answer or one mark', () => {
    expect(peopleFound(people, { ...EVERYBODY, rsvp: 'confirmed' })).toHaveLength(1);
    expect(peopleFound(people, { ...EVERYBODY, mark: 'present' })).toHaveLength(2);
    expect(peopleFound(people, EVERYBODY)).toHaveLength(3);
  });
});
