import { doorPlanId } from '../../core/model/door-plan';
import type { RecordId } from '../../core/record';
import type { DoorIntent } from '../../core/views/door-views';
import type { Records } from '../../core/views/records';

/** What this laptop is to do at the door of an event. */
export function doorIntent(records: Records, event: RecordId): DoorIntent {
  const plan = records.one('door-plan', doorPlanId(event));
  const date = records.one('event', event)?.date ?? '';
  const { pinHash = '', declined = false, leftOn = '' } = plan ?? {};
  // Left before its day: it was moved to another since.
  return { hasPin: pinHash !== '', declined, left: leftOn !== '' && leftOn >= date };
}
