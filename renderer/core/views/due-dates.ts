import { recordsClock } from '../sheriffs/records-clock';
import type { DueDate, RecordsRequestRow } from './meeting-views';
import { metWith, openFollowUps } from './meetings';
import { newestFirst, sortedByKey } from './order';
import { countyOf, promiseRow } from './promises';
import type { Records } from './records';

/** Requests for public records: those that wait, the longest on top; then the rest, the latest sent first. */
export function answerRecordsRequests(
  records: Records,
  today: string,
): readonly RecordsRequestRow[] {
  const rows = records.all('records-request').map((request): RecordsRequestRow => {
    const agency = records.one('agency', request.agency);
    return {
      request,
      agency,
      counties: agency?.counties ?? [],
      clock: recordsClock(request, today),
    };
  });
  const isWaiting = ({ clock }: RecordsRequestRow) =>
    clock.state === 'unanswered' || clock.state === 'acknowledged';
  return [
    ...sortedByKey(rows.filter(isWaiting), ({ request }) => request.sentOn),
    ...newestFirst(
      rows.filter((row) => !isWaiting(row)),
      ({ request }) => request.sentOn,
    ),
  ];
}

/** Every day on which a promise, a follow-up, a next meeting or a request for records is due, the soonest first. */
export function answerDueDates(records: Records, today: string): readonly DueDate[] {
  const promises = records
    .all('commitment')
    .filter(({ state, due }) => state === 'open' && due !== '')
    .map((commitment): DueDate => {
      const { official, county } = promiseRow(records, commitment, today);
      return {
        type: commitment.by === 'them' ? 'their-promise' : 'our-promise',
        id: commitment.id,
        date: commitment.due,
        who: official?.name ?? '',
        county,
      };
    });
  const followUps = openFollowUps(records).map((meeting) => ({
    type: 'follow-up' as const,
    meeting,
    date: meeting.followUpDue,
  }));
  const next = records
    .all('meeting')
    .filter(({ nextMeetingOn }) => nextMeetingOn >= today)
    .map((meeting) => ({ type: 'next-meeting' as const, meeting, date: meeting.nextMeetingOn }));
  const meetings = [...followUps, ...next].map(({ type, meeting, date }): DueDate => {
    const { official, agency } = metWith(records, meeting);
    const who = official?.name ?? agency?.name ?? '';
    return { type, id: meeting.id, date, who, county: countyOf(official, agency) };
  });
  const requests = answerRecordsRequests(records, today)
    .filter(
      ({ request, clock }) =>
        request.due !== '' && clock.state !== 'received' && clock.state !== 'closed',
    )
    .map(
      ({ request, agency, counties }): DueDate => ({
        type: 'records-request',
        id: request.id,
        date: request.due,
        who: agency?.name ?? '',
        county: counties[0] ?? null,
      }),
    );
  return sortedByKey([...promises, ...meetings, ...requests], ({ date }) => date);
}
