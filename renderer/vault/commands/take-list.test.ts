import { expect, it } from 'vitest';
import { guessListColumns } from '../../core/agreement-lists/list-columns';
import { readList } from '../../core/agreement-lists/read-list';
import { factKind } from '../../core/model/fact';
import { aLaptop } from '../testing/laptop';

const meanings = guessListColumns(['State', 'Law enforcement agency', 'County', 'Support type']);
const listOf = (...agencies: string[]) =>
  readList(
    agencies.map((agency) => ['NORTH CAROLINA', agency, 'Wake', 'Task Force Model']),
    meanings,
  ).agreements;

it('turns two lists a month apart into facts: what stands, what is new, and what is gone', () => {
  const laptop = aLaptop();
  const take = (date: string, ...agencies: string[]) =>
    laptop.run({ type: 'take-list', listed: listOf(...agencies), date, source: 'ICE list' });
  const facts = () =>
    Array.from(laptop.set.all('fact'), factKind.read).map(
      ({ listedAs, value, validTo, firstListed, lastListed }) =>
        [listedAs, value, validTo, firstListed, lastListed].join(' | '),
    );

  take('2025-07-18', 'Invented Police', 'Invented Sheriff');
  expect(laptop.set.count('agency')).toBe(2);
  take('2025-08-18', 'invented sheriff', 'Invented Jail');
  expect(facts().sort()).toEqual([
    'Invented Jail | signed: Task Force Model |  | 2025-08-18 | 2025-08-18',
    'Invented Police | gone from ICE list, reason unknown |  |  | 2025-07-18',
    'Invented Police | signed: Task Force Model | 2025-08-18 | 2025-07-18 | 2025-07-18',
    'Invented Sheriff | signed: Task Force Model |  | 2025-07-18 | 2025-08-18',
  ]);

  expect(take('2025-08-18', 'Invented Sheriff', 'Invented Jail').changes).toEqual([]);
  expect(laptop.set.count('agency')).toBe(3);
});
