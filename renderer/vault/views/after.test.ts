import { describe, expect, it } from 'vitest';
import { eventCountId } from '../../core/model/event-count';
import { headcountId } from '../../core/model/headcount';
import {
  aMember,
  anAttendance,
  anEvent,
  aRecord,
  aWalkIn,
} from '../../core/model/testing/builders';
import type { Rec } from '../../core/record';
import { hideSmall } from '../../core/report/hide-small';
import { aLaptop } from '../testing/laptop';

const january = anEvent({ date: '2019-01-10', kind: 'committee', closedOn: '2019-01-11' });
const february = anEvent({ date: '2019-02-14', kind: 'vigil' });
const ahead = anEvent({ date: '2019-03-01' });
const called = anEvent({ date: '2019-02-15', cancelled: true });
const group = aRecord('group', { name: 'Grupo de prueba' });
const brisa = aMember({
  givenName: 'Brisa',
  county: '37063',
  preferredLanguage: 'es',
  groups: [group.id],
});
const cactus = aMember({ givenName: 'Cactus', county: '37063', preferredLanguage: 'en' });
const mirlo = aMember({ givenName: 'Mirlo' });
const yes = { rsvp: 'yes' } as const;
const people = [
  anAttendance(january, brisa, { ...yes, mark: 'present' }),
  anAttendance(january, cactus, { ...yes, mark: 'no-show' }),
  anAttendance(february, brisa, { ...yes, mark: 'late' }),
  anAttendance(february, cactus, { rsvp: 'maybe', mark: 'present' }),
  anAttendance(february, mirlo, yes),
  aWalkIn(february, 'Quetzal'),
  anAttendance(ahead, brisa, { ...yes, mark: 'present' }),
  anAttendance(called, brisa, { ...yes, mark: 'present' }),
];
const all: Rec[] = [january, february, ahead, called, group, brisa, cactus, mirlo, ...people];
/** Sums of an event at which nobody was counted. */
const NO_SUMS = {
  people: 0,
  asked: 0,
  expected: 0,
  came: 0,
  unmarked: 0,
  interpretersComing: 0,
  invited: 0,
  yes: 0,
  maybe: 0,
  no: 0,
  leftMessage: 0,
  confirmed: 0,
  present: 0,
  late: 0,
  excused: 0,
  noShow: 0,
  walkIns: 0,
  childcare: 0,
  rides: 0,
  interpreters: 0,
};
const YEAR = { from: '2019-01-01', to: '2019-12-31' };

describe('the report of a period', () => {
  it('counts who came to what is over, per month and kind', () => {
    const report = aLaptop(all).view('report', YEAR);
    expect(report).toMatchObject({ events: 2, unclosed: 1, people: 3, walkIns: 1 });
    expect(report.totals).toEqual({
      came: 4,
      firstTimers: 2,
      returning: 1,
      unknown: 1,
      kept: 2,
      missed: 1,
    });
    expect(report.months).toHaveLength(12);
    expect(report.months[0]).toMatchObject({ month: '2019-01', events: 1, came: 1 });
    expect(report.months[1]).toMatchObject({ month: '2019-02', came: 3, firstTimers: 1 });
    expect(report.kinds.map(({ key, came }) => [key, came])).toEqual([
      ['vigil', 3],
      ['committee', 1],
    ]);
  });

  it('counts by county, language and group who came and who kept a yes, with what is not noted last', () => {
    const { counties, languages, groups } = aLaptop(all).view('report', YEAR);
    expect(counties).toEqual([
      { key: '37063', came: 3, kept: 2, missed: 1 },
      { key: '', came: 1, kept: 0, missed: 0 },
    ]);
    expect(languages.map(({ key, came }) => [key, came])).toEqual([
      ['es', 2],
      ['en', 1],
      ['', 1],
    ]);
    expect(groups.map(({ key, came }) => [key, came])).toEqual([
      [group.id, 2],
      ['', 2],
    ]);
  });

  it('believes what a person says about a first time over what is kept', () => {
    const said = people.map((row) =>
      row === people[3]
        ? anAttendance(february, cactus, { mark: 'present', firstTime: false })
        : row,
    );
    const { totals } = aLaptop([...all.slice(0, 8), ...said]).view('report', YEAR);
    expect(totals).toMatchObject({ firstTimers: 1, returning: 2 });
  });

  it('follows changes of people, marks and events', () => {
    const laptop = aLaptop(all);
    laptop.view('report', YEAR);
    laptop.run({
      type: 'edit-record',
      kind: 'member',
      id: brisa.id,
      patch: { county: '37183' },
    });
    laptop.run({ type: 'mark-attendance', attendance: [people[0]?.id ?? ''], mark: 'no-show' });
    const report = laptop.view('report', YEAR);
    expect(report.totals).toMatchObject({ came: 3, firstTimers: 2, missed: 2 });
    expect(report.counties).toContainEqual({ key: '37183', came: 1, kept: 1, missed: 1 });
  });

  it('keeps counting people whose names became counts, and no longer says who is new', () => {
    const early = anEvent({ date: '2019-02-13' });
    const came = [early, february].map((event) => anAttendance(event, mirlo, { mark: 'present' }));
    const laptop = aLaptop([early, february, mirlo, ...came]);
    expect(laptop.view('report', YEAR).totals).toMatchObject({ firstTimers: 1, returning: 1 });
    laptop.run({ type: 'set-retention', subject: 'attendance', days: 6 });
    laptop.run({ type: 'reduce', subjects: ['attendance'], scheduled: false });
    expect(laptop.view('report', YEAR).totals).toMatchObject({
      came: 2,
      firstTimers: 0,
      returning: 0,
      unknown: 2,
    });
  });

  it('adds headcounts up, and hides small numbers when it is given away', () => {
    const count = (counter: string, adults: number, children: number) =>
      aRecord(
        'headcount',
        { event: february.id, group: group.id, adults, children, byLanguage: { es: adults } },
        headcountId(february.id, counter),
      );
    const report = aLaptop([...all, count('a', 30, 9), count('b', 12, 2)]).view('report', YEAR);
    expect(report.headcounts).toMatchObject({ events: 1, people: 53, adults: 42, children: 11 });
    expect(report.headcounts.languages).toEqual([{ key: 'es', came: 42 }]);
    const given = hideSmall(report);
    expect(given.headcounts.people).toBe(53);
    expect(given.totals.came).toBeNull();
    expect(given.events).toBe(2);
    const shown = JSON.stringify(given).match(/"(came|kept|missed|people)":[1-4]\b/);
    expect(shown).toBeNull();
  });
});

