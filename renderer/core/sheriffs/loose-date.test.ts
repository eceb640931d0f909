import { describe, expect, it } from 'vitest';
import { isOnOrAfter, readLooseDate } from './loose-date';

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

describe('isOnOrAfter', () => {
  it('compares as much of the date as is known', () => {
    expect(isOnOrAfter('2024-12-01', '2024-12-01')).toBe(true);
    expect(isOnOrAfter('2024-12', '2024-12-01')).toBe(true);
    expect(isOnOrAfter('2025', '2024-12-01')).toBe(true);
    expect(isOnOrAfter('2024-11-30', '2024-12-01')).toBe(false);
    expect(isOnOrAfter('2024', '2024-12-01')).toBe(false);
    expect(isOnOrAfter('', '2024-12-01')).toBe(false);
  });
});
