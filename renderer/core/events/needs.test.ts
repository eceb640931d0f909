import { describe, expect, it } from 'vitest';
import { attendanceKind } from '../model/attendance';
import type { Draft } from '../model/kinds';
import { memberKind } from '../model/member';
import { aMember, anAttendance, anEvent } from '../model/testing/builders';
import { needsOf } from './needs';

const event = anEvent();
const person = (name: string, member: Draft<'member'>, draft: Draft<'attendance'>) => {
  const record = aMember(member);
  return {
    name,
    shortName: name,
    member: memberKind.read(record),
    phone: '',
    attendance: attendanceKind.read(anAttendance(event, record, draft)),
  };
};
const interprets = ({ role }: { readonly role: string }) => role === 'interpreter';

const driver = person('Drives', {}, { rsvp: 'yes', seatsOffered: 3, rideFrom: 'Mill' });
const people = [
  person(
    'Ages',
    {},
    { rsvp: 'confirmed', childcareCount: 3, childrenByAge: { '0-2': 1, '6-12': 1 } },
  ),
  driver,
  person(
    'Maya',
    { preferredLanguage: 'mam' },
    { rsvp: 'yes', interpreter: true, ride: true, rideFrom: 'Mill' },
  ),
  person('Seated', {}, { rsvp: 'yes', ride: true, driver: driver.attendance.id }),
  person('Speaks', { languages: ['es', 'en'] }, { rsvp: 'yes', role: 'interpreter' }),
  person(
    'Hears',
    { preferredLanguage: 'en' },
    { rsvp: 'yes', interpreter: true, interpreterLanguage: 'es', access: ['captions'] },
  ),
  person('Unasked', {}, { rsvp: 'yes', interpreter: true }),
  person('Declined', {}, { rsvp: 'no', ride: true, childcareCount: 2 }),
  person('Waits', {}, { rsvp: 'yes', waiting: true, ride: true, childcareCount: 2 }),
];
const needs = needsOf(people, interprets);

describe('what people of an event need', () => {
  it('adds up children by age, those of unknown age apart', () => {
    expect(needs.childcare).toMatchObject({
      children: 3,
      unknownAge: 1,
      bands: [
        { band: '0-2', children: 1 },
        { band: '3-5', children: 0 },
        { band: '6-12', children: 1 },
      ],
    });
  });

  it('seats riders with their drivers and suggests a car for the rest', () => {
    const { drivers, waiting, suggested, places, seats } = needs.rides;
    expect(drivers.map(({ name, taken, seats: of }) => [name, taken, of])).toEqual([
      ['Drives', 1, 3],
    ]);
    expect(waiting.map(({ name }) => name)).toEqual(['Maya']);
    expect(suggested).toEqual([{ rider: waiting[0]?.id, driver: driver.attendance.id }]);
    expect([places, seats]).toEqual([2, 3]);
  });

  it('takes a rider whose driver is gone for one without a seat', () => {
    const alone = needsOf(
      people.filter((each) => each !== driver),
      interprets,
    );
    expect(alone.rides.waiting.map(({ name }) => name)).toEqual(['Maya', 'Seated']);
  });

  it('says language by language who needs an interpreter and who is one', () => {
    expect(
      needs.languages.map(({ language, needed, interpreters }) => [
        language,
        needed.map(({ name }) => name),
        interpreters.map(({ name }) => name),
      ]),
    ).toEqual([
      ['es', ['Hears'], ['Speaks']],
      ['mam', ['Maya'], []],
      [null, ['Unasked'], []],
    ]);
  });

  it('lists what the place has to offer, for whom', () => {
    expect(needs.access.map(({ access, people: of }) => [access, of.length])).toEqual([
      ['captions', 1],
    ]);
  });
});
