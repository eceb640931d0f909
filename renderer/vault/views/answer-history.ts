import { historyOf } from '../../core/history/member-history';
import type { RecordId } from '../../core/record';
import type { MemberHistory } from '../../core/views/after-views';
import type { Records } from '../../core/views/records';

/** How one member came over time, from the events whose names are still kept. */
export const answerMemberHistory = (records: Records, id: RecordId, today: string): MemberHistory =>
  historyOf(
    records.by('attendance', 'member', id).flatMap(({ event: at, rsvp, waiting, mark }) => {
      const event = records.one('event', at);
      if (!event) return [];
      const { kind, startTime, cancelled } = event;
      return [{ date: cancelled ? '' : event.date, startTime, kind, rsvp, waiting, mark }];
    }),
    today,
  );
