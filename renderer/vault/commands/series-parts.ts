import { type Event, eventKind } from '../../core/model/event';
import { rootOf, type Series, seriesKind } from '../../core/model/series';
import { shiftKind } from '../../core/model/shift';
import type { Rec, RecordId } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { HANGING, isTouched } from '../../core/series/by-hand';
import { parseRule, type Repeat } from '../../core/series/repeat';
import type { SeriesError } from '../series-commands';
import type { WorkingSet } from '../store/working-set';

/** A part of a series: its record, what that says, and how it repeats; null when its rule is none that we follow. */
export type Part = { readonly record: Rec; readonly value: Series; readonly repeat: Repeat | null };

const partOf = (record: Rec): Part => {
  const value = seriesKind.read(record);
  return { record, value, repeat: parseRule(value.rule, value.firstDate) };
};

/** Every part of the series that a part belongs to, the first one first; empty when there is none. */
export function partsOf(set: WorkingSet, series: RecordId): readonly Part[] {
  const there = set.get('series', series);
  if (!there) return [];
  const root = rootOf(seriesKind.read(there));
  const first = set.get('series', root);
  const others = set.by('series', 'root', root).filter(({ id }) => id !== root);
  return [...(first ? [first] : []), ...others]
    .map(partOf)
    .sort((a, b) => (a.value.firstDate < b.value.firstDate ? -1 : 1));
}

/** Events of a part, in no order. */
export const eventsOf = (set: WorkingSet, part: RecordId): readonly Event[] =>
  set.by('event', 'series', part).map((record) => eventKind.read(record));

/** An event and the part of a series that it is of. */
export function eventInSeries(
  set: WorkingSet,
  id: RecordId,
): Result<
  { readonly event: Event; readonly part: Part },
  SeriesError | { readonly type: 'not-found'; readonly kind: string }
> {
  const record = set.get('event', id);
  if (!record) return err({ type: 'not-found', kind: 'event' });
  const event = eventKind.read(record);
  const series = event.series === null ? undefined : set.get('series', event.series);
  return series ? ok({ event, part: partOf(series) }) : err({ type: 'not-in-series' });
}

/** The shifts of an event. */
export const shiftsIn = (set: WorkingSet, event: RecordId) =>
  set.by('shift', 'event', event).map((record) => shiftKind.read(record));

/** Whether there is work in an event of a part that would be lost with it. */
export const isWorkedOn = (set: WorkingSet, event: Event, { value }: Part): boolean =>
  isTouched(
    event,
    value,
    shiftsIn(set, event.id),
    HANGING.reduce((sum, [kind, field]) => sum + set.by(kind, field, event.id).length, 0),
  );
