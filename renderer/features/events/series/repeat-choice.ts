import { NTHS, type Repeat, type RepeatOn, weekdayOn } from '../../../core/series/repeat';

/** How often, as the first question asks. */
export type RepeatUnit = 'never' | 'day' | 'week' | 'month' | 'year';

/** What the first question shows for a repeat. */
export const unitOf = (repeat: Repeat | null): RepeatUnit => {
  if (!repeat) return 'never';
  return repeat.on.unit === 'month-weekday' ? 'month' : repeat.on.unit;
};

/** What a month can be repeated on, so that `date` is one of its days; the plainest first. */
export function monthChoices(
  date: string,
): readonly Extract<RepeatOn, { unit: 'month' | 'month-weekday' }>[] {
  const day = Number(date.slice(8));
  const weekday = weekdayOn(date);
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const nth = NTHS.find((place) => place === Math.ceil(day / 7));
  return [
    ...(nth === undefined ? [] : [{ unit: 'month-weekday', nth, weekday } as const]),
    ...(day > last - 7 ? [{ unit: 'month-weekday', nth: -1, weekday } as const] : []),
    { unit: 'month', day },
    ...(day === last ? [{ unit: 'month', day: -1 } as const] : []),
  ];
}

/** The repeat that a choice of the first question begins with. */
export function repeatEvery(unit: RepeatUnit, date: string, before: Repeat | null): Repeat | null {
  if (unit === 'never') return null;
  const { every, end } = before ?? { every: 1, end: { type: 'never' } as const };
  return { every, end, on: onFor(unit, date) };
}

/** The same repeat when its first day became another one, so that this day is one of it. */
export function movedTo(repeat: Repeat | null, date: string): Repeat | null {
  if (!repeat || date === '') return repeat;
  const { on } = repeat;
  if (on.unit === 'week') {
    const weekday = weekdayOn(date);
    if (on.weekdays.includes(weekday)) return repeat;
    const others = on.weekdays.length > 1 ? on.weekdays : [];
    const weekdays = [...others, weekday].sort((a, b) => a - b);
    return { ...repeat, on: { unit: 'week', weekdays } };
  }
  if (on.unit !== 'month' && on.unit !== 'month-weekday') return repeat;
  const choices = monthChoices(date);
  const same = choices.find((choice) => JSON.stringify(choice) === JSON.stringify(on));
  const alike = choices.find((choice) => choice.unit === on.unit);
  return { ...repeat, on: same ?? alike ?? onFor('month', date) };
}

function onFor(unit: Exclude<RepeatUnit, 'never'>, date: string): RepeatOn {
  if (unit === 'week') return { unit, weekdays: [weekdayOn(date)] };
  if (unit !== 'month') return { unit };
  return monthChoices(date)[0] ?? { unit, day: Number(date.slice(8)) };
}
