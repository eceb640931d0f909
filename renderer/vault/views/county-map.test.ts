import { describe, expect, it } from 'vitest';
import { aRecord } from '../../core/model/testing/builders';
import type { MapSubject } from '../../core/views/county-map-view';
import { aLaptop } from '../testing/laptop';

const WAKE = '37183';
const agency = aRecord('agency', { name: 'Invented Office', counties: [WAKE] });
const official = aRecord('official', {
  name: 'Invented Official',
  county: WAKE,
  termEnd: '2022-12-05',
});
const meeting = aRecord('meeting', { official: official.id, date: '2019-02-01' });
const fact = (draft: Parameters<typeof aRecord<'fact'>>[1]) =>
  aRecord('fact', { agency: agency.id, topic: 'agreement-287g', ...draft });
const promise = (draft: Parameters<typeof aRecord<'commitment'>>[1]) =>
  aRecord('commitment', { meeting: meeting.id, by: 'them', ...draft });

const laptop = aLaptop([
  agency,
  official,
  meeting,
  fact({
    value: 'signed: Jail Enforcement Model',
    validFrom: '2010',
    validTo: '2018-12',
    sourceDate: '2019-02',
  }),
  fact({
    value: 'ended by the sheriff',
    validFrom: '2018-12',
    validTo: '2019-06-30',
    confidence: 'disputed',
    sourceDate: '2019-02',
  }),
  promise({ text: 'A', due: '2019-03-01' }),
  promise({ text: 'B', due: '2019-06-01', state: 'kept', evidenceDate: '2019-05-01' }),
]);
const wake = (subject: MapSubject, day: string, knownThen = false) =>
  laptop
    .view('county-map', { subject, asOf: { day, knownThen } })
    .counties.find(({ fips }) => fips === WAKE);

describe('the map', () => {
  it('has the 100 counties, and says of most that nothing is recorded', () => {
    const { counties, first } = laptop.view('county-map', {
      subject: 'agreement-287g',
      asOf: { day: '2019-02-20', knownThen: false },
    });
    expect(counties).toHaveLength(100);
    expect(counties.filter((county) => county.class !== 'none')).toHaveLength(1);
    expect(first).toBe('2010-01-01');
  });

  it('shows what held on a day, and that sources differ', () => {
    expect(wake('agreement-287g', '2015-01-01')).toMatchObject({
      class: 'works-with-ice',
      disputed: false,
    });
    expect(wake('agreement-287g', '2019-02-20')).toMatchObject({
      class: 'keeps-apart',
      disputed: true,
      values: ['ended by the sheriff'],
    });
    expect(wake('agreement-287g', '2019-01-01', true)?.class).toBe('none');
  });

  it('follows promises from open over overdue to kept', () => {
    expect(wake('promises', '2019-01-01')?.class).toBe('none');
    expect(wake('promises', '2019-02-20')?.promises).toEqual({
      kept: 0,
      broken: 0,
      overdue: 0,
      open: 2,
    });
    expect(wake('promises', '2019-05-20')).toMatchObject({
      class: 'overdue',
      promises: { kept: 1, overdue: 1 },
    });
  });

  it('counts days since a meeting, and until an end or an election', () => {
    expect(wake('last-meeting', '2019-02-20')).toMatchObject({ class: 'within-90', days: 19 });
    expect(wake('last-meeting', '2019-01-01')?.class).toBe('none');
    expect(wake('expiry', '2019-06-01')).toMatchObject({ class: 'within-90', day: '2019-06-30' });
    expect(wake('election', '2022-01-01')).toMatchObject({
      class: 'within-365',
      day: '2022-12-05',
    });
    expect(wake('election', '2023-01-01')?.class).toBe('past');
  });
});
