import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRule, writeRule } from './repeat';
import { anyDay, anyRepeat } from './testing/any-repeat';

const TUESDAY = '2019-02-19';
const said = (rule: string, firstDate = TUESDAY) => parseRule(rule, firstDate)?.on ?? null;

describe('a rule of a calendar', () => {
  it('says what a person chose, and reads as the same again', () => {
    fc.assert(
      fc.property(anyRepeat, anyDay, (repeat, day) => {
        expect(parseRule(writeRule(repeat), day)).toEqual(repeat);
      }),
    );
  });

  it('takes what it leaves out from the first day', () => {
    expect(said('FREQ=WEEKLY')).toEqual({ unit: 'week', weekdays: [2] });
    expect(said('FREQ=MONTHLY')).toEqual({ unit: 'month', day: 19 });
    expect(said('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=19')).toEqual({ unit: 'year' });
  });

  it('is understood as other calendars write it', () => {
    const saturday = { unit: 'month-weekday', nth: 1, weekday: 6 };
    expect(said('RRULE:FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1')).toEqual(saturday);
    expect(said('freq=monthly;byday=+1SA')).toEqual(saturday);
    expect(parseRule('FREQ=DAILY;UNTIL=20190331T235959Z', TUESDAY)?.end).toEqual({
      type: 'until',
      date: '2019-03-31',
    });
  });

  it('is not taken for one that comes to other days', () => {
    expect(said('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU')).toBeNull();
    expect(said('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU')).not.toBeNull();
    expect(said('FREQ=MONTHLY;BYDAY=5TU')).toBeNull();
    expect(said('FREQ=YEARLY;BYMONTH=5;BYDAY=2SU')).toBeNull();
    expect(said('FREQ=HOURLY')).toBeNull();
    expect(said('FREQ=DAILY;BYHOUR=9')).toBeNull();
    expect(said('FREQ=DAILY;COUNT=3;UNTIL=20190331')).toBeNull();
    expect(said('FREQ=DAILY;UNTIL=20190231')).toBeNull();
  });

  it('never throws, whatever it is', () => {
    const piece = fc.constantFrom(
      ...[
        'FREQ=',
        'WEEKLY',
        'MONTHLY',
        ';',
        '=',
        'BYDAY=',
        'TU',
        '-1',
        ',',
        'COUNT=',
        '999999',
        '\0',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        fc.string(),
        (rule, day) => {
          parseRule(rule, day);
        },
      ),
    );
  });
});
