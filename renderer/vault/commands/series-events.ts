import { eventKind } from '../../core/model/event';
import type { KindName } from '../../core/model/kinds';
import { occurrenceId, rootOf, seriesKind } from '../../core/model/series';
import type { Fields, Rec, RecordId } from '../../core/record';
import { occurrenceOf } from '../../core/series/occurrence';
import type { WorkingSet } from '../store/working-set';
import type { ChangeList } from './change-list';
import { eventsOf } from './series-parts';

/** What a part of a series needs on a day: nothing, an event that is there to belong to it and say what it says, or new records. */
type Needed =
  | { readonly type: 'nothing' }
  | { readonly type: 'belonging'; readonly event: RecordId; readonly records: readonly Rec[] }
  | { readonly type: 'records'; readonly records: readonly Rec[] };

/** What a part needs for each of its days. `taken`: days for which an event of it is there. */
export function neededFor(
  set: WorkingSet,
  part: Rec,
  days: readonly string[],
  taken: ReadonlySet<string> = takenDays(set, part.id),
): readonly Needed[] {
  const root = rootOf(seriesKind.read(part));
  return days.map((day) => {
    if (taken.has(day)) return { type: 'nothing' };
    const event = occurrenceId(root, day);
    const there = set.get('event', event);
    if (there && eventKind.read(there).series === part.id) return { type: 'nothing' };
    const records = occurrenceOf(part, day);
    return there ? { type: 'belonging', event, records } : { type: 'records', records };
  });
}

/** Adds the events of a part on days where it has none. `part` may be a record that is about to be written. */
export function addEvents(
  set: WorkingSet,
  list: ChangeList,
  part: Rec,
  days: readonly string[],
  taken?: ReadonlySet<string>,
): void {
  for (const needed of neededFor(set, part, days, taken)) {
    if (needed.type === 'belonging') list.write('event', needed.event, { series: part.id });
    if (needed.type !== 'records') continue;
    for (const { kind, id, fields } of needed.records) list.write(kind as KindName, id, fields);
  }
}

/** The days of the rule for which a part has its event, wherever that was moved. */
export const takenDays = (set: WorkingSet, part: RecordId): ReadonlySet<string> =>
  new Set(eventsOf(set, part).map((event) => event.seriesDate));

/** A record as it will be once fields are written to it. */
export const recordWith = (kind: KindName, id: RecordId, fields: Fields, current?: Rec): Rec => ({
  id,
  kind,
  fields: { ...current?.fields, ...fields },
  stamps: current?.stamps ?? { base: '' },
});
