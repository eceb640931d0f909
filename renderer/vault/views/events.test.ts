import { describe, expect, it } from 'vitest';
import {
  aMember,
  anAttendance,
  anEvent,
  anId,
  aRecord,
  aWalkIn,
} from '../../core/model/testing/builders';
import { aLaptop, TODAY } from '../testing/laptop';

const group = aRecord('group', { name: 'Grupo Inventado' });
const vigil = anEvent({
  titleEn: 'Vigil',
  titleEs: '',
  date: '2019-02-23',
  startTime: '18:00',
  place: 'Durham',
  hosts: [group.id, anId()],
});
const early = anEvent({
  titleEn: 'Training',
  titleEs: 'Capacitación',
  date: '2019-02-23',
  startTime: '09:00',
  county: '37183',
});
const today = anEvent({ titleEn: '', titleEs: 'Comité', date: TODAY });
const past = anEvent({ titleEn: 'March', date: '2019-02-02' });
const laptop = aLaptop([group, vigil, early, today, past]);

describe('the event list', () => {
  const titles = (when: 'upcoming' | 'past' | 'all', search = '') =>
    laptop.view('events', { search, when, from: 0, count: 10 }).rows.map((row) => row.titleEn);

  it('shows upcoming events soonest first, today included, and others latest first', () => {
    expect(titles('upcoming')).toEqual(['Comité', 'Training', 'Vigil']);
    expect(titles('past')).toEqual(['March']);
    expect(titles('all')).toEqual(['Vigil', 'Training', 'Comité', 'March']);
  });

  it('finds titles in both languages, places and counties, accents ignored', () => {
    expect(titles('all', 'capacitacion')).toEqual(['Training']);
    expect(titles('all', 'COMITE')).toEqual(['Comité']);
    expect(titles('all', 'durham')).toEqual(['Vigil']);
    expect(titles('all', 'wake training')).toEqual(['Training']);
  });

  it('lets titles stand in for each other', () => {
    expect(laptop.view('event', { id: vigil.id })?.row).toMatchObject({
      titleEn: 'Vigil',
      titleEs: 'Vigil',
    });
  });

  it('gives the events of a span of days in time order, both ends included', () => {
    const between = laptop.view('events-between', { first: TODAY, last: '2019-02-23' });
    expect(between.map((row) => row.titleEs)).toEqual(['Comité', 'Capacitación', 'Vigil']);
    expect(laptop.view('events-between', { first: '2019-02-21', last: '2019-02-22' })).toEqual([]);
  });
});

describe('the event page', () => {
  it('lists people by name, walk-ins among them, with the groups that there are', () => {
    const nopal = aMember({
      givenName: 'Nopal',
      familyNames: 'de la Luna',
      phones: ['+13365550142'],
    });
    const own = aLaptop([
      group,
      vigil,
      nopal,
      anAttendance(vigil, nopal, { rsvp: 'yes' }),
      aWalkIn(vigil, 'Brisa Prestada'),
    ]);
    const detail = own.view('event', { id: vigil.id });
    expect(detail?.people.map((p) => [p.name, p.phone])).toEqual([
      ['Nopal de la Luna', '(336) 555-0142'],
      ['Brisa Prestada', ''],
    ]);
    expect(detail?.hostGroups.map((g) => g.name)).toEqual(['Grupo Inventado']);
    expect(detail?.row).toMatchObject({ invited: 1, expected: 1, came: 1 });
    expect(own.view('event', { id: anId() })).toBeNull();
  });

  it('counts only its own people, and again after each change', () => {
    const nopal = aMember();
    const own = aLaptop([vigil, early, nopal]);
    const expected = () => own.view('event', { id: vigil.id })?.row.expected;
    expect(expected()).toBe(0);
    own.run({ type: 'record-rsvp', event: vigil.id, member: nopal.id, answer: 'yes' });
    own.run({ type: 'record-rsvp', event: early.id, member: nopal.id, answer: 'yes' });
    expect(expected()).toBe(1);
    own.run({ type: 'record-rsvp', event: vigil.id, member: nopal.id, answer: 'no' });
    expect(expected()).toBe(0);
  });
});
