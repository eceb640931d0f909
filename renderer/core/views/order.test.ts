import { describe, expect, it } from 'vitest';
import { addDays, newestFirst } from './order';

describe('dates', () => {
  it('puts newest first, a month after its days and a year after its months, none last', () => {
    const dates = ['2019-02', '', '2019-02-06', '2019', '2018-12-05', '2019-03'];
    expect(newestFirst(dates, (date) => date)).toEqual([
      '2019-03',
      '2019-02-06',
      '2019-02',
      '2019',
      '2018-12-05',
      '',
    ]);
  });

  it('adds days over months, years and leap days', () => {
    expect(addDays('2019-02-20', 30)).toBe('2019-03-22');
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2019-01-01', -1)).toBe('2018-12-31');
  });
});
