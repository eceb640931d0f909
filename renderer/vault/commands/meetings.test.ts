import { describe, expect, it } from 'vitest';
import { anId, aRecord } from '../../core/model/testing/builders';
import { aLaptop, TODAY } from '../testing/laptop';

const agency = aRecord('agency', { name: 'Sample Office', counties: ['37063'] });
const official = aRecord('official', { name: 'Sample Official', agency: agency.id });
const report = {
  type: 'log-meeting',
  id: null,
  meeting: { official: official.id, date: '2019-02-12', followUpOwner: 'Nube' },
  asks: [
    {
      words: 'Will you publish the policy?',
      answer: 'leans-yes',
      reason: '',
      quote: '',
      heardBy: '',
    },
    { words: '  ', answer: 'not-raised', reason: '', quote: '', heardBy: '' },
    {
      words: 'Will you meet again?',
      answer: 'yes',
      reason: '',
      quote: 'Any time.',
      heardBy: 'Nube',
    },
  ],
  quotes: [{ quote: 'We will look at it.' }],
  commitments: [
    { by: 'them', text: 'Send the policy', due: '2019-02-15', owner: 'Sample Official' },
  ],
} as const;

describe('log-meeting', () => {
  it('saves a report whole, passing over empty rows, and its promise is due', () => {
    const laptop = aLaptop([agency, official]);
    const { ids } = laptop.run(report);
    const detail = laptop.view('meeting', { id: ids[0] as string });
    expect(detail?.asks.map((ask) => ask.words)).toEqual([
      'Will you publish the policy?',
      'Will you meet again?',
    ]);
    expect(detail?.quotes.map((q) => q.quote)).toEqual(['We will look at it.']);
    expect(detail?.agency?.id).toBe(agency.id);
    expect(detail?.county).toBe('37063');
    expect(detail?.promises[0]).toMatchObject({ overdue: true, county: '37063' });
    expect(laptop.view('county', { fips: '37063' })?.promises).toHaveLength(1);
  });

  it('says what is missing', () => {
    const laptop = aLaptop([agency, official]);
    expect(laptop.refusal({ ...report, meeting: {} })).toEqual({
      type: 'meeting-incomplete',
      missing: ['official', 'date', 'follow-up-owner'],
    });
    expect(laptop.refusal({ ...report, meeting: { ...report.meeting, official: anId() } })).toEqual(
      {
        type: 'not-found',
        kind: 'official',
      },
    );
  });

  it('saves again: changed parts change, missing parts go, new parts come', () => {
    const laptop = aLaptop([agency, official]);
    const id = laptop.run(report).ids[0] as string;
    const before = laptop.view('meeting', { id });
    const first = before?.asks[0];
    const { changes } = laptop.run({
      ...report,
      id,
      asks: [
        {
          id: first?.id as string,
          words: 'Will you publish the policy?',
          answer: 'yes',
          reason: '',
          quote: '',
          heardBy: '',
        },
      ],
      quotes: [],
      commitments:
        before?.promises.map(({ commitment: { id, by, text, due, owner } }) => ({
          id,
          by,
          text,
          due,
          owner,
        })) ?? [],
    });
    expect(changes).toHaveLength(3);
    const after = laptop.view('meeting', { id });
    expect(after?.asks.map((ask) => [ask.id, ask.answer])).toEqual([[first?.id, 'yes']]);
    expect(after?.quotes).toEqual([]);
    expect(after?.promises).toHaveLength(1);
  });

  it('leaves what is not in the patch alone, and finds nothing to write in the same report', () => {
    const laptop = aLaptop([agency, official]);
    const id = laptop.run({ ...report, asks: [], quotes: [], commitments: [] }).ids[0] as string;
    const { changes } = laptop.run({
      ...report,
      id,
      meeting: { place: 'Durham' },
      asks: [],
      quotes: [],
      commitments: [],
    });
    expect(changes).toEqual([{ kind: 'meeting', id, set: { place: 'Durham' } }]);
  });
});

