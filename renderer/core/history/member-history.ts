import type { Attendance } from '../model/attendance';
import type { MemberHistory } from '../views/after-views';
import { isExpected, isThere } from '../views/turnout';

/** One event that someone was on the list of. `date`: `YYYY-MM-DD`, or empty when it was cancelled or has none. */
export type Attended = {
  readonly date: string;
  readonly startTime: string;
  readonly kind: string;
  readonly rsvp: Attendance['rsvp'];
  readonly waiting: boolean;
  readonly mark: Attendance['mark'];
};

/**
 * How one person came over time. Only marks of days until today count. Being excused neither counts for the person nor
 * against: it does not change the show rate and does not end a streak (`organizing.md`, row 30).
 */
export function historyOf(attended: readonly Attended[], today: string): MemberHistory {
  const latestFirst = attended
    .filter(({ date, mark }) => date !== '' && date <= today && mark !== 'blank')
    .sort((a, b) => (`${a.date} ${a.startTime}` < `${b.date} ${b.startTime}` ? 1 : -1));
  const came = latestFirst.filter(({ mark }) => isThere(mark));
  const said = latestFirst.filter(({ rsvp, waiting }) => isExpected(rsvp, waiting));
  const kept = said.filter(({ mark }) => isThere(mark)).length;
  const missed = said.filter(({ mark }) => mark === 'no-show').length;
  const byKind = new Map<string, { came: number; lastOn: string }>();
  for (const { kind, date } of came) {
    const known = byKind.get(kind);
    byKind.set(kind, { came: (known?.came ?? 0) + 1, lastOn: known?.lastOn ?? date });
  }
  return {
    came: came.length,
    missed,
    saidYes: kept + missed,
    showRate: kept + missed === 0 ? null : kept / (kept + missed),
    firstOn: came.at(-1)?.date ?? '',
    lastOn: came[0]?.date ?? '',
    streak: streakOf(latestFirst),
    byKind: [...byKind]
      .map(([kind, sums]) => ({ kind, ...sums }))
      .sort((a, b) => b.came - a.came || (a.kind < b.kind ? -1 : 1)),
  };
}

function streakOf(latestFirst: readonly Attended[]): number {
  let streak = 0;
  for (const { mark } of latestFirst) {
    if (mark === 'no-show') break;
    if (isThere(mark)) streak++;
  }
  return streak;
}
