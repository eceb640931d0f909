import { expect, it } from 'vitest';
import { anEvent, aRecord } from '../../core/model/testing/builders';
import { aLaptop } from '../testing/laptop';

const group = aRecord('group', { name: 'Invented Group' });
const march = anEvent({ titleEn: 'Invented march' });
const official = aRecord('official', { name: 'Invented Governor' });
const said = aRecord('statement', { official: official.id, date: '2019-02-10', quote: 'No.' });
const demand = (draft: Parameters<typeof aRecord<'demand'>>[1]) => aRecord('demand', draft);

it('lists demands by campaign, the latest first, with all that is tied to them and still here', () => {
  const laptop = aLaptop([
    group,
    march,
    official,
    said,
    demand({ to: 'Sheriffs', ask: 'C', date: '2019-02-20' }),
    demand({
      to: 'Governor',
      ask: 'A',
      date: '2019-01',
      campaign: 'Invented campaign',
      groups: [group.id],
      events: [march.id, '00000000-0000-4000-8000-00000000dead'],
      statements: [said.id],
    }),
    demand({ to: 'ICE', ask: 'B', date: '2019-02-08', campaign: 'Invented campaign' }),
  ]);
  const rows = laptop.view('demands', {});
  expect(rows.map((row) => row.demand.ask)).toEqual(['B', 'A', 'C']);
  expect(rows[1]?.groups.map(({ name }) => name)).toEqual(['Invented Group']);
  expect(rows[1]?.events.map(({ titleEn }) => titleEn)).toEqual(['Invented march']);
  expect(rows[1]?.statements[0]).toMatchObject({ official: { name: 'Invented Governor' } });
});
