import { describe, expect, it } from 'vitest';
import { aRecord } from '../../core/model/testing/builders';
import { aLaptop, TODAY } from '../testing/laptop';

const agency = aRecord('agency', { name: 'Sample Office', counties: ['37063'] });
const official = aRecord('official', { name: 'Sample Official', agency: agency.id });
const other = aRecord('official', { name: 'Other Official', county: '37081' });
const text = aRecord('ask-text', {
  wordsEn: 'Will you publish the policy?',
  wordsEs: '¿Publicará la política?',
});
const first = aRecord('meeting', {
  official: official.id,
  date: '2019-01-10',
  followUpDue: '2019-01-20',
});
const latest = aRecord('meeting', {
  official: official.id,
  date: '2019-02-12',
  followUpDue: '2019-02-25',
  nextMeetingOn: '2019-03-15',
});
const elsewhere = aRecord('meeting', { official: other.id, date: '2019-02-01' });
const records = [
  agency,
  official,
  other,
  text,
  first,
  latest,
  elsewhere,
  aRecord('ask', {
    meeting: first.id,
    text: text.id,
    words: 'Will you publish it, in short?',
    answer: 'leans-no',
  }),
  aRecord('ask', { meeting: elsewhere.id, words: '¿publicará la POLÍTICA?', answer: 'yes' }),
  aRecord('ask', { meeting: latest.id, words: 'Never raised' }),
  aRecord('fact', { agency: agency.id, topic: 'u-visa', value: 'partly', validFrom: '2019-01' }),
  aRecord('fact', { agency: agency.id, value: 'Old', validFrom: '2018', validTo: '2018-12-05' }),
  aRecord('fact', { county: '37063', topic: 'money', value: 'Of the county', validFrom: '2018' }),
  aRecord('statement', { official: official.id, quote: 'We will see.', date: '2019-01-10' }),
  aRecord('commitment', { meeting: first.id, text: 'Send it', due: '2019-02-15' }),
  aRecord('commitment', { meeting: latest.id, by: 'us', text: 'Bring names', due: '2019-03-01' }),
  aRecord('commitment', { meeting: elsewhere.id, text: 'Not theirs', due: '2019-02-27' }),
  aRecord('records-request', {
    agency: agency.id,
    words: 'Every agreement with ICE',
    sentOn: '2019-01-09',
    due: '2019-02-21',
  }),
  aRecord('records-request', { agency: agency.id, words: 'Older', sentOn: '2018-12-01' }),
  aRecord('records-request', {
    agency: agency.id,
    words: 'Answered',
    sentOn: '2018-10-01',
    receivedOn: '2018-10-09',
    due: '2018-10-20',
  }),
];
const laptop = aLaptop(records);

describe('what a delegation should know before it meets again', () => {
  const brief = laptop.view('brief', { official: official.id });

  it('holds what is true today of their agency and county', () => {
    expect(brief?.facts.map(({ value }) => value)).toEqual(['Of the county', 'partly']);
    expect(brief?.last?.date).toBe('2019-02-12');
    expect(brief?.county).toBe('37063');
  });

  it('holds their answers and words, and leaves out what was not raised', () => {
    expect(brief?.answers.map(({ ask }) => ask.answer)).toEqual(['leans-no']);
    expect(brief?.quotes.map(({ quote }) => quote)).toEqual(['We will see.']);
  });

  it('holds open promises both ways and nobody else’s', () => {
    expect(brief?.promises.map(({ commitment }) => commitment.text)).toEqual([
      'Send it',
      'Bring names',
    ]);
    expect(brief?.promises[0]?.overdue).toBe(true);
  });

  it('is not there for an official who is not', () => {
    expect(laptop.view('brief', { official: agency.id })).toBeNull();
  });
});

describe('the library of asks', () => {
  it('lists who answered the same ask, also when its words were typed in either language', () => {
    const [row] = laptop.view('ask-texts', {});
    expect(row?.answers.map((one) => [one.official?.name, one.county, one.ask.answer])).toEqual([
      ['Other Official', '37081', 'yes'],
      ['Sample Official', '37063', 'leans-no'],
    ]);
  });
});

describe('days that are due', () => {
  it('brings promises, follow-ups, next meetings and requests together, the soonest first', () => {
    expect(laptop.view('due-dates', {}).map(({ date, type, who }) => [date, type, who])).toEqual([
      ['2019-02-15', 'their-promise', 'Sample Official'],
      ['2019-02-21', 'records-request', 'Sample Office'],
      ['2019-02-25', 'follow-up', 'Sample Official'],
      ['2019-02-27', 'their-promise', 'Other Official'],
      ['2019-03-01', 'our-promise', 'Sample Official'],
      ['2019-03-15', 'next-meeting', 'Sample Official'],
    ]);
  });

  it('shows requests that wait before those that were answered, the longest waiting first', () => {
    expect(TODAY).toBe('2019-02-20');
    expect(
      laptop.view('records-requests', {}).map(({ request, clock }) => [request.words, clock.state]),
    ).toEqual([
      ['Older', 'unanswered'],
      ['Every agreement with ICE', 'unanswered'],
      ['Answered', 'received'],
    ]);
  });
});
