import fc from 'fast-check';
import { addDays } from '../../views/order';
import { MOST_EVERY, MOST_TIMES, NTHS, type Repeat, type RepeatOn } from '../repeat';

/** Any day of 1990 to 2060. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 25_500 })
  .map((days) => addDays('1990-01-01', days));

const weekday = fc.integer({ min: 0, max: 6 });

const anyOn: fc.Arbitrary<RepeatOn> = fc.oneof(
  fc.constant({ unit: 'day' } as const),
  fc
    .uniqueArray(weekday, { minLength: 1 })
    .map((weekdays) => ({ unit: 'week' as const, weekdays: weekdays.sort((a, b) => a - b) })),
  fc
    .oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1))
    .map((day) => ({ unit: 'month' as const, day })),
  fc.record({
    unit: fc.constant('month-weekday' as const),
    nth: fc.constantFrom(...NTHS),
    weekday,
  }),
  fc.constant({ unit: 'year' } as const),
);

/** Any repeat that a person could choose. */
export const anyRepeat: fc.Arbitrary<Repeat> = fc.record({
  every: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: MOST_EVERY })),
  on: anyOn,
  end: fc.oneof(
    fc.constant({ type: 'never' } as const),
    anyDay.map((date) => ({ type: 'until' as const, date })),
    fc.integer({ min: 1, max: MOST_TIMES }).map((times) => ({ type: 'times' as const, times })),
  ),
});
