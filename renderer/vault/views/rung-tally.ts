import { isAlive, type Rec, type RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';

/** Counts the members on each rung, and keeps the counts as members change. */
export function createRungTally(set: WorkingSet): (rung: RecordId) => number {
  let counts: Map<unknown, number> | null = null;
  const add = (rung: unknown, by: 1 | -1) => {
    if (typeof rung === 'string') counts?.set(rung, (counts.get(rung) ?? 0) + by);
  };
  const rungOf = (record: Rec | undefined) =>
    record && isAlive(record) ? record.fields['rung'] : undefined;
  const { catchUp } = follow(set, {
    mend(batch) {
      for (const { before, after } of batch) {
        if (after.kind !== 'member') continue;
        add(rungOf(before), -1);
        add(rungOf(after), 1);
      }
    },
    forget() {
      counts = null;
    },
  });

  return (rung) => {
    catchUp();
    if (!counts) {
      counts = new Map();
      for (const [, member] of set.glances('member')) add(member.value('rung'), 1);
    }
    return counts.get(rung) ?? 0;
  };
}
