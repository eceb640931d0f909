import { eventCountId, eventCountKind } from '../../../core/model/event-count';
import type { HeadSums } from '../../../core/model/headcount';
import { KINDS } from '../../../core/model/kinds';
import type { Change, Rec, RecordId } from '../../../core/record';
import { withKept } from '../../../core/retention/kept-counts';
import { sumHeadcounts } from '../../../core/views/headcounts';
import { turnoutOf } from '../../../core/views/turnout';
import type { WorkingSet } from '../../store/working-set';

/** What would have to be written so that our count of an event is what it is today; undefined when it says so already. */
export function ownCountChange(
  set: WorkingSet,
  event: Rec,
  group: RecordId,
  date: string,
): Extract<Change, { readonly set: unknown }> | undefined {
  const id = eventCountId(event.id, group);
  const current = set.get('event-count', id);
  const rows = set.by('attendance', 'event', event.id).map(({ fields }) => fields);
  const { keptCounts } = KINDS.event.read(event);
  // A partner has no use for who waits, nor for what we reckon our own forecasts from.
  const { counts, waiting, expectedCame, ...sums } = withKept(turnoutOf(rows), keptCounts);
  const people = rows.length + (keptCounts?.people ?? 0);
  const heads = ownHeads(set, event.id, group);
  const fresh = eventCountKind.write(
    {
      event: event.id,
      group,
      sums: { people, ...sums, ...counts },
      ...(heads !== null || current?.fields['heads'] ? { heads } : {}),
    },
    current,
  );
  if (Object.keys(fresh).length === 0) return undefined;
  return { kind: 'event-count', id, set: { ...fresh, date } };
}

/** What our own counters counted, added up and without who they are; null when nobody counted. */
function ownHeads(set: WorkingSet, event: RecordId, group: RecordId): HeadSums | null {
  const ours = set
    .by('headcount', 'event', event)
    .map(KINDS.headcount.read)
    .filter((headcount) => headcount.group === group);
  if (ours.length === 0) return null;
  const { people, ...heads } = sumHeadcounts(ours);
  return heads;
}

/** Our count of an event as it would be once written. Before that it carries no stamp worth the name. */
export function ownCount(set: WorkingSet, event: Rec, group: RecordId, date: string): Rec {
  const id = eventCountId(event.id, group);
  const current = set.get('event-count', id);
  const change = ownCountChange(set, event, group, date);
  if (!change && current) return current;
  return {
    id,
    kind: 'event-count',
    fields: { ...current?.fields, ...change?.set },
    stamps: { base: current?.stamps.base ?? event.stamps.base },
  };
}
