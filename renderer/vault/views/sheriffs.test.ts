import { describe, expect, it } from 'vitest';
import { aMember, anAttendance, anEvent, aRecord } from '../../core/model/testing/builders';
import { aLaptop, TODAY } from '../testing/laptop';

const agency = aRecord('agency', { name: 'Sample Office', counties: ['37063', '37183'] });
const official = aRecord('official', {
  name: 'Sample Official',
  agency: agency.id,
  county: '37063',
  termStart: '2018-12-03',
});
const former = aRecord('official', {
  name: 'Former Sample',
  county: '37063',
  termEnd: '2018-12-02',
});
const meeting = aRecord('meeting', {
  official: official.id,
  date: '2019-02-12',
  followUpOwner: 'Nube',
  followUpDue: '2019-02-19',
});
const late = aRecord('commitment', { meeting: meeting.id, text: 'Late', due: '2019-02-15' });
const far = aRecord('commitment', { meeting: meeting.id, text: 'Far', due: '2019-06-01' });
const undated = aRecord('commitment', { meeting: meeting.id, text: 'Undated' });
const kept = aRecord('commitment', {
  meeting: meeting.id,
  text: 'Kept',
  state: 'kept',
  evidence: 'Seen',
  evidenceDate: '2019-02-16',
});
const records = [
  agency,
  official,
  former,
  meeting,
  late,
  far,
  undated,
  kept,
  aRecord('fact', {
    agency: agency.id,
    topic: 'detainer-hold',
    value: 'unknown',
    validFrom: '2019-02',
    confidence: 'disputed',
    otherwise: 'Others say so.',
  }),
  aRecord('statement', { official: official.id, date: '2019-02-06', quote: 'We will look.' }),
  aRecord('contest', { date: '2018-11-06', text: 'Election', counties: ['37063'] }),
  aRecord('operation', { agency: 'ICE', start: '2019-02-05', counties: ['37063'] }),
  aRecord('ask', { meeting: meeting.id, words: 'Will you publish it?' }),
  aRecord('ask', { meeting: meeting.id, words: 'will you PUBLISH it?', order: 1 }),
  aRecord('demand', { to: 'Sheriffs', ask: 'Hold no one without a warrant.' }),
  aRecord('demand', { to: 'ICE', ask: 'Report.' }),
];
const laptop = aLaptop(records);

describe('counties', () => {
  it('lists all 100 by name, each with what is known at a glance', () => {
    const rows = laptop.view('counties', {});
    expect(rows).toHaveLength(100);
    expect(rows.map((r) => r.name).slice(55, 59)).toEqual([
      'Macon',
      'Madison',
      'Martin',
      'McDowell',
    ]);
    expect(rows.find((r) => r.fips === '37063')).toEqual({
      fips: '37063',
      name: 'Durham',
      agencies: 1,
      officials: ['Sample Official'],
      facts: 1,
      disputed: 1,
      openPromises: 3,
      overduePromises: 1,
      lastMeeting: '2019-02-12',
    });
    expect(rows.find((r) => r.fips === '37183')).toMatchObject({
      agencies: 1,
      facts: 1,
      openPromises: 0,
    });
  });

  it('tell their story newest first, months after the days in them', () => {
    const county = laptop.view('county', { fips: '37063' });
    expect(county?.timeline.map((entry) => [entry.date, entry.type])).toEqual([
      ['2019-02-12', 'meeting'],
      ['2019-02-06', 'statement'],
      ['2019-02-05', 'operation'],
      ['2019-02', 'fact'],
      ['2018-12-03', 'term'],
      ['2018-11-06', 'contest'],
    ]);
    expect(county?.promises.map((p) => p.commitment.text)).toEqual([
      'Late',
      'Far',
      'Undated',
      'Kept',
    ]);
    expect(county?.officials.map((o) => o.name)).toEqual(['Former Sample', 'Sample Official']);
    expect(laptop.view('county', { fips: '99999' })).toBeNull();
  });
});

describe('what belongs to no county', () => {
  const ice = aRecord('agency', { name: 'Sample Field Office', type: 'federal', counties: [] });
  const director = aRecord('official', { name: 'Sample Director', agency: ice.id });
  const governor = aRecord('official', { name: 'Sample Governor' });
  const own = aLaptop([
    ...records,
    ice,
    director,
    governor,
    aRecord('statement', { official: director.id, date: '2019-02', quote: 'We look.' }),
    aRecord('meeting', { official: governor.id, date: '2019-02-14' }),
    aRecord('fact', { agency: ice.id, topic: 'other', value: 'unknown', validFrom: '2019-01' }),
  ]);

  it('has a page of its own, with nothing of the counties', () => {
    const beyond = own.view('county', { fips: null });
    expect(beyond?.agencies.map(({ name }) => name)).toEqual(['Sample Field Office']);
    expect(beyond?.officials.map(({ name }) => name)).toEqual([
      'Sample Director',
      'Sample Governor',
    ]);
    expect(beyond?.timeline.map((entry) => entry.type)).toEqual(['meeting', 'statement', 'fact']);
  });

  it('stands on no county’s page', () => {
    expect(own.view('county', { fips: '37063' })).toEqual(laptop.view('county', { fips: '37063' }));
  });
});

