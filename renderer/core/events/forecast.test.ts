import { describe, expect, it } from 'vitest';
import { forecastOf } from './forecast';

const past = (expected: number, expectedCame: number | null, came: number, walkIns: number) => ({
  expected,
  expectedCame,
  came,
  walkIns,
});

describe('a forecast', () => {
  it('gives a range from the rates of events of the kind, and says what it goes by', () => {
    const events = [past(100, 60, 80, 20), past(50, 35, 45, 10), past(80, 40, 60, 20)];
    expect(forecastOf(60, events, [])).toEqual({
      type: 'range',
      said: 60,
      low: 45,
      high: 55,
      basis: { events: 3, every: false, said: 230, saidCame: 135, came: 185, walkIns: 50 },
    });
  });

  it('goes by events of every kind when there are too few of one, and says so', () => {
    const few = [past(10, 5, 5, 0)];
    const every = [past(10, 5, 5, 0), past(10, 5, 5, 0), past(10, 5, 5, 0)];
    const forecast = forecastOf(10, few, every);
    expect(forecast).toMatchObject({ type: 'range', low: 5, high: 5, basis: { every: true } });
  });

  it('is honest when there is too little to go by', () => {
    expect(forecastOf(10, [], [past(10, 5, 5, 0), past(10, 5, 5, 0)])).toEqual({
      type: 'too-early',
      events: 2,
      needed: 3,
    });
  });

  it('does not go by events at which nobody took attendance, or of which only sums without it are left', () => {
    const silent = [past(10, 0, 0, 0), past(10, null, 8, 0), past(0, 0, 8, 8)];
    expect(forecastOf(10, silent, silent)).toMatchObject({ type: 'too-early', events: 0 });
  });

  it('leaves the strangest events out of the range when there are many', () => {
    const usual = Array.from({ length: 10 }, () => past(100, 60, 60, 0));
    const strange = [past(100, 2, 2, 0), past(100, 100, 300, 200)];
    expect(forecastOf(50, [...strange, ...usual], [])).toMatchObject({ low: 30, high: 30 });
  });

  it('foretells nothing before anyone said yes', () => {
    const events = [past(10, 5, 5, 0), past(10, 5, 5, 0), past(10, 5, 5, 0)];
    expect(forecastOf(0, events, [])).toMatchObject({ type: 'nobody-said' });
  });
});
