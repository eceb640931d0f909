import { doorPlanId } from '../../core/model/door-plan';
import { err, ok } from '../../core/result';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';

/** Leaves the door of an event to another laptop, or opens it on this one by itself again. */
export const declineDoor: Decide<'decline-door'> = ({ event, declined }, { set }) => {
  if (!set.get('event', event)) return err({ type: 'not-found', kind: 'event' });
  const id = doorPlanId(event);
  const written = checkedFields('door-plan', { event, declined }, set.get('door-plan', id));
  if (!written.ok) return written;
  const changes = [{ kind: 'door-plan', id, set: written.value }];
  return ok({ changes, label: 'door-declined', ids: [id] });
};
