import { sameJson } from '../merge/merge-record';
import type { Event } from '../model/event';
import type { Series, ShiftPlan } from '../model/series';
import type { Shift } from '../model/shift';
import type { Json } from '../record';
import { SHARED_SCALARS, SHARED_SETS } from './occurrence';

/** A field that an event takes over from its series. */
export type SharedField = (typeof SHARED_SCALARS)[number] | (typeof SHARED_SETS)[number];

/** The fields in which an event says something else than its series: somebody changed them on it by hand. */
export const changedByHand = (event: Event, series: Series): readonly SharedField[] =>
  [...SHARED_SCALARS, ...SHARED_SETS].filter((key) => !saysSame(event, series, key));

const saysSame = (event: Event, series: Series, key: SharedField): boolean =>
  sameJson(event[key] as Json, series[key] as Json);

/**
 * Whether there is work in an event that would be lost with it: people or notes on it (`hangs`, how many records),
 * another day, fields or shifts changed by hand.
 */
export const isTouched = (
  event: Event,
  series: Series,
  shifts: readonly Shift[],
  hangs: number,
): boolean =>
  hangs > 0 ||
  event.date !== event.seriesDate ||
  event.cancelled ||
  event.closedOn !== '' ||
  event.debrief !== '' ||
  event.calendarUid !== '' ||
  event.keptCounts !== null ||
  changedByHand(event, series).length > 0 ||
  !samePlan(shifts, series.shifts);

/** Records that hang on an event besides its shifts, and by which field. */
export const HANGING = [
  ['attendance', 'event'],
  ['call-round', 'event'],
  ['event-count', 'event'],
  ['headcount', 'event'],
  ['note', 'subject'],
  ['sheet', 'event'],
] as const;

/** A shift without its event. */
export const planOf = ({ id: _, event: __, ...plan }: Shift): ShiftPlan => plan;

/** Whether shifts are as a plan says, in any order. */
export const samePlan = (shifts: readonly Shift[], plan: readonly ShiftPlan[]): boolean =>
  sameJson(textsOf(shifts.map(planOf)), textsOf(plan));

const textsOf = (plans: readonly ShiftPlan[]): readonly string[] =>
  plans.map((plan) => JSON.stringify(Object.entries(plan).sort())).sort();
