/**
 * Reads a date as people type it when they may know only the year or the month:
 * `2018`, `2018-12`, `12/2018`, `2018-12-05`. Returns it as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`,
 * empty for empty, or null when it is no date. Forms whose order differs between languages are refused.
 */
export function readLooseDate(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return '';
  const turned = /^(\d{1,2})\/(\d{4})$/.exec(typed);
  const parts = turned ? [turned[2], turned[1]] : typed.split(/[-/.]/);
  const [year, month, day, more] = parts;
  if (more !== undefined || !year || !/^(19|20)\d{2}$/.test(year)) return null;
  if (month === undefined) return year;
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > last ? null : `${yearMonth}-${day.padStart(2, '0')}`;
}

/** The first day that a loose date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) can mean; empty for empty. */
export const firstDayOf = (loose: string): string =>
  loose === '' ? '' : loose + '-01-01'.slice(loose.length - 4);

/** Whole days from one full date to another; negative when the other comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
