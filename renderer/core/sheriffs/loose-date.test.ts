import { describe, expect, it } from 'vitest';
import { daysBetween, firstDayOf, readLooseDate } from './loose-date';

describe('readLooseDate', () => {
  it('keeps a year, a month or a day as far as it is known', () => {
    expect(readLooseDate(' 2018 ')).toBe('2018');
    expect(readLooseDate('2018-12')).toBe('2018-12');
    expect(readLooseDate('12/2018')).toBe('2018-12');
    expect(readLooseDate('2018-7-5')).toBe('2018-07-05');
    expect(readLooseDate('')).toBe('');
  });

  it('refuses what is no date or could be read in two ways', () => {
    for (const text of [
      'soon',
      '05/06/2018',
      '2018-13',
      '2019-02-30',
      '218',
      '2018-1-1-1',
      '2018-',
    ]) {
      expect(readLooseDate(text), text).toBeNull();
    }
  });
});

describe('firstDayOf', () => {
  it('is the first day that a loose date can mean', () => {
    expect(firstDayOf('2024-12-05')).toBe('2024-12-05');
    expect(firstDayOf('2024-12')).toBe('2024-12-01');
    expect(firstDayOf('2024')).toBe('2024-01-01');
    expect(firstDayOf('')).toBe('');
  });
});

describe('daysBetween', () => {
  it('counts whole days, over a change of clocks too', () => {
    expect(daysBetween('2019-02-20', '2019-03-20')).toBe(28);
    expect(daysBetween('2019-03-20', '2019-02-20')).toBe(-28);
  });
});
