import { err, ok } from '../../core/result';
import type { Decide } from './decision';

/** Takes the close-out off an event. Marks stay: whoever came after all is marked as such. */
export const reopenEvent: Decide<'reopen-event'> = ({ event }, { set }) => {
  const record = set.get('event', event);
  if (!record) return err({ type: 'not-found', kind: 'event' });
  const isClosed = Boolean(record.fields['closedOn']);
  return ok({
    changes: isClosed ? [{ kind: 'event', id: event, set: { closedOn: '' } }] : [],
    label: 'event-reopened',
    ids: [event],
  });
};
