import { localeOf } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import css from './home.module.css';

/** A day as a leaf of a calendar: month over number over weekday. Decorative: the date stands in words beside it. */
export function DayMark({ date, isToday }: { readonly date: string; readonly isToday: boolean }) {
  const locale = localeOf(useLanguage());
  const at = new Date(`${date}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    at.toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
  return (
    <span className={css.day} data-today={isToday ? '' : undefined} aria-hidden>
      <span className={css.month}>{part({ month: 'short' })}</span>
      <span className={css.number}>{part({ day: 'numeric' })}</span>
      <span className={css.weekday}>{part({ weekday: 'short' })}</span>
    </span>
  );
}
