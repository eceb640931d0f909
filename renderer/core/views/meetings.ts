import { fold } from '../matching/fold';
import { displayName } from '../matching/names';
import type { Meeting } from '../model/meeting';
import { groupsOf } from './groups';
import { newestFirst, sortedByKey } from './order';
import { bySoonestDue, countiesOf, countyOf, promiseRow } from './promises';
import type { Records } from './records';
import type { MeetingDetail, MeetingRow, PastAsk } from './views';

/** With whom a meeting was: the official, and the agency that the report names or that is the official's. */
export function metWith(records: Records, meeting: Meeting) {
  const official = records.one('official', meeting.official);
  const agency = records.one('agency', meeting.agency ?? official?.agency ?? null);
  return { official, agency };
}

/** The counties that a meeting concerns. */
export function countiesOfMeeting(records: Records, meeting: Meeting): readonly string[] {
  const { official, agency } = metWith(records, meeting);
  return countiesOf(official, agency);
}

/** A meeting as a line of a list. */
export function meetingRow(records: Records, meeting: Meeting): MeetingRow {
  const { official, agency } = metWith(records, meeting);
  const promises = records.by('commitment', 'meeting', meeting.id);
  return {
    meeting,
    official,
    county: countyOf(official, agency),
    asks: records.by('ask', 'meeting', meeting.id).length,
    openPromises: promises.filter((p) => p.state === 'open').length,
  };
}

/** Every meeting, newest first. */
export const answerMeetings = (records: Records): readonly MeetingRow[] =>
  newestFirst(records.all('meeting'), (m) => m.date).map((meeting) => meetingRow(records, meeting));

/** One meeting's report; null when there is no such meeting. */
export function answerMeeting(records: Records, id: string, today: string): MeetingDetail | null {
  const meeting = records.one('meeting', id);
  if (!meeting) return null;
  const { official, agency } = metWith(records, meeting);
  return {
    meeting,
    official,
    agency,
    county: countyOf(official, agency),
    groups: groupsOf(records, meeting.groups),
    delegates: meeting.delegates.flatMap((member) => {
      const found = records.one('member', member);
      return found ? [{ id: member, name: displayName(found) }] : [];
    }),
    asks: [...records.by('ask', 'meeting', id)].sort((a, b) => a.order - b.order),
    quotes: sortedByKey(records.by('statement', 'meeting', id), (s) => s.id),
    promises: bySoonestDue(records.by('commitment', 'meeting', id)).map((c) =>
      promiseRow(records, c, today),
    ),
  };
}

/** Meetings whose follow-up has a day and did not happen yet. A later meeting with the same official is the follow-up. */
export const openFollowUps = (records: Records): readonly Meeting[] =>
  records
    .all('meeting')
    .filter(
      (meeting) =>
        meeting.followUpDue !== '' &&
        !records
          .by('meeting', 'official', meeting.official ?? '')
          .some((later) => later.date > meeting.date),
    );

/** Wordings asked before, and those of demands to sheriffs, each once, the most used first and then the latest. */
export function answerPastAsks(records: Records): readonly PastAsk[] {
  const byWords = new Map<string, PastAsk>();
  for (const ask of records.all('ask')) {
    if (ask.words) count(byWords, ask.words, 1, records.one('meeting', ask.meeting)?.date ?? '');
  }
  for (const demand of records.all('demand')) {
    if (demand.ask && /sheriff|alguacil/.test(fold(demand.to))) count(byWords, demand.ask, 0, '');
  }
  return [...byWords.values()].sort(
    (a, b) => b.times - a.times || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0),
  );
}

function count(byWords: Map<string, PastAsk>, words: string, times: number, date: string): void {
  const key = fold(words);
  const known = byWords.get(key) ?? { words, times: 0, last: '' };
  byWords.set(key, {
    words: known.words,
    times: known.times + times,
    last: date > known.last ? date : known.last,
  });
}
