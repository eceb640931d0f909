import { describe, expect, it } from 'vitest';
import {
  aMember,
  anAttendance,
  anEvent,
  anId,
  aRecord,
  aWalkIn,
} from '../../core/model/testing/builders';
import { USUAL_CHOICES } from '../../core/paper/paper-choices';
import type { RosterQuery } from '../../core/views/paper-views';
import { aLaptop, TODAY } from '../testing/laptop';

const vigil = anEvent({ startTime: '18:00', endTime: '21:00' });
const home = aRecord('household', { name: 'Casa Inventada' });
const doors = aRecord('shift', { event: vigil.id, role: 'greeter', startTime: '18:00', wanted: 3 });
const rides = aRecord('shift', { event: vigil.id, role: 'driver', startTime: '20:30' });
const nopal = aMember({
  givenName: 'Nopal',
  familyNames: 'de la Órbita Luna',
  phones: ['+13365550142'],
  preferredLanguage: 'es',
  household: home.id,
});
const honey = aMember({
  givenName: 'Honey',
  familyNames: 'Biscuit',
  preferredName: 'Hon',
  preferredLanguage: 'en',
  household: home.id,
});
const nandu = aMember({ givenName: 'Cósimo', familyNames: 'Ñandú' });
const nube = aMember({ givenName: 'Nube', familyNames: '' });
const records = [
  vigil,
  home,
  doors,
  rides,
  nopal,
  honey,
  nandu,
  nube,
  anAttendance(vigil, nopal, {
    rsvp: 'confirmed',
    role: 'greeter',
    ride: true,
    shifts: [rides.id, doors.id],
  }),
  anAttendance(vigil, honey, {
    rsvp: 'invited',
    role: 'facilitator',
    childcareCount: 2,
    backupShifts: [doors.id],
  }),
  anAttendance(vigil, nandu, { rsvp: 'maybe' }),
  anAttendance(vigil, nube, { rsvp: 'no' }),
  aWalkIn(vigil, 'Brisa de la Tarde'),
];
const laptop = aLaptop(records);

const QUERY: RosterQuery = {
  event: vigil.id,
  who: 'not-declined',
  order: 'name',
  group: 'none',
  tables: 2,
  names: 'full',
  phones: false,
};
const groups = (query: Partial<RosterQuery> = {}) =>
  laptop.view('roster', { ...QUERY, ...query })?.groups ?? [];
const lines = (query: Partial<RosterQuery> = {}) => groups(query).flatMap((group) => group.lines);
const named = (query: Partial<RosterQuery>) =>
  groups(query).map(({ of, lines }) => [of, lines.map(({ code, name }) => `${code} ${name}`)]);

