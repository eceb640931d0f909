/** A month `YYYY-MM`. */
export type Month = string;

/** The month of a date `YYYY-MM-DD`. */
export const monthOf = (date: string): Month => date.slice(0, 7);

/** So many months later; earlier when negative. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const count = year * 12 + (of - 1) + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last day of a month. */
export function daysOfMonth(month: Month): { readonly from: string; readonly to: string } {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** Every month from that of one date to that of another, both included; at most ten years of them. */
export function monthsBetween(from: string, to: string): readonly Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) {
    months.push(month);
    if (months.length >= 120) break;
  }
  return months;
}
