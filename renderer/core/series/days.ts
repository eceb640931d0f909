import ICAL from 'ical.js';
import { addMonths, monthOf } from '../report/months';
import { addDays, laterDay } from '../views/order';
import { isDay, type Repeat, weekdayOn, writeRule } from './repeat';

/** How far a rule is followed: more than any group keeps a series running, and an end for rules from anyone's file. */
const MOST_DAYS = 4_000;
const LAST_YEAR = 2100;

/**
 * The days of a repeat from its first day on, in order, each once. Days are wall-clock, so that no time zone and no
 * change of the clock moves one. The first day is one of them only when it fits the repeat. Days long before `since`
 * may be left out.
 */
export function* repeatDays(
  repeat: Repeat,
  firstDate: string,
  since: string = firstDate,
): Generator<string> {
  if (!isDay(firstDate)) return;
  const start = ICAL.Time.fromDateString(inStep(repeat, firstDate, since));
  const rule = ICAL.Recur.fromString(ruleFrom(repeat, firstDate));
  const days = rule.iterator(start);
  for (let n = 0; n < MOST_DAYS; n++) {
    const day = days.next();
    if (!day || day.year > LAST_YEAR) return;
    yield day.toString().slice(0, 10);
  }
}

/**
 * A day, not after `since`, from which a repeat comes to the same days as from its first one: years of it need not be
 * walked through. A repeat that ends after so many times is counted from its first day.
 */
function inStep({ every, on, end }: Repeat, firstDate: string, since: string): string {
  if (end.type === 'times' || !isDay(since) || since <= firstDate) return firstDate;
  const steps = (units: number): number => Math.floor(units / every) * every;
  switch (on.unit) {
    case 'day':
      return addDays(firstDate, steps(daysFrom(firstDate, since)));
    case 'week': {
      const sunday = addDays(firstDate, -weekdayOn(firstDate));
      const weeks = steps(Math.floor(daysFrom(sunday, since) / 7));
      return laterDay(firstDate, addDays(sunday, weeks * 7));
    }
    case 'month':
    case 'month-weekday': {
      const month = addMonths(monthOf(firstDate), steps(monthsFrom(firstDate, since)));
      return laterDay(firstDate, `${month}-01`);
    }
    // A few steps at most, and the library would find February 29 in any year that it begins with.
    case 'year':
      return firstDate;
  }
}

const DAY_MS = 86_400_000;
const daysFrom = (day: string, later: string): number =>
  Math.round((Date.parse(later) - Date.parse(day)) / DAY_MS);
const monthsFrom = (day: string, later: string): number =>
  (Number(later.slice(0, 4)) - Number(day.slice(0, 4))) * 12 +
  (Number(later.slice(5, 7)) - Number(day.slice(5, 7)));

/** The rule with its date spelled out where it is yearly: without it, years that lack February 29 get March 1. */
const ruleFrom = (repeat: Repeat, firstDate: string): string =>
  repeat.on.unit === 'year'
    ? `${writeRule(repeat)};BYMONTH=${Number(firstDate.slice(5, 7))};BYMONTHDAY=${Number(firstDate.slice(8))}`
    : writeRule(repeat);

/** A span of days and how many to give of it. `from` and `to` are included. */
export type DaySpan = { readonly from: string; readonly to?: string; readonly most?: number };

/** The days of a repeat in a span, without those that are left out. */
export function daysIn(
  repeat: Repeat,
  firstDate: string,
  except: readonly string[],
  { from, to = '9999-12-31', most = MOST_DAYS }: DaySpan,
): readonly string[] {
  const left = new Set(except);
  const days: string[] = [];
  for (const day of repeatDays(repeat, firstDate, from)) {
    if (day > to || days.length >= most) break;
    if (day >= from && !left.has(day)) days.push(day);
  }
  return days;
}

/** How far ahead events of a series are made: half a year, or the next eight when that is further. */
const AHEAD_DAYS = 183;
const AHEAD_TIMES = 8;
/** How far back they are made when a series begins in the past: a year that was mistyped makes no thousand events. */
const BACK_DAYS = 366;

/** The days from `since` on, and at most a year back, for which a series has its events, as seen from `today`. */
export function daysAhead(
  repeat: Repeat,
  firstDate: string,
  except: readonly string[],
  since: string,
  today: string,
): readonly string[] {
  const from = laterDay(since, addDays(today, -BACK_DAYS));
  const horizon = addDays(laterDay(today, from), AHEAD_DAYS);
  const near = daysIn(repeat, firstDate, except, { from, to: horizon });
  return near.length >= AHEAD_TIMES
    ? near
    : daysIn(repeat, firstDate, except, { from, most: AHEAD_TIMES });
}

/** The same repeat with its last day before `date`. */
export const endedBefore = (repeat: Repeat, date: string): Repeat => ({
  ...repeat,
  end: { type: 'until', date: addDays(date, -1) },
});

/** The same repeat as it goes on from `date`, when the days before it were used up. */
export function goingOnFrom(repeat: Repeat, firstDate: string, date: string): Repeat {
  if (repeat.end.type !== 'times') return repeat;
  const used = daysIn(repeat, firstDate, [], { from: firstDate, to: addDays(date, -1) }).length;
  return { ...repeat, end: { type: 'times', times: Math.max(1, repeat.end.times - used) } };
}
