import type { RecordId } from '../record';
import type { SegmentRule } from '../segments/rule';

/** Whom a question about coming is about. `kind` null: events of every kind; `group` null: everyone. */
export type Circle = { readonly kind: string | null; readonly group: RecordId | null };

const inGroup = ({ group }: Circle): SegmentRule['parts'] =>
  group === null ? [] : [{ type: 'group', not: false, any: [group] }];

/** Whoever came `times` or more, ever, and not once within the last `days`. */
export const stoppedComing = (circle: Circle, times: number, days: number): SegmentRule => ({
  join: 'all',
  parts: [
    { type: 'came', not: false, times, days: null, kind: circle.kind },
    { type: 'came', not: true, times: 1, days, kind: circle.kind },
    ...inGroup(circle),
  ],
});

/** Whoever came to anything of ours for the first time within the last `days`, to an event of the kind. */
export const cameFirst = (circle: Circle, days: number): SegmentRule => ({
  join: 'all',
  parts: [
    { type: 'first-came', not: false, days },
    ...(circle.kind === null
      ? []
      : [{ type: 'came', not: false, times: 1, days, kind: circle.kind } as const]),
    ...inGroup(circle),
  ],
});

/**
 * How many days back from today, today included, one has to look to see the last `events` of some dates
 * (`YYYY-MM-DD`, in any order, not after today); null when there are fewer. What a rule can say of "missed the last
 * three" is days.
 */
export function daysOfLast(dates: readonly string[], events: number, today: string): number | null {
  const nth = [...dates].sort().at(-events);
  if (nth === undefined || dates.length < events) return null;
  return Math.round((Date.parse(today) - Date.parse(nth)) / 86_400_000) + 1;
}
