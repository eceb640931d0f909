import { inTurn } from '../../core/events/waitlist';
import { attendanceKind } from '../../core/model/attendance';
import { eventKind } from '../../core/model/event';
import type { RecordId } from '../../core/record';
import { isExpected } from '../../core/views/turnout';
import type { WorkingSet } from '../store/working-set';

/**
 * Whether there is no place for someone who says yes now: all are taken, or those who are left belong to people who
 * wait already. Somebody who has a place keeps it.
 */
export function isFullFor(set: WorkingSet, eventId: RecordId, attendance: RecordId): boolean {
  const event = set.get('event', eventId);
  const capacity = event ? eventKind.read(event).capacity : null;
  if (capacity === null) return false;
  const own = set.get('attendance', attendance);
  if (own && isExpected(own.fields['rsvp'], own.fields['waiting'])) return false;
  const rows = set.by('attendance', 'event', eventId);
  const taken = rows.filter(({ fields }) => isExpected(fields['rsvp'], fields['waiting'])).length;
  const queue = inTurn(
    rows
      .filter(({ fields }) => fields['waiting'] === true)
      .map((record) => attendanceKind.read(record)),
  );
  const place = queue.findIndex(({ id }) => id === attendance);
  return taken + (place < 0 ? queue.length : place) >= capacity;
}
