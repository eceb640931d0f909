import { eventKind } from '../../core/model/event';
import { err, ok } from '../../core/result';
import { createChangeList } from './change-list';
import type { Decide } from './decision';

/**
 * Deletes records and what hangs on them. Records that are gone already are passed over; when none is
 * left, that is an error. The workspace's own group stays. A series leaves out the day of an event that is deleted.
 */
export const deleteRecords: Decide<'delete-records'> = ({ kind, ids }, { set, ownGroup }) => {
  const there = [...new Set(ids)].filter((id) => set.get(kind, id) !== undefined);
  if (there.length === 0) return err({ type: 'not-found', kind });
  if (ownGroup !== null && there.includes(ownGroup)) {
    return err({ type: 'bad-value', field: 'ids' });
  }
  const list = createChangeList(set);
  for (const id of there) {
    const event = kind === 'event' ? set.get('event', id) : undefined;
    const { series = null, seriesDate = '' } = event ? eventKind.read(event) : {};
    if (series !== null && seriesDate !== '' && set.get('series', series)) {
      list.write('series', series, { [`except/${seriesDate}`]: true });
    }
    list.remove(kind, id);
  }
  return ok({ changes: list.changes(), label: `${kind}-deleted`, ids: there });
};
