import { KINDS } from '../../../core/model/kinds';
import type { Rec, RecordId } from '../../../core/record';
import type { WorkingSet } from '../../store/working-set';
import { ownCount } from './own-count';
import { groupsFor } from './select-people';
import { forPartner, type Selection } from './selection';

/** Events with how many people of ours were asked and came: nobody's name, not even of who leads them. */
export function selectCounts(
  set: WorkingSet,
  events: readonly Rec[],
  ownGroup: RecordId,
  today: string,
): Selection {
  const hosts = events.flatMap((event) => KINDS.event.read(event).hosts);
  return {
    records: [
      ...groupsFor(set, [ownGroup, ...hosts]),
      ...events.flatMap((event) => [
        forPartner(event, ['lead']),
        forPartner(ownCount(set, event, ownGroup, today)),
      ]),
    ],
    included: [],
    leftOut: [],
    redactions: ['names', 'private-address'],
  };
}

/** Events from one day to another, both included. */
export const eventsBetween = (set: WorkingSet, from: string, to: string): Rec[] =>
  [...set.all('event')].filter((event) => {
    const { date } = KINDS.event.read(event);
    return date >= from && date <= to;
  });
