import { KINDS } from '../../core/model/kinds';
import type { Change, Rec, RecordId } from '../../core/record';
import { addToKept } from '../../core/retention/kept-counts';
import { turnoutOf } from '../../core/views/turnout';
import type { WorkingSet } from '../store/working-set';

/** What each event has to keep of the attendance that goes, so that its counts stay the same. */
export function keptSums(set: WorkingSet, gone: Iterable<Rec>): Change[] {
  return [...byEvent(gone)].flatMap(([id, rows]): Change[] => {
    const event = set.get('event', id);
    if (!event) return [];
    const before = KINDS.event.read(event).keptCounts;
    const turnout = turnoutOf(rows.map(({ fields }) => fields));
    return [{ kind: 'event', id, set: { keptCounts: addToKept(before, rows.length, turnout) } }];
  });
}

/** The rows of attendance among records, by their event. */
export function byEvent(records: Iterable<Rec>): Map<RecordId, Rec[]> {
  const rowsOf = new Map<RecordId, Rec[]>();
  for (const record of records) {
    const event = record.fields['event'];
    if (record.kind !== 'attendance' || typeof event !== 'string') continue;
    const rows = rowsOf.get(event);
    if (rows) rows.push(record);
    else rowsOf.set(event, [record]);
  }
  return rowsOf;
}
