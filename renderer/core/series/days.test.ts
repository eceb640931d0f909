import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../views/order';
import { daysAhead, daysIn, endedBefore, goingOnFrom, repeatDays } from './days';
import { parseRule, type Repeat, weekdayOn } from './repeat';
import { anyDay, anyRepeat } from './testing/any-repeat';

const repeat = (rule: string, firstDate: string): Repeat => {
  const read = parseRule(rule, firstDate);
  if (!read) throw new Error(`no repeat: ${rule}`);
  return read;
};
const first = (rule: string, firstDate: string, most: number) =>
  daysIn(repeat(rule, firstDate), firstDate, [], { from: firstDate, most });

describe('the days of a series', () => {
  it('are those that people mean', () => {
    expect(first('FREQ=WEEKLY;INTERVAL=2', '2019-02-19', 3)).toEqual([
      '2019-02-19',
      '2019-03-05',
      '2019-03-19',
    ]);
    expect(first('FREQ=MONTHLY;BYDAY=1SA', '2019-02-02', 3)).toEqual([
      '2019-02-02',
      '2019-03-02',
      '2019-04-06',
    ]);
    expect(first('FREQ=MONTHLY;BYDAY=-1TH', '2019-02-28', 2)).toEqual(['2019-02-28', '2019-03-28']);
    expect(first('FREQ=MONTHLY;BYMONTHDAY=-1', '2019-01-31', 3)).toEqual([
      '2019-01-31',
      '2019-02-28',
      '2019-03-31',
    ]);
    expect(first('FREQ=MONTHLY;BYMONTHDAY=31', '2019-01-31', 3)).toEqual([
      '2019-01-31',
      '2019-03-31',
      '2019-05-31',
    ]);
    expect(first('FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', '2019-02-19', 9)).toEqual([
      '2019-02-19',
      '2019-02-21',
      '2019-02-26',
    ]);
    expect(first('FREQ=YEARLY', '2020-02-29', 2)).toEqual(['2020-02-29', '2024-02-29']);
  });

  it('do not move when the clocks change', () => {
    expect(first('FREQ=WEEKLY;BYDAY=SU', '2019-03-03', 3)).toEqual([
      '2019-03-03',
      '2019-03-10',
      '2019-03-17',
    ]);
  });

  it('come in order, each once, never before the first and never when left out', () => {
    fc.assert(
      fc.property(anyRepeat, anyDay, fc.array(fc.nat(60)), (any, day, skip) => {
        const all = daysIn(any, day, [], { from: day, most: 40 });
        const except = skip.flatMap((at) => all[at] ?? []);
        const days = daysIn(any, day, except, { from: day, most: 40 });
        expect([...new Set(days)].sort()).toEqual(days);
        expect(days.every((each) => each >= day && !except.includes(each))).toBe(true);
        const { end } = any;
        if (end.type === 'until') expect(days.every((each) => each <= end.date)).toBe(true);
        if (end.type === 'times') expect(all.length).toBeLessThanOrEqual(end.times);
      }),
    );
  });

  it('are the same when years of them are left aside', () => {
    fc.assert(
      fc.property(anyRepeat, anyDay, fc.nat(3_500), (any, day, later) => {
        const from = addDays(day, later);
        const walked = [...repeatDays(any, day)].filter((each) => each >= from);
        expect(daysIn(any, day, [], { from, most: 5 })).toEqual(walked.slice(0, 5));
      }),
      { numRuns: 60 },
    );
    const everyDay = repeat('FREQ=DAILY', '1970-01-01');
    expect(daysIn(everyDay, '1970-01-01', [], { from: '2060-02-28', most: 2 })).toEqual([
      '2060-02-28',
      '2060-02-29',
    ]);
    const leapDay = repeat('FREQ=YEARLY', '1972-02-29');
    expect(daysIn(leapDay, '1972-02-29', [], { from: '2019-02-20', most: 2 })).toEqual([
      '2020-02-29',
      '2024-02-29',
    ]);
  });

  it('fall on the weekdays that were chosen', () => {
    fc.assert(
      fc.property(anyRepeat, anyDay, (any, day) => {
        const { on } = any;
        for (const each of daysIn(any, day, [], { from: day, most: 20 })) {
          if (on.unit === 'week') expect(on.weekdays).toContain(weekdayOn(each));
          if (on.unit === 'month-weekday') expect(weekdayOn(each)).toBe(on.weekday);
          if (on.unit === 'month' && on.day > 0) expect(Number(each.slice(8))).toBe(on.day);
          if (on.unit === 'month' && on.day < 0) expect(addDays(each, 1).slice(8)).toBe('01');
        }
      }),
    );
  });

  it('are parted, none lost and none twice, where a series is split', () => {
    fc.assert(
      fc.property(anyRepeat, anyDay, fc.integer({ min: 1, max: 30 }), (any, day, at) => {
        const all = daysIn(any, day, [], { from: day, most: 40 });
        const split = all[at];
        if (!split || all[0] === undefined) return;
        const before = daysIn(endedBefore(any, split), day, [], { from: day, most: 40 });
        const after = daysIn(goingOnFrom(any, day, split), split, [], {
          from: split,
          most: all.length - at,
        });
        expect([...before, ...after]).toEqual(all);
      }),
    );
  });

  it('reach half a year ahead, or eight times when that is further', () => {
    const weekly = daysAhead(
      repeat('FREQ=WEEKLY', '2019-02-19'),
      '2019-02-19',
      [],
      '2019-02-20',
      '2019-02-20',
    );
    expect(weekly[0]).toBe('2019-02-26');
    expect(weekly.at(-1)).toBe('2019-08-20');
    const monthly = repeat('FREQ=MONTHLY', '2019-02-19');
    expect(
      daysAhead(monthly, '2019-02-19', ['2019-04-19'], '2019-02-20', '2019-02-20'),
    ).toHaveLength(8);
  });

  it('end soon for a rule that never comes true', () => {
    const never = repeat('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', '2019-02-01');
    expect(daysIn(never, '2019-02-01', [], { from: '2019-02-01' })).toEqual([]);
  });
});
