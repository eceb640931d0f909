import type { Change } from '../../core/record';
import { err, ok } from '../../core/result';
import type { Decide } from './decision';
import { ladderChanges } from './ladder-change';

/** Deletes a rung, and moves whoever stands on it, each with a step that says why, so that nobody falls off unseen. */
export const removeRung: Decide<'remove-rung'> = ({ rung, to, why }, context) => {
  const { set } = context;
  if (!set.get('rung', rung)) return err({ type: 'not-found', kind: 'rung' });
  if (to === rung) return err({ type: 'bad-value', field: 'to' });
  if (to !== null && !set.get('rung', to)) return err({ type: 'not-found', kind: 'rung' });
  const changes: Change[] = [];
  for (const { id } of set.by('member', 'rung', rung)) {
    const moved = ladderChanges(context, id, rung, to, why);
    if (!moved.ok) return moved;
    changes.push(...moved.value);
  }
  changes.push({ kind: 'rung', id: rung, delete: true });
  return ok({ changes, label: 'rung-deleted', ids: [rung] });
};
