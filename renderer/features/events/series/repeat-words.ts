import type { TFunction } from 'i18next';
import { parseRule, type Repeat, type RepeatOn } from '../../../core/series/repeat';
import type { Language } from '../../../messages/i18n';
import { formatDate, localeOf } from '../../../parts/dates';

/** Codes of the weekdays in the catalogue, Sunday first. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** Codes of places in a month in the catalogue. */
const PLACES = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' } as const;

type Say = TFunction<'series'>;

/** How something repeats, as people say it, without a full stop. `firstDate` tells the date of a yearly one. */
export function repeatSentence(
  t: Say,
  language: Language,
  { every, on, end }: Repeat,
  firstDate: string,
): string {
  const sentence = onWords(t, language, on, every, firstDate);
  if (end.type === 'until') {
    return t('say.until', { sentence, date: formatDate(end.date, language, 'medium') });
  }
  return end.type === 'times' ? t('say.times', { sentence, count: end.times }) : sentence;
}

/** The same from a rule as it is kept; says so when it is none that can be said. */
export function ruleSentence(t: Say, language: Language, rule: string, firstDate: string): string {
  const repeat = parseRule(rule, firstDate);
  return repeat ? repeatSentence(t, language, repeat, firstDate) : t('say.unknown');
}

/** Which day of a month, as people say it. */
export function monthOnWords(
  t: Say,
  on: Extract<RepeatOn, { unit: 'month' | 'month-weekday' }>,
): string {
  if (on.unit === 'month') {
    return on.day < 0 ? t('say.lastDay') : t('say.dayOfMonth', { count: on.day, ordinal: true });
  }
  return t('say.onNth', {
    nth: t(`say.nth.${PLACES[on.nth]}`),
    weekday: t(`say.weekday.${WEEKDAYS[on.weekday] ?? 'sunday'}`),
  });
}

function onWords(
  t: Say,
  language: Language,
  on: RepeatOn,
  count: number,
  firstDate: string,
): string {
  switch (on.unit) {
    case 'day':
      return t('say.day', { count });
    case 'week': {
      const names = on.weekdays.map((day) => t(`say.onWeekday.${WEEKDAYS[day] ?? 'sunday'}`));
      return t('say.week', { count, days: listOf(names, language) });
    }
    case 'year':
      return t('say.year', { count, date: dayAndMonth(firstDate, language) });
    default:
      return t('say.month', { count, on: monthOnWords(t, on) });
  }
}

const listOf = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language)).format(words);

const dayAndMonth = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
