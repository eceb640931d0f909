import { KINDS } from '../../core/model/kinds';
import type { Change, Rec, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { byEvent } from './kept-sums';

/**
 * The rows of a printed sheet are names by reference: once none of them is kept any more, the sheet forgets its rows as
 * well. That it was printed, typed back and destroyed stays known. `gone`: records that go now, by id.
 */
export function clearedSheets(set: WorkingSet, gone: ReadonlyMap<RecordId, Rec>): Change[] {
  const isKept = (id: RecordId) => !gone.has(id) && set.get('attendance', id) !== undefined;
  return [...byEvent(gone.values()).keys()]
    .flatMap((event) => set.by('sheet', 'event', event))
    .filter((sheet) => {
      const { rows } = KINDS.sheet.read(sheet);
      return rows.length > 0 && !rows.some(isKept);
    })
    .map(({ id }): Change => ({ kind: 'sheet', id, set: { rows: [] } }));
}
