import type { Change } from '../../core/record';
import { ok } from '../../core/result';
import { isMissedAtClose } from '../../core/views/turnout';
import { checkedFields } from './checked-fields';
import type { Decide } from './decision';
import { markedNow } from './marked-now';
import { openEvent } from './open-event';

/** Turns everyone who was expected (yes or confirmed) and is not marked yet into a no-show, and notes the day. */
export const closeEvent: Decide<'close-event'> = ({ event }, context) => {
  const { set, today } = context;
  const open = openEvent(set, event);
  if (!open.ok) return open;
  const changes: Change[] = [];
  for (const row of set.by('attendance', 'event', event)) {
    if (!isMissedAtClose(row.fields)) continue;
    const missed = checkedFields('attendance', markedNow(context, 'no-show'), row);
    if (!missed.ok) return missed;
    changes.push({ kind: 'attendance', id: row.id, set: missed.value });
  }
  changes.push({ kind: 'event', id: event, set: { closedOn: today() } });
  return ok({ changes, label: 'event-closed', ids: [event] });
};
