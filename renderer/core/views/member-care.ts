import type { RecordId } from '../record';
import { eventRow } from './event-rows';
import { householdRow } from './households';
import { newestFirst, sortedByKey } from './order';
import type { MemberCare, MemberMoment } from './people-views';
import type { Records } from './records';

/**
 * The caring side of one member: who they live with, where they stand, one-on-ones and their whole story, latest
 * first. Null when there is no such member. `addedOn`: the day on which they were first written down, or empty.
 */
export function answerMemberCare(
  records: Records,
  id: RecordId,
  addedOn: string,
): MemberCare | null {
  const member = records.one('member', id);
  if (!member) return null;
  const household = records.one('household', member.household);
  const moments = [
    ...eventMoments(records, id),
    ...callMoments(records, id),
    ...careMoments(records, id),
    ...fileMoments(records, id, addedOn),
  ];
  return {
    household: household && householdRow(records, household),
    rung: records.one('rung', member.rung),
    oneOnOnes: newestFirst(records.by('one-on-one', 'member', id), ({ date }) => date),
    moments: sortedByKey(moments, ({ date, time }) => `${date} ${time}`).reverse(),
  };
}

function eventMoments(records: Records, id: RecordId): MemberMoment[] {
  return records.by('attendance', 'member', id).flatMap((attendance): MemberMoment[] => {
    const event = records.one('event', attendance.event);
    if (!event) return [];
    const { rsvp, mark, walkIn } = attendance;
    const { date, startTime: time } = event;
    return [{ type: 'event', date, time, event: eventRow(records, event), rsvp, mark, walkIn }];
  });
}

/** Calls that someone tried; a call that is only planned is no moment yet. */
function callMoments(records: Records, id: RecordId): MemberMoment[] {
  return records
    .by('call', 'member', id)
    .filter((call) => call.outcome !== null)
    .map((call) => ({
      type: 'called',
      date: call.date,
      time: call.time,
      call,
      round: records.one('call-round', call.round),
    }));
}

function careMoments(records: Records, id: RecordId): MemberMoment[] {
  return [
    ...records.by('one-on-one', 'member', id).map(
      (oneOnOne): MemberMoment => ({
        type: 'one-on-one',
        date: oneOnOne.date,
        time: '',
        oneOnOne,
      }),
    ),
    ...records.by('rung-move', 'member', id).map(
      (move): MemberMoment => ({
        type: 'moved-on-ladder',
        date: move.date,
        time: '',
        move,
        from: records.one('rung', move.from),
        to: records.one('rung', move.to),
      }),
    ),
    ...records
      .by('note', 'subject', id)
      .map((note): MemberMoment => ({ type: 'note', date: note.date, time: '', note })),
  ];
}

/** How the record came to be, and which files it left or arrived in. What was taken back is not told. */
function fileMoments(records: Records, id: RecordId, addedOn: string): MemberMoment[] {
  const moments: MemberMoment[] = [];
  const member = records.one('member', id);
  const table = records.one('table-import', member?.importedIn ?? null);
  if (table) moments.push({ type: 'imported', date: table.date, time: '', rows: table.rows });
  else if (addedOn) moments.push({ type: 'added', date: addedOn, time: '' });
  for (const verdict of [...records.by('verdict', 'a', id), ...records.by('verdict', 'b', id)]) {
    if (verdict.says !== 'same-person') continue;
    moments.push({ type: 'merged', date: verdict.date, time: '', verdict });
  }
  for (const line of records.all('exchange-log')) {
    if (line.undone || !line.members.includes(id)) continue;
    const { date, time, partner } = line;
    moments.push(
      line.direction === 'in'
        ? { type: 'received', date, time, partner }
        : { type: 'shared', date, time, partner, table: line.scope === 'table' },
    );
  }
  return moments;
}
