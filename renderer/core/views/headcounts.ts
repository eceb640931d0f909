import type { Headcount, HeadcountSums } from '../model/headcount';
import type { RecordId } from '../record';
import type { HeadcountsView } from './after-views';
import type { Records } from './records';
import { isThere } from './turnout';

/** What counters counted, added up: two doors are two counters. */
export function sumHeadcounts(headcounts: Iterable<Headcount>): HeadcountSums {
  const sums = { people: 0, adults: 0, children: 0, firstTimers: 0 };
  const byLanguage: Record<string, number> = {};
  for (const { adults, children, firstTimers, byLanguage: spoken } of headcounts) {
    sums.people += adults + children;
    sums.adults += adults;
    sums.children += children;
    sums.firstTimers += firstTimers;
    for (const [code, people] of Object.entries(spoken)) {
      byLanguage[code] = (byLanguage[code] ?? 0) + (people ?? 0);
    }
  }
  return { ...sums, byLanguage };
}

/** An event's headcounts beside its named people. */
export function answerHeadcounts(
  records: Records,
  event: RecordId,
  ownGroup: RecordId | null,
): HeadcountsView {
  const headcounts = [...records.by('headcount', 'event', event)].sort((a, b) =>
    `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1,
  );
  const firstTimers = records
    .by('attendance', 'event', event)
    .filter(({ firstTime, mark }) => firstTime === true && isThere(mark)).length;
  return {
    rows: headcounts.map((headcount) => ({
      headcount,
      group: records.one('group', headcount.group)?.name ?? '',
      isOurs: headcount.group === ownGroup,
    })),
    sums: sumHeadcounts(headcounts),
    named: { came: records.turnout(event).came, firstTimers },
  };
}
