/** A month `YYYY-MM` and ways around in it. Days are ISO dates `YYYY-MM-DD`; nothing here knows of time zones. */
export type Month = string;

const DAY_MS = 86_400_000;

const toUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** The month that a day lies in. */
export const monthOf = (day: string): Month => day.slice(0, 7);

/** A day so many days later (or earlier, when negative). */
export const addDays = (day: string, days: number): string => toDay(toUtc(day) + days * DAY_MS);

/** A month so many months later (or earlier, when negative). */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The same day of another month, or its last day when it is shorter. */
export function sameDayIn(month: Month, day: string): string {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted < last ? wanted : last;
}

/** Days since the Sunday before, 0 to 6. */
export const weekday = (day: string): number => new Date(toUtc(day)).getUTCDay();

/** The weeks that show a month, each from Sunday to Saturday, with days of the months around it at the ends. */
export function weeksOf(month: Month): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const end = `${addMonths(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let sunday = addDays(first, -weekday(first)); sunday < end; sunday = addDays(sunday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(sunday, day)));
  }
  return weeks;
}
