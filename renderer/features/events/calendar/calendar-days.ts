import type { CalendarRow } from '../../../core/views/series-views';
import { addDays, addMonths, monthOf, sameDayIn, weekday, weeksOf } from './month';

/** How the calendar shows events. */
export type CalendarView = 'month' | 'week' | 'agenda';

/** Weeks that the agenda shows. */
const AGENDA_WEEKS = 4;

/** The Sunday of a day's week. */
const sundayOf = (day: string): string => addDays(day, -weekday(day));

/** The weeks of days that a view shows when `day` is the one that counts; for the agenda its weeks from that day's on. */
export function weeksShown(view: CalendarView, day: string): readonly (readonly string[])[] {
  if (view === 'month') return weeksOf(monthOf(day));
  const weeks = view === 'week' ? 1 : AGENDA_WEEKS;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => addDays(sundayOf(day), week * 7 + at)),
  );
}

/** The day that counts one screen later, or earlier (`by` -1). */
export function dayBeyond(view: CalendarView, day: string, by: 1 | -1): string {
  if (view === 'month') return sameDayIn(addMonths(monthOf(day), by), day);
  return addDays(day, by * 7 * (view === 'week' ? 1 : AGENDA_WEEKS));
}

/** The day that a key goes to from `day`, or null when it goes nowhere. */
export function dayAfterKey(
  key: string,
  day: string,
  view: CalendarView,
  today: string,
): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, view === 'week' ? -1 : -7);
    case 'ArrowDown':
      return addDays(day, view === 'week' ? 1 : 7);
    case 'Home':
      return sundayOf(day);
    case 'End':
      return addDays(sundayOf(day), 6);
    case 'PageUp':
      return dayBeyond(view, day, -1);
    case 'PageDown':
      return dayBeyond(view, day, 1);
    case 't':
    case 'T':
      return today;
    default:
      return null;
  }
}

/** Which events of a calendar to show; null for all. */
export type CalendarFilter = { readonly kind: string | null; readonly host: string | null };

/** Events that a filter lets through. */
export const filtered = (
  events: readonly CalendarRow[],
  { kind, host }: CalendarFilter,
): readonly CalendarRow[] =>
  events.filter(
    (event) =>
      (kind === null || event.kind === kind) && (host === null || event.hosts.includes(host)),
  );

/** Events by their day, in the order that they came in. */
export function byDay(events: readonly CalendarRow[]): ReadonlyMap<string, readonly CalendarRow[]> {
  const days = new Map<string, CalendarRow[]>();
  for (const event of events) {
    const there = days.get(event.date);
    if (there) there.push(event);
    else days.set(event.date, [event]);
  }
  return days;
}