describe('the roster', () => {
  it('gives each line a code in the order of the sheet, and no phones', () => {
    expect(lines().map((l) => [l.code, l.name, l.phone])).toEqual([
      ['A01', 'Hon Biscuit', ''],
      ['A02', 'Cósimo Ñandú', ''],
      ['A03', 'Nopal de la Órbita Luna', ''],
      ['A04', 'Brisa de la Tarde', ''],
    ]);
    expect(lines()[0]).toMatchObject({
      role: 'facilitator',
      childcareCount: 2,
      rsvp: 'invited',
      language: 'en',
      ride: false,
    });
  });

  it('shortens names, shows phones when asked, and keeps to those expected', () => {
    const short = lines({ names: 'first-and-initial', phones: true });
    expect(short.map((l) => [l.name, l.phone])).toEqual([
      ['Hon B.', ''],
      ['Cósimo Ñ.', ''],
      ['Nopal Ó.', '(336) 555-0142'],
      ['Brisa T.', ''],
    ]);
    expect(lines({ names: 'first' }).map((l) => l.name)).toEqual([
      'Hon',
      'Cósimo',
      'Nopal',
      'Brisa',
    ]);
    expect(lines({ who: 'expected' }).map((l) => l.name)).toEqual(['Nopal de la Órbita Luna']);
  });

  it('orders by role as roles are listed, and by language, those without last', () => {
    expect(lines({ order: 'role' }).map((l) => l.role)).toEqual(['facilitator', 'greeter', '', '']);
    expect(lines({ order: 'language' }).map((l) => l.language)).toEqual(['en', 'es', null, null]);
  });

  it('keeps a household together where its first one stands', () => {
    expect(lines({ order: 'household' }).map((l) => l.name)).toEqual([
      'Hon Biscuit',
      'Nopal de la Órbita Luna',
      'Cósimo Ñandú',
      'Brisa de la Tarde',
    ]);
  });

  it('puts who has two shifts under both, who stands by after them, and the rest last', () => {
    expect(named({ group: 'shift' })).toEqual([
      [{ by: 'shift', shift: doors.id }, ['A01 Nopal de la Órbita Luna', 'A02 Hon Biscuit']],
      [{ by: 'shift', shift: rides.id }, ['A03 Nopal de la Órbita Luna']],
      [{ by: 'shift', shift: null }, ['A04 Cósimo Ñandú', 'A05 Brisa de la Tarde']],
    ]);
    const staffed = groups({ group: 'shift', who: 'on-shift' });
    expect(staffed.map(({ lines }) => lines.map(({ backup }) => backup))).toEqual([
      [false, true],
      [false],
    ]);
  });

  it('groups by language, and by letters among tables', () => {
    expect(groups({ group: 'language' }).map(({ of }) => of)).toEqual([
      { by: 'language', language: 'es' },
      { by: 'language', language: 'en' },
      { by: 'language', language: null },
    ]);
    expect(named({ group: 'letters' })).toEqual([
      [{ by: 'letters', table: 1, first: 'B', last: 'Ñ' }, ['A01 Hon Biscuit', 'A02 Cósimo Ñandú']],
      [
        { by: 'letters', table: 2, first: 'O', last: 'T' },
        ['A03 Nopal de la Órbita Luna', 'A04 Brisa de la Tarde'],
      ],
    ]);
  });

  it('has one empty group when there is nobody, and is null for an event that is not there', () => {
    const empty = anEvent();
    const view = aLaptop([empty]).view('roster', { ...QUERY, event: empty.id, group: 'shift' });
    expect(view?.groups).toEqual([{ of: { by: 'none' }, lines: [] }]);
    expect(laptop.view('roster', { ...QUERY, event: anId() })).toBeNull();
  });
});

describe('a printed sheet', () => {
  const own = aLaptop(records);
  const rows = lines().map((line) => line.attendanceId);
  const keep = (patch: object = {}) =>
    own.run({
      type: 'keep-sheet',
      event: vigil.id,
      kind: 'roster',
      code: '1A2B-3C4D',
      destroyBy: '2019-03-02',
      rows,
      blankRows: 5,
      ...patch,
    });
  const sheets = () => own.view('paper', { event: vigil.id })?.sheets ?? [];

  it('is noted once, with what its codes mean, and no undo takes it back', () => {
    expect(keep().changes).toEqual([]);
    keep();
    expect(sheets()).toHaveLength(1);
    expect(sheets()[0]).toMatchObject({
      kind: 'roster',
      code: '1A2B-3C4D',
      printedOn: TODAY,
      destroyBy: '2019-03-02',
      rows,
      blankRows: 5,
      shreddedOn: '',
    });
  });

  it('leaves what was chosen to the next event of its kind, without phones', () => {
    const other = anEvent();
    const laptop = aLaptop([...records, other, aRecord('workspace', {})]);
    const choices = { ...USUAL_CHOICES, large: true };
    laptop.run({
      type: 'keep-sheet',
      event: vigil.id,
      kind: 'roster',
      code: '1A2B-3C4D',
      destroyBy: '',
      rows: [],
      blankRows: 0,
      choices,
    });
    expect(laptop.view('paper', { event: other.id })?.choices).toEqual(choices);
    expect(own.view('paper', { event: other.id })?.choices ?? null).toBeNull();
  });

  it('is another one when it is of another kind or list', () => {
    keep({ kind: 'sign-in', code: '1A2B-3C4D', rows: [], blankRows: 30 });
    expect(sheets()).toHaveLength(2);
  });

  it('names only people of its event', () => {
    expect(() => keep({ rows: [anId()] })).toThrow('not-found');
    expect(() => keep({ event: anId() })).toThrow('not-found');
    expect(() => keep({ code: ' ' })).toThrow('bad-value');
  });

  it('is told with the rounds of calls that are open', () => {
    const round = aRecord('call-round', { event: vigil.id });
    const closed = aRecord('call-round', { event: vigil.id, closed: true });
    const view = aLaptop([vigil, round, closed]).view('paper', { event: vigil.id });
    expect(view?.callRounds.map(({ id }) => id)).toEqual([round.id]);
    expect(own.view('paper', { event: anId() })).toBeNull();
  });
});
