import type { Rung } from '../model/ladder';
import type { RecordId } from '../record';
import { deriveOnce } from './derive-once';
import { sortedByKey } from './order';
import type { RungRow } from './people-views';
import type { Records } from './records';

const inOrder: (rungs: readonly Rung[]) => readonly Rung[] = deriveOnce((rungs) =>
  sortedByKey(rungs, ({ order, id }) => `${String(order).padStart(3, '0')} ${id}`),
);

/** The group's ladder, lowest rung first. `standOn`: how many members stand on a rung. */
export const answerRungs = (
  records: Records,
  standOn: (rung: RecordId) => number,
): readonly RungRow[] =>
  inOrder(records.all('rung')).map((rung) => ({ rung, members: standOn(rung.id) }));
