import { eventKind } from '../../core/model/event';
import type { RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import type { WorkingSet } from '../store/working-set';

/** An event that takes answers: it is there and not cancelled. */
export function openEvent(
  set: WorkingSet,
  id: RecordId,
): Result<
  null,
  { readonly type: 'not-found'; readonly kind: string } | { readonly type: 'event-cancelled' }
> {
  const event = set.get('event', id);
  if (!event) return err({ type: 'not-found', kind: 'event' });
  if (eventKind.read(event).cancelled) return err({ type: 'event-cancelled' });
  return ok(null);
}
