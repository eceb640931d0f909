import { err, ok } from '../../core/result';
import type { Decide } from './decision';

/** Takes people off an event's list. */
export const removeFromEvent: Decide<'remove-from-event'> = ({ attendance }, { set }) => {
  const there = [...new Set(attendance)].filter((id) => set.get('attendance', id) !== undefined);
  if (there.length === 0) return err({ type: 'not-found', kind: 'attendance' });
  return ok({
    changes: there.map((id) => ({ kind: 'attendance', id, delete: true })),
    label: 'removed-from-event',
    ids: there,
  });
};
