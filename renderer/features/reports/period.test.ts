import { describe, expect, it } from 'vitest';
import { daysOf, PRESETS, periodOf, presetOf } from './period';

const TODAY = '2019-02-20';

describe('the period of a report', () => {
  it('is whole months', () => {
    expect(daysOf(periodOf('this-month', TODAY))).toEqual({ from: '2019-02-01', to: '2019-02-28' });
    expect(daysOf(periodOf('last-month', TODAY))).toEqual({ from: '2019-01-01', to: '2019-01-31' });
    expect(daysOf(periodOf('year', TODAY))).toEqual({ from: '2018-03-01', to: '2019-02-28' });
    expect(daysOf({ first: '2020-02', last: '2019-12' })).toEqual({
      from: '2019-12-01',
      to: '2020-02-29',
    });
  });

  it('is known again by its name', () => {
    for (const preset of PRESETS) {
      const named = presetOf(periodOf(preset, '2019-06-15'), '2019-06-15');
      expect(named).toBe(preset);
    }
    expect(presetOf({ first: '2001-01', last: '2001-02' }, TODAY)).toBeNull();
  });
});
