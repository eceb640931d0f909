/** How an event comes again, in the few forms that people say aloud. Weekdays count from Sunday, 0 to 6. */
export type Repeat = {
  /** Every how many of its units, 1 to `MOST_EVERY`. */
  readonly every: number;
  readonly on: RepeatOn;
  readonly end: RepeatEnd;
};

export type RepeatOn =
  | { readonly unit: 'day' }
  /** At least one weekday, in order, each once. */
  | { readonly unit: 'week'; readonly weekdays: readonly number[] }
  /** A day of the month, 1 to 31 (months without it are left out), or -1 for the last one. */
  | { readonly unit: 'month'; readonly day: number }
  /** Such as the second Tuesday; -1 for the last. */
  | {
      readonly unit: 'month-weekday';
      readonly nth: (typeof NTHS)[number];
      readonly weekday: number;
    }
  /** The same date each year. */
  | { readonly unit: 'year' };

/** Until a day, which is included; after so many times, days left out counted; or without an end. */
export type RepeatEnd =
  | { readonly type: 'never' }
  | { readonly type: 'until'; readonly date: string }
  | { readonly type: 'times'; readonly times: number };

/** Which weekday of a month there can be; a fifth one is left out because few months have it. */
export const NTHS = [1, 2, 3, 4, -1] as const;

/** More than this between two times, or more times than this, is a slip of the finger. */
export const MOST_EVERY = 52;
export const MOST_TIMES = 999;

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A rule of iCalendar (RFC 5545, 3.3.10) that says the same. The week begins on Sunday. */
export function writeRule({ every, on, end }: Repeat): string {
  const parts = [`FREQ=${FREQUENCIES[on.unit]}`];
  if (every !== 1) parts.push(`INTERVAL=${every}`);
  if (on.unit === 'week') parts.push(`BYDAY=${on.weekdays.map(codeOf).join(',')}`, 'WKST=SU');
  if (on.unit === 'month') parts.push(`BYMONTHDAY=${on.day}`);
  if (on.unit === 'month-weekday') parts.push(`BYDAY=${on.nth}${codeOf(on.weekday)}`);
  if (end.type === 'until') parts.push(`UNTIL=${end.date.replaceAll('-', '')}`);
  if (end.type === 'times') parts.push(`COUNT=${end.times}`);
  return parts.join(';');
}

/**
 * The repeat that a rule of iCalendar means for a first day, or null when it is none of the forms above, or when the
 * text is no rule at all. Never throws: the rule may come from anyone's file.
 */
export function parseRule(rule: string, firstDate: string): Repeat | null {
  const parts = partsOf(rule);
  if (!parts) return null;
  const on = onOf(parts, firstDate);
  const every = wholeNumber(parts.get('INTERVAL') ?? '1', MOST_EVERY);
  const end = endOf(parts);
  if (!on || !every || !end) return null;
  const read = new Set(['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'WKST', ...READ[on.unit]]);
  if ([...parts.keys()].some((name) => !read.has(name))) return null;
  return weekFits(on, every, parts.get('WKST') ?? 'MO') ? { every, on, end } : null;
}

const FREQUENCIES = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  'month-weekday': 'MONTHLY',
  year: 'YEARLY',
} as const;

const READ: Readonly<Record<RepeatOn['unit'], readonly string[]>> = {
  day: [],
  week: ['BYDAY'],
  month: ['BYMONTHDAY'],
  'month-weekday': ['BYDAY', 'BYSETPOS'],
  year: ['BYMONTH', 'BYMONTHDAY'],
};

const codeOf = (weekday: number): string => CODES[weekday] ?? '';
const weekdayOf = (code: string): number => CODES.indexOf(code);

/** The weekday of a day `YYYY-MM-DD`. */
export const weekdayOn = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

function partsOf(rule: string): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string>();
  for (const part of rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', more] = part.split('=');
    if (name === '' || value === '' || more !== undefined || parts.has(name)) return null;
    parts.set(name, value);
  }
  return parts;
}

function onOf(parts: ReadonlyMap<string, string>, firstDate: string): RepeatOn | null {
  const byDay = parts.get('BYDAY');
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return { unit: 'day' };
    case 'WEEKLY':
      return weekOf(byDay ?? codeOf(weekdayOn(firstDate)));
    case 'MONTHLY':
      return byDay === undefined
        ? dayOfMonth(parts.get('BYMONTHDAY') ?? String(Number(firstDate.slice(8))))
        : weekdayOfMonth(byDay, parts.get('BYSETPOS'));
    case 'YEARLY': {
      const month = Number(parts.get('BYMONTH') ?? firstDate.slice(5, 7));
      const day = Number(parts.get('BYMONTHDAY') ?? firstDate.slice(8));
      const isSame = month === Number(firstDate.slice(5, 7)) && day === Number(firstDate.slice(8));
      return isSame ? { unit: 'year' } : null;
    }
    default:
      return null;
  }
}

function weekOf(byDay: string): RepeatOn | null {
  const weekdays = byDay.split(',').map(weekdayOf);
  if (weekdays.includes(-1)) return null;
  return { unit: 'week', weekdays: [...new Set(weekdays)].sort((a, b) => a - b) };
}

function dayOfMonth(text: string): RepeatOn | null {
  if (text === '-1') return { unit: 'month', day: -1 };
  const day = wholeNumber(text, 31);
  return day ? { unit: 'month', day } : null;
}

/** `2TU`, or `TU` with a position of 2, which some calendars write. */
function weekdayOfMonth(byDay: string, position: string | undefined): RepeatOn | null {
  const [, number = '', code = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(byDay) ?? [];
  if (number !== '' && position !== undefined) return null;
  const nth = NTHS.find((known) => known === Number(number || position || '0'));
  const weekday = weekdayOf(code);
  return nth === undefined || weekday < 0 ? null : { unit: 'month-weekday', nth, weekday };
}

function endOf(parts: ReadonlyMap<string, string>): RepeatEnd | null {
  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  if (until !== undefined && count !== undefined) return null;
  if (count !== undefined) {
    const times = wholeNumber(count, MOST_TIMES);
    return times ? { type: 'times', times } : null;
  }
  if (until === undefined) return { type: 'never' };
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/.exec(until) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? { type: 'until', date } : null;
}

/** Whether a week that begins on another day than ours comes to the same days. */
function weekFits(on: RepeatOn, every: number, weekStart: string): boolean {
  if (weekdayOf(weekStart) < 0) return false;
  if (on.unit !== 'week' || every === 1 || on.weekdays.length === 1) return true;
  const start = weekdayOf(weekStart);
  return on.weekdays.every((weekday) => weekday >= start);
}

/** A whole number from 1 to `most`, or null. */
function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}

/** Whether a text is a day that there is, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
