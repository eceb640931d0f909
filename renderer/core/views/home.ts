import { staffingIn } from './event-plan';
import { eventRow, inTimeOrder } from './event-rows';
import { meetingRow, openFollowUps } from './meetings';
import { addDays, newestFirst, sortedByKey } from './order';
import { bySoonestDue, promiseRow } from './promises';
import type { Records } from './records';
import type { HomeView, MeetingRow, WorkspaceView } from './views';

/** How many events ahead the home screen shows. */
const EVENTS = 3;
/** Promises and follow-ups show this many days before they are due, and from then on. */
const DAYS_AHEAD = 30;

/** "What now": the next events with what they lack, promises and follow-ups that are due soon or late. */
export function answerHome(
  records: Records,
  today: string,
  counts: WorkspaceView['counts'],
): HomeView {
  const next = inTimeOrder(records.all('event'))
    .filter((event) => event.date >= today && !event.cancelled)
    .slice(0, EVENTS);
  const horizon = addDays(today, DAYS_AHEAD);
  return {
    today,
    next: next.map((event) => {
      const turnout = records.turnout(event.id);
      const interpreterAsked = event.interpretation || turnout.counts.interpreters > 0;
      return {
        row: eventRow(records, event),
        confirmed: turnout.counts.confirmed,
        placesMissing: staffingIn(records, event).missing,
        waiting: turnout.waiting,
        interpreterMissing: interpreterAsked && turnout.interpretersComing === 0,
        childcareAsked: turnout.counts.childcare,
        unmarked: turnout.unmarked,
      };
    }),
    promises: bySoonestDue(records.all('commitment'))
      .filter((c) => c.state === 'open' && c.due !== '' && c.due <= horizon)
      .map((commitment) => promiseRow(records, commitment, today)),
    followUps: followUps(records, horizon),
    demands: newestFirst(records.all('demand'), (demand) => demand.date),
    counts,
  };
}

/** Meetings whose follow-up is due by then, soonest first. */
function followUps(records: Records, horizon: string): readonly MeetingRow[] {
  const due = openFollowUps(records).filter(({ followUpDue }) => followUpDue <= horizon);
  return sortedByKey(due, (m) => m.followUpDue).map((m) => meetingRow(records, m));
}
