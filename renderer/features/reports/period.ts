import { addMonths, daysOfMonth, type Month, monthOf } from '../../core/report/months';
import type { ReportQuery } from '../../core/report/report-types';

/** Periods that a report is asked for, besides months of one's own choice. */
export const PRESETS = ['this-month', 'last-month', 'three-months', 'year', 'this-year'] as const;
export type Preset = (typeof PRESETS)[number];

/** The first and the last month of a period. Reports are of whole months: two that overlap by days could be subtracted. */
export type Period = { readonly first: Month; readonly last: Month };

/** The months that a preset means on a day. */
export function periodOf(preset: Preset, today: string): Period {
  const month = monthOf(today);
  switch (preset) {
    case 'this-month':
      return { first: month, last: month };
    case 'last-month':
      return { first: addMonths(month, -1), last: addMonths(month, -1) };
    case 'three-months':
      return { first: addMonths(month, -2), last: month };
    case 'year':
      return { first: addMonths(month, -11), last: month };
    case 'this-year':
      return { first: `${month.slice(0, 4)}-01`, last: month };
  }
}

/** The days of a period. Turned around where the last month stands before the first. */
export function daysOf({ first, last }: Period): ReportQuery {
  const [from, to] = first <= last ? [first, last] : [last, first];
  return { from: daysOfMonth(from).from, to: daysOfMonth(to).to };
}

/** The preset that a period is on a day; null when it is none. */
export const presetOf = (period: Period, today: string): Preset | null =>
  PRESETS.find((preset) => {
    const { first, last } = periodOf(preset, today);
    return first === period.first && last === period.last;
  }) ?? null;