describe('settle-commitment', () => {
  it('changes the state only with evidence, dated today unless said otherwise', () => {
    const promise = aRecord('commitment', { text: 'Send the policy', due: '2019-02-15' });
    const laptop = aLaptop([promise]);
    const settle = {
      type: 'settle-commitment',
      commitment: promise.id,
      state: 'kept',
      evidenceDate: '',
    } as const;
    expect(laptop.refusal({ ...settle, evidence: ' ' })).toEqual({ type: 'evidence-missing' });
    laptop.run({ ...settle, evidence: 'The letter came.' });
    expect(laptop.view('promises', { state: 'open' })).toEqual([]);
    expect(laptop.view('promises', { state: 'settled' })[0]).toMatchObject({
      overdue: false,
      commitment: { state: 'kept', evidenceDate: TODAY },
    });
  });
});

describe('the steps of a promise', () => {
  const settle = (commitment: string, state: 'open' | 'kept' | 'broken', evidence: string) =>
    ({ type: 'settle-commitment', commitment, state, evidence, evidenceDate: '' }) as const;

  it('keeps what was said each time, the latest first', () => {
    const promise = aRecord('commitment', { text: 'Send the policy' });
    const laptop = aLaptop([promise]);
    laptop.run(settle(promise.id, 'kept', 'A letter came.'));
    laptop.run(settle(promise.id, 'broken', 'It was another policy.'));
    laptop.run(settle(promise.id, 'open', 'They will send it again.'));
    const [row] = laptop.view('promises', { state: 'all' });
    expect(row?.steps.map(({ state, evidence }) => [state, evidence])).toEqual([
      ['open', 'They will send it again.'],
      ['broken', 'It was another policy.'],
      ['kept', 'A letter came.'],
    ]);
  });

  it('keeps what was said before there were steps', () => {
    const promise = aRecord('commitment', {
      text: 'Send the policy',
      state: 'kept',
      evidence: 'Old letter',
      evidenceDate: '2019-01-05',
    });
    const laptop = aLaptop([promise]);
    laptop.run(settle(promise.id, 'broken', 'It was withdrawn.'));
    const [row] = laptop.view('promises', { state: 'all' });
    expect(row?.steps.map(({ evidence, date }) => [evidence, date])).toEqual([
      ['It was withdrawn.', TODAY],
      ['Old letter', '2019-01-05'],
    ]);
  });

  it('writes nothing when nothing changed', () => {
    const promise = aRecord('commitment', { text: 'Send the policy' });
    const laptop = aLaptop([promise]);
    laptop.run(settle(promise.id, 'kept', 'A letter came.'));
    expect(laptop.run(settle(promise.id, 'kept', 'A letter came.')).changes).toEqual([]);
  });
});

describe('change-fact', () => {
  const fact = aRecord('fact', {
    agency: agency.id,
    county: '37063',
    topic: 'agreement-287g',
    value: 'signed',
    validFrom: '2018-03',
  });

  it('adds the next fact and ends the earlier one, and keeps both', () => {
    const laptop = aLaptop([agency, fact]);
    laptop.run({
      type: 'change-fact',
      fact: fact.id,
      next: { value: 'ended', validFrom: '2018-12-05' },
    });
    const facts = laptop
      .view('county', { fips: '37063' })
      ?.timeline.map((entry) =>
        entry.type === 'fact'
          ? [entry.fact.value, entry.fact.topic, entry.fact.validFrom, entry.fact.validTo]
          : [],
      );
    expect(facts).toEqual([
      ['ended', 'agreement-287g', '2018-12-05', ''],
      ['signed', 'agreement-287g', '2018-03', '2018-12-05'],
    ]);
  });

  it('refuses an end before the beginning, but not a day of the month it began in', () => {
    const laptop = aLaptop([agency, fact]);
    const change = (validFrom: string) =>
      ({ type: 'change-fact', fact: fact.id, next: { value: 'ended', validFrom } }) as const;
    expect(laptop.refusal(change('2017-12-31'))).toEqual({ type: 'bad-value', field: 'validFrom' });
    expect(laptop.run(change('2018-03-01')).changes).toHaveLength(2);
  });
});
