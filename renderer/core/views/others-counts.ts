import type { RecordId } from '../record';
import type { OthersCount } from './exchange-rows';
import { newestFirst } from './order';
import type { Records } from './records';

/** What other groups counted at an event, the latest count first. */
export function answerOthersCounts(
  records: Records,
  event: RecordId,
  ownGroup: RecordId | null,
): readonly OthersCount[] {
  const found = records
    .by('event-count', 'event', event)
    .flatMap(({ id, group, date, sums, heads }) => {
      if (sums === null || group === ownGroup) return [];
      return [{ id, group: records.one('group', group)?.name ?? '', date, sums, heads }];
    });
  return newestFirst(found, ({ date }) => date);
}
