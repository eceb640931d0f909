/** A language that the screens are in. */
type Language = string;

/** The locale of dates and numbers: as they are written in the United States, in either language. */
export const localeOf = (language: Language): string =>
  language.startsWith('es') ? 'es-US' : 'en-US';

/**
 * How long a date is: `short` 2/24/2019, `medium` Feb 24, 2019, `long` Sunday, February 24, 2019,
 * `day` Sun, Feb 24 (no year), `weekday` Sun, Feb 24, 2019, `month` February 2019.
 */
export type DateStyle = 'short' | 'medium' | 'long' | 'day' | 'weekday' | 'month';

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { dateStyle: 'short' },
  medium: { dateStyle: 'medium' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

// Making a format takes a hundred times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function kept<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const made = (formats.get(key) as F | undefined) ?? make();
  formats.set(key, made);
  return made;
}

const format = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(
    locale + JSON.stringify(options),
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );

/** The moment at UTC that shows a wall-clock date as it stands, whatever zone the laptop is in. */
const atUtc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const isDate = (iso: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(atUtc(iso).getTime());

/** A date `YYYY-MM-DD` in words; empty when it is empty or no date. */
export function formatDate(iso: string, language: Language, style: DateStyle = 'medium'): string {
  return isDate(iso) ? format(localeOf(language), STYLES[style]).format(atUtc(iso)) : '';
}

/** From one date `YYYY-MM-DD` to a later one ("Feb 17 – 23, 2019"). Both must be dates. */
export const formatDates = (first: string, last: string, language: Language): string =>
  format(localeOf(language), STYLES.medium).formatRange(atUtc(first), atUtc(last));

/** A wall-clock time `HH:MM` as people read it ("6:30 PM"); empty when it is empty. */
export function formatTime(time: string, language: Language): string {
  if (!/^\d{2}:\d{2}$/.test(time)) return '';
  return format(localeOf(language), { hour: 'numeric', minute: '2-digit' }).format(
    new Date(`2000-01-01T${time}:00Z`),
  );
}

/** From one wall-clock time to another ("6:30 to 8 PM" as the locale writes it); either may be empty. */
export function formatTimes(start: string, end: string, language: Language): string {
  if (!start || !end) return formatTime(start || end, language);
  // Over midnight a range of the locale would name both days.
  if (end < start) return `${formatTime(start, language)} – ${formatTime(end, language)}`;
  return format(localeOf(language), { hour: 'numeric', minute: '2-digit' }).formatRange(
    new Date(`2000-01-01T${start}:00Z`),
    new Date(`2000-01-01T${end}:00Z`),
  );
}

/** A date of which only the year or the month may be known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatLooseDate(
  loose: string,
  language: Language,
  style: DateStyle = 'medium',
): string {
  if (/^\d{4}$/.test(loose)) return loose;
  if (/^\d{4}-\d{2}$/.test(loose)) return formatDate(`${loose}-01`, language, 'month');
  return formatDate(loose, language, style);
}

/** Names of the days, Sunday first. */
export function weekdayNames(language: Language, style: 'long' | 'short'): readonly string[] {
  const named = format(localeOf(language), { weekday: style });
  return Array.from({ length: 7 }, (_, day) => named.format(Date.UTC(2023, 0, 1 + day)));
}

/** A moment in milliseconds (of the journal and the like) as date and time of this laptop. */
export function formatMoment(at: number, language: Language): string {
  const locale = localeOf(language);
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return kept(`${locale} here`, () => new Intl.DateTimeFormat(locale, style)).format(at);
}

/** A count with the locale's separators. */
export function formatCount(count: number, language: Language): string {
  const locale = localeOf(language);
  return kept(`${locale} count`, () => new Intl.NumberFormat(locale)).format(count);
}

const DAY_MS = 86_400_000;

/** Whole days from `from` to `to`, both `YYYY-MM-DD`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atUtc(to).getTime() - atUtc(from).getTime()) / DAY_MS);