describe('an agency that serves two counties', () => {
  const district = aRecord('agency', {
    name: 'Sample District Jail',
    type: 'district-jail',
    counties: ['37029', '37139'],
  });
  const visit = aRecord('meeting', { agency: district.id, official: null, date: '2019-02-01' });
  const promise = aRecord('commitment', {
    meeting: visit.id,
    agency: district.id,
    text: 'To write',
    due: '2019-02-02',
  });
  const own = aLaptop([district, visit, promise]);

  it('shows meetings and promises in both, also when its official is gone', () => {
    for (const fips of ['37029', '37139']) {
      const county = own.view('county', { fips });
      expect(county?.timeline.map((entry) => entry.type)).toEqual(['meeting']);
      expect(county?.promises).toHaveLength(1);
      expect(own.view('counties', {}).find((row) => row.fips === fips)).toMatchObject({
        openPromises: 1,
        overduePromises: 1,
        lastMeeting: '2019-02-01',
      });
    }
  });
});

describe('promises and meetings', () => {
  it('shows open promises soonest due first and settled ones apart', () => {
    const texts = (state: 'open' | 'settled' | 'all') =>
      laptop.view('promises', { state }).map((p) => p.commitment.text);
    expect(texts('open')).toEqual(['Late', 'Far', 'Undated']);
    expect(texts('settled')).toEqual(['Kept']);
    expect(texts('all')).toEqual(['Late', 'Far', 'Undated', 'Kept']);
    expect(laptop.view('promises', { state: 'open' })[0]).toMatchObject({
      overdue: true,
      county: '37063',
      official: { name: 'Sample Official' },
    });
  });

  it('counts asks and open promises of a meeting', () => {
    expect(laptop.view('meetings', {})).toMatchObject([
      { asks: 2, openPromises: 3, county: '37063' },
    ]);
  });

  it('offers each wording once, the most used first', () => {
    expect(laptop.view('past-asks', {})).toEqual([
      { words: expect.stringMatching(/will you publish it/i), times: 2, last: '2019-02-12' },
      { words: 'Hold no one without a warrant.', times: 0, last: '' },
    ]);
  });
});

describe('home', () => {
  it('shows promises and follow-ups that are due or soon due', () => {
    const home = laptop.view('home', {});
    expect(home.promises.map((p) => p.commitment.text)).toEqual(['Late']);
    expect(home.followUps.map((m) => m.meeting.id)).toEqual([meeting.id]);
  });

  it('takes a later meeting with the same official for the follow-up', () => {
    const next = aRecord('meeting', { official: official.id, date: TODAY, followUpOwner: 'Nube' });
    expect(aLaptop([...records, next]).view('home', {}).followUps).toEqual([]);
  });

  it('says what the next three events lack, passing over cancelled ones', () => {
    const member = aMember();
    const first = anEvent({ date: TODAY, interpretation: true });
    const second = anEvent({ date: '2019-02-24', interpretation: true });
    const own = aLaptop([
      member,
      first,
      second,
      anEvent({ date: '2019-02-21', cancelled: true }),
      anEvent({ date: '2019-02-25' }),
      anEvent({ date: '2019-02-26' }),
      anAttendance(first, member, { rsvp: 'confirmed', childcareCount: 2 }),
      anAttendance(second, member, { rsvp: 'yes', role: 'interpreter' }),
    ]);
    expect(
      own.view('home', {}).next.map(({ row, ...rest }) => ({ date: row.date, ...rest })),
    ).toEqual([
      {
        date: TODAY,
        confirmed: 1,
        interpreterMissing: true,
        childcareAsked: 2,
        unmarked: 1,
        placesMissing: 0,
        waiting: 0,
      },
      {
        date: '2019-02-24',
        confirmed: 0,
        interpreterMissing: false,
        childcareAsked: 0,
        unmarked: 1,
        placesMissing: 0,
        waiting: 0,
      },
      {
        date: '2019-02-25',
        confirmed: 0,
        interpreterMissing: false,
        childcareAsked: 0,
        unmarked: 0,
        placesMissing: 0,
        waiting: 0,
      },
    ]);
  });
});
