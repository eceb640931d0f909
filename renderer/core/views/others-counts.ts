import type { EventCount } from '../model/event-count';
import type { RecordId } from '../record';
import { newestFirst } from './order';
import type { Records } from './records';

/** What another group counted at an event: its name, the day of the count, and the sums. */
export type OthersCount = {
  readonly id: RecordId;
  readonly group: string;
  readonly date: string;
  readonly sums: NonNullable<EventCount['sums']>;
};

/** What other groups counted at an event, the latest count first. */
export function answerOthersCounts(
  records: Records,
  event: RecordId,
  ownGroup: RecordId | null,
): readonly OthersCount[] {
  const found = records.by('event-count', 'event', event).flatMap(({ id, group, date, sums }) => {
    if (sums === null || group === ownGroup) return [];
    return [{ id, group: records.one('group', group)?.name ?? '', date, sums }];
  });
  return newestFirst(found, ({ date }) => date);
}
