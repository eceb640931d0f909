import ICAL from 'ical.js';
import { addDays } from '../views/order';

/** How far back of today days of a rule from a file are taken in: of those before nobody here knows who came. */
export const BACK_DAYS = 31;
/** How far ahead days of a rule that no series can have are taken in one by one, and how many. */
const AHEAD_DAYS = 366;
const MOST_DAYS = 60;
/** Steps of one rule; a rule from anyone's file may have more than anyone wants to count. */
const MOST_STEPS = 5_000;

const MOST_INTERVAL = 366;

/**
 * Rules that are followed, by their frequency and parts: those of which the library is known to find the next day, or
 * that there is none. It looks for ever for a day that never comes (February 30, say), and a file may ask for one.
 */
const FOLLOWED: readonly RegExp[] = [
  /^DAILY$/,
  /^DAILY 1 BYDAY=[A-Z,]+$/,
  /^WEEKLY( \d+ BYDAY=[A-Z,]+)?$/,
  /^MONTHLY( \d+ BYMONTHDAY=[-\d,]+)?$/,
  /^MONTHLY \d+ BYDAY=([-+]?[1-4]?[A-Z]{2},?)+$/,
  /^MONTHLY 1 BYDAY=([-+]?[1-5]?[A-Z]{2},?)+$/,
  /^MONTHLY \d+ BYDAY=[A-Z,]+ BYSETPOS=-?[1-4]$/,
  /^YEARLY$/,
  /^YEARLY \d+ BYMONTH=[\d,]+( BYMONTHDAY=[-\d,]+)?$/,
  /^YEARLY \d+ BYDAY=[-+\dA-Z,]+ BYMONTH=[\d,]+$/,
];

/** A rule's frequency and, when it has parts, its interval and those in the order of the alphabet. */
function shapeOf({ freq, interval, parts }: InstanceType<typeof ICAL.Recur>): string {
  const said = Object.entries(parts).map(([name, values]) => `${name}=${values.join(',')}`);
  const order = [...said].sort((x, y) => Number(x > y) - Number(x < y));
  return order.length === 0 ? freq : [freq, interval, ...order].join(' ');
}

/** The days near today on which an entry comes again by its rules, as far as they are of a common kind. May throw. */
export function otherDays(
  event: InstanceType<typeof ICAL.Component>,
  firstDate: string,
  today: string,
): readonly string[] {
  const from = addDays(today, -BACK_DAYS);
  const to = addDays(today, AHEAD_DAYS);
  const days = new Set<string>([firstDate]);
  for (const property of event.getAllProperties('rdate').slice(0, MOST_DAYS)) {
    for (const value of property.getValues().slice(0, MOST_DAYS)) {
      if (value instanceof ICAL.Time) days.add(value.toString().slice(0, 10));
    }
  }
  const rule = event.getFirstPropertyValue('rrule');
  if (rule instanceof ICAL.Recur) for (const day of daysOfRule(rule, firstDate, to)) days.add(day);
  for (const property of event.getAllProperties('exdate')) {
    for (const value of property.getValues()) days.delete(String(value).slice(0, 10));
  }
  return [...days]
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= from && day <= to)
    .sort()
    .slice(0, MOST_DAYS);
}

function* daysOfRule(
  rule: InstanceType<typeof ICAL.Recur>,
  firstDate: string,
  to: string,
): Generator<string> {
  const shape = shapeOf(rule);
  if (rule.interval > MOST_INTERVAL || !FOLLOWED.some((known) => known.test(shape))) return;
  // An end, so that years are not searched through for a day that never comes.
  const last = ICAL.Time.fromDateString(to);
  if (!rule.until || rule.until.compare(last) > 0) rule.until = last;
  const times = rule.iterator(ICAL.Time.fromDateString(firstDate));
  for (let step = 0; step < MOST_STEPS; step++) {
    const time = times.next();
    if (!time) return;
    const day = time.toString().slice(0, 10);
    if (day > to) return;
    yield day;
  }
}
