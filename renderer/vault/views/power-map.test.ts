import { expect, it } from 'vitest';
import { aMember, aRecord } from '../../core/model/testing/builders';
import { aLaptop } from '../testing/laptop';

const official = aRecord('official', { name: 'Invented Sheriff', county: '37183' });
const other = aRecord('official', { name: 'Another Invented', county: '37063' });
const member = aMember({ givenName: 'Nube', familyNames: 'Inventada' });
const stance = (date: string, value: number, influence: number) =>
  aRecord('stance', { official: official.id, date, stance: value, influence, why: 'Said so' });

const laptop = aLaptop([
  official,
  other,
  member,
  stance('2019-01-10', -2, 3),
  stance('2019-02-10', 1, 4),
  aRecord('reach', { official: official.id, member: member.id, how: 'same church' }),
  aRecord('reach', { official: official.id, through: other.id }),
  aRecord('reach', { official: official.id, who: 'An Invented Pastor', until: '2019-01-31' }),
]);
const on = (day: string, county: string | null = null) => laptop.view('power-map', { day, county });
const sheriff = (day: string) => on(day).find((row) => row.official.id === official.id);

it('shows where an official stood on a day, and keeps every earlier place', () => {
  expect(sheriff('2019-01-01')?.now).toBeNull();
  expect(sheriff('2019-01-31')?.now).toMatchObject({ stance: -2, influence: 3 });
  expect(sheriff('2019-02-20')?.now).toMatchObject({ stance: 1, influence: 4 });
  expect(sheriff('2019-02-20')?.history.map(({ date }) => date)).toEqual([
    '2019-02-10',
    '2019-01-10',
  ]);
});

it('lets the later of two places of one day hold', () => {
  const twice = aLaptop([
    official,
    ...[3, 0, 2, 1].map((order) =>
      aRecord('stance', { official: official.id, date: '2019-02-10', order, stance: order - 1 }),
    ),
  ]);
  const [row] = twice.view('power-map', { day: '2019-02-10', county: null });
  expect(row?.history.map(({ stance: value }) => value)).toEqual([2, 1, 0, -1]);
  expect(row?.now).toMatchObject({ stance: 2 });
});

it('names who can reach them that day, and which of them is one of us', () => {
  expect(sheriff('2019-02-20')?.reach.map(({ name, isOurs }) => [name, isOurs])).toEqual([
    ['Another Invented', false],
    ['Nube Inventada', true],
  ]);
  expect(sheriff('2019-01-15')?.reach).toHaveLength(3);
});

it('can be of one county', () => {
  expect(on('2019-02-20', '37063').map((row) => row.official.name)).toEqual(['Another Invented']);
});