describe('what other groups counted', () => {
  const count = (event: Rec, of: Rec, came: number, adults: number | null = null) =>
    aRecord(
      'event-count',
      {
        event: event.id,
        group: of.id,
        date: '2019-02-16',
        sums: { ...NO_SUMS, came },
        heads: adults === null ? null : { adults, children: 0, firstTimers: 0, byLanguage: {} },
      },
      eventCountId(event.id, of.id),
    );
  const other = aRecord('group', { name: 'Otro grupo (inventado)' });
  const theirs = anEvent({ date: '2019-02-16', kind: 'vigil' });

  it('stands beside our numbers, and counts each event once', () => {
    const counts = [count(february, other, 40, 52), count(theirs, other, 9)];
    const report = aLaptop([...all, other, theirs, ...counts]).view('report', YEAR);
    expect(report).toMatchObject({ events: 2, totals: { came: 4 } });
    expect(report.others).toEqual({
      events: 2,
      onlyTheirs: 1,
      groups: [{ key: other.id, events: 2, came: 49, heads: 52 }],
      atLeast: 1 + 52 + 9,
    });
  });

  it('is hidden where it is small, with what would tell it', () => {
    const report = aLaptop([...all, other, theirs, count(theirs, other, 3)]).view('report', YEAR);
    const { others } = hideSmall(report);
    expect(others.groups).toEqual([{ key: other.id, events: 1, came: null, heads: 0 }]);
    expect(others.atLeast).toBeNull();
  });
});

describe('what is left to do after events', () => {
  const sheet = (draft: object) =>
    aRecord('sheet', {
      event: february.id,
      code: 'AAAA-0001',
      rows: [people[2]?.id ?? ''],
      ...draft,
    });

  it('lists past events that nobody closed, and no others', () => {
    const { unclosed } = aLaptop(all).view('loose-ends', {});
    expect(unclosed.total).toBe(1);
    expect(unclosed.rows.map(({ id }) => id)).toEqual([february.id]);
  });

  it('lists paper to be destroyed from the day on which it is due', () => {
    const due = sheet({ destroyBy: '2019-02-20' });
    const later = sheet({ destroyBy: '2019-02-21', typedOn: '2019-02-16' });
    const gone = sheet({ destroyBy: '2019-02-18', shreddedOn: '2019-02-18' });
    const { toShred } = aLaptop([...all, due, later, gone]).view('loose-ends', {});
    expect(toShred.map((row) => row.sheet.id)).toEqual([due.id]);
  });
});

describe('a sheet to type back', () => {
  it('gives each row its person in the order of the codes, and says who is gone', () => {
    const sheet = aRecord('sheet', {
      event: february.id,
      code: 'AAAA-0001',
      rows: [people[3]?.id ?? '', group.id, people[2]?.id ?? ''],
      blankRows: 4,
    });
    const laptop = aLaptop([...all, sheet]);
    const view = laptop.view('type-back', { event: february.id, sheet: sheet.id });
    expect(view?.lines.map(({ code, name, mark }) => [code, name, mark])).toEqual([
      ['A01', 'Cactus Inventado', 'present'],
      ['A02', '', null],
      ['A03', 'Brisa Inventado', 'late'],
    ]);
    expect(view?.blankRows).toBe(4);
    expect(view?.sheets).toMatchObject([{ people: 2, marked: 2 }]);
  });

  it('falls back on the list as it is now, by name', () => {
    const view = aLaptop(all).view('type-back', { event: february.id, sheet: null });
    expect(view?.sheet).toBeNull();
    expect(view?.lines.map(({ name }) => name)).toEqual([
      'Brisa Inventado',
      'Cactus Inventado',
      'Mirlo Inventado',
      'Quetzal',
    ]);
    expect(aLaptop().view('type-back', { event: february.id, sheet: null })).toBeNull();
  });
});
