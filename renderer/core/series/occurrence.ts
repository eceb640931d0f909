import { canonicalRecord, stampOf } from '../merge/merge-record';
import { eventScalars, eventSets } from '../model/event-fields';
import {
  occurrenceId,
  occurrenceShiftId,
  rootOf,
  type Series,
  type ShiftPlan,
  seriesKind,
} from '../model/series';
import { shiftKind } from '../model/shift';
import type { Fields, Json, Rec, Stamp } from '../record';

/** What an event and its series say alike. */
export const SHARED_SCALARS = Object.keys(eventScalars()) as (keyof ReturnType<
  typeof eventScalars
>)[];
export const SHARED_SETS = Object.keys(eventSets) as (keyof typeof eventSets)[];

/** Whether a stored field (`kind`, `hosts/<id>`) is one that an event takes over from its series. */
const isShared = (key: string): boolean => {
  const set = key.slice(0, key.indexOf('/'));
  return (
    SHARED_SCALARS.some((scalar) => scalar === key) || SHARED_SETS.some((known) => known === set)
  );
};

/**
 * The event that a series has on a day, and its shifts, as records. Their fields carry the stamps of the series' own:
 * every laptop makes the very same records, and whatever a person writes in one of them is later and stays.
 */
export function occurrenceOf(series: Rec, day: string): readonly Rec[] {
  const value = seriesKind.read(series);
  const born = stampOf(series, 'firstDate') ?? series.stamps.base;
  const id = occurrenceId(rootOf(value), day);
  const fields: Record<string, Json> = { date: day, series: series.id, seriesDate: day };
  const stamps: Record<string, Stamp> = { date: born, series: born, seriesDate: born };
  for (const key in series.fields) {
    if (!isShared(key) || series.fields[key] === false) continue;
    fields[key] = series.fields[key] as Json;
    stamps[key] = stampOf(series, key) ?? born;
  }
  const planned = stampOf(series, 'shifts') ?? born;
  return [
    canonicalRecord({ id, kind: 'event', fields, stamps: { base: born, over: stamps } }),
    ...shiftsOf(value, id).map((shift) => ({
      id: shift.id,
      kind: 'shift',
      fields: shift.fields,
      stamps: { base: planned },
    })),
  ];
}

/** The shifts of an event by the plan of its series, with the fields to write. */
export const shiftsOf = (
  { shifts }: Pick<Series, 'shifts'>,
  event: string,
): readonly { readonly id: string; readonly fields: Fields }[] =>
  shifts.map((plan, at) => ({
    id: occurrenceShiftId(event, at),
    fields: shiftFields(plan, event),
  }));

/** The fields of a shift of an event, from a plan. */
export const shiftFields = (plan: ShiftPlan, event: string): Fields =>
  shiftKind.write({ ...plan, event });
