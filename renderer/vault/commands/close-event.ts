import type { Change } from '../../core/record';
import { ok } from '../../core/result';
import { isExpected } from '../../core/views/turnout';
import type { Decide } from './decision';
import { openEvent } from './open-event';

/** Turns everyone who was expected (yes or confirmed) and is not marked yet into a no-show. */
export const closeEvent: Decide<'close-event'> = ({ event }, { set }) => {
  const open = openEvent(set, event);
  if (!open.ok) return open;
  const changes = set
    .by('attendance', 'event', event)
    .filter(
      ({ fields }) =>
        isExpected(fields['rsvp'], fields['waiting']) && (fields['mark'] ?? 'blank') === 'blank',
    )
    .map(({ id }): Change => ({ kind: 'attendance', id, set: { mark: 'no-show' } }));
  return ok({ changes, label: 'event-closed', ids: [event] });
};
