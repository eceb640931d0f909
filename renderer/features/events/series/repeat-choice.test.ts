import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../core/series/days';
import { anyDay, anyRepeat } from '../../../core/series/testing/any-repeat';
import { monthChoices, movedTo, repeatEvery } from './repeat-choice';

const first = (repeat: ReturnType<typeof movedTo>, date: string) =>
  repeat ? daysIn({ ...repeat, end: { type: 'never' } }, date, [], { from: date, most: 1 })[0] : '';

describe('choosing how an event repeats', () => {
  it('offers each way to say a day of a month', () => {
    expect(monthChoices('2019-02-02')).toEqual([
      { unit: 'month-weekday', nth: 1, weekday: 6 },
      { unit: 'month', day: 2 },
    ]);
    expect(monthChoices('2019-02-28')).toEqual([
      { unit: 'month-weekday', nth: 4, weekday: 4 },
      { unit: 'month-weekday', nth: -1, weekday: 4 },
      { unit: 'month', day: 28 },
      { unit: 'month', day: -1 },
    ]);
  });

  it('always has the chosen day as the first one', () => {
    const unit = fc.constantFrom('day', 'week', 'month', 'year' as const);
    fc.assert(
      fc.property(unit, anyDay, (chosen, date) => {
        expect(first(repeatEvery(chosen as 'day', date, null), date)).toBe(date);
        for (const on of monthChoices(date)) {
          expect(first({ every: 1, on, end: { type: 'never' } }, date)).toBe(date);
        }
      }),
    );
  });

  it('follows the day when that moves', () => {
    fc.assert(
      fc.property(anyRepeat, anyDay, (repeat, date) => {
        expect(first(movedTo(repeat, date), date)).toBe(date);
      }),
    );
  });
});
