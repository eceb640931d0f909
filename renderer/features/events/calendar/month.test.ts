import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, monthOf, sameDayIn, weekday, weeksOf } from './month';

describe('month', () => {
  it('shows February 2019 in five weeks from Sunday to Saturday', () => {
    const weeks = weeksOf('2019-02');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2019-01-27');
    expect(weeks.at(-1)?.at(-1)).toBe('2019-03-02');
  });

  it('needs only four weeks for a February that starts on a Sunday', () => {
    expect(weeksOf('2015-02')).toHaveLength(4);
  });

  it('steps over years and shorter months', () => {
    expect(addMonths('2019-12', 1)).toBe('2020-01');
    expect(addMonths('2019-01', -1)).toBe('2018-12');
    expect(sameDayIn('2019-02', '2019-01-31')).toBe('2019-02-28');
    expect(sameDayIn('2020-02', '2020-01-15')).toBe('2020-02-15');
    expect(addDays('2019-03-09', 2)).toBe('2019-03-11');
  });

  it('shows every day of any month once, in full weeks', () => {
    const months = fc
      .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && weekday(week[0] ?? '') === 0)).toBe(true);
        expect(new Set(days).size).toBe(days.length);
        const own = days.filter((day) => monthOf(day) === month);
        expect(own[0]).toBe(`${month}-01`);
        expect(monthOf(addDays(own.at(-1) ?? '', 1))).toBe(addMonths(month, 1));
      }),
    );
  });
});
