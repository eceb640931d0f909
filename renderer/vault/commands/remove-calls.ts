import { err, ok } from '../../core/result';
import type { Decide } from './decision';

/** Takes people off a round. Those who are off it already are passed over; when none is left, that is an error. */
export const removeCalls: Decide<'remove-calls'> = ({ calls }, { set }) => {
  const there = [...new Set(calls)].filter((id) => set.get('call', id) !== undefined);
  if (there.length === 0) return err({ type: 'not-found', kind: 'call' });
  return ok({
    changes: there.map((id) => ({ kind: 'call', id, delete: true })),
    label: 'calls-removed',
    ids: there,
  });
};
