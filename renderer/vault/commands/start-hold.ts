import { err, ok } from '../../core/result';
import { timeOfDay } from '../local-time';
import { holdOf } from '../retention/legal-hold';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Stops all deletion because of a legal request. Who, when and why stay on record for good. */
export const startHold: Decide<'start-hold'> = ({ why }, { set, newId, today, now, organizer }) => {
  if (!why.trim()) return err({ type: 'reason-missing' });
  if (holdOf(set)) return err({ type: 'hold-running' });
  const written = checkedFields('legal-hold', {
    date: today(),
    time: timeOfDay(now()),
    by: organizer,
    why,
  });
  if (!written.ok) return written;
  const id = newId();
  return ok({
    changes: [{ kind: 'legal-hold', id, set: written.value }],
    label: 'hold-started',
    ids: [id],
  });
};
