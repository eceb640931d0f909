import type { RecordId } from '../record';
import type { ReportView } from './report-types';

/** How many one group counted at one event: named people who came, and heads without names. */
export type Counted = { readonly came: number; readonly heads: number };

/** One event as we counted it, and as other groups said that they did. `isTheirs`: we counted nobody and do not host it. */
export type CountedEvent = {
  readonly ours: Counted;
  readonly isTheirs: boolean;
  readonly others: readonly (Counted & { readonly group: RecordId })[];
};

/**
 * What other groups counted, by group, and how many people there were at least at all events. Two groups may have counted
 * the same people, by name and by head, so counts of one event are never added up: its largest one stands for it.
 */
export function othersCounted(events: readonly CountedEvent[]): ReportView['others'] {
  const groups = new Map<RecordId, { events: number; came: number; heads: number }>();
  let counted = 0;
  let onlyTheirs = 0;
  let atLeast = 0;
  for (const { ours, isTheirs, others } of events) {
    if (others.length > 0) counted++;
    if (isTheirs) onlyTheirs++;
    atLeast += Math.max(...[ours, ...others].flatMap(({ came, heads }) => [came, heads]));
    for (const { group, came, heads } of others) {
      const sums = groups.get(group) ?? { events: 0, came: 0, heads: 0 };
      groups.set(group, {
        events: sums.events + 1,
        came: sums.came + came,
        heads: sums.heads + heads,
      });
    }
  }
  return {
    events: counted,
    onlyTheirs,
    groups: Array.from(groups, ([key, sums]) => ({ key, ...sums })).sort(
      (a, b) => b.came + b.heads - (a.came + a.heads) || (a.key < b.key ? -1 : 1),
    ),
    atLeast,
  };
}
