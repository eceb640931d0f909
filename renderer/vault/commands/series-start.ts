import { eventKind } from '../../core/model/event';
import type { Draft } from '../../core/model/kinds';
import type { ShiftPlan } from '../../core/model/series';
import type { Fields } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { planOf } from '../../core/series/by-hand';
import { daysAhead } from '../../core/series/days';
import { SHARED_SCALARS, SHARED_SETS, shiftFields } from '../../core/series/occurrence';
import { parseRule, type Repeat, writeRule } from '../../core/series/repeat';
import { sortedByKey } from '../../core/views/order';
import { createChangeList } from './change-list';
import { type BadValue, checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { Decide } from './decision';
import { addEvents, recordWith } from './series-events';
import { shiftsIn } from './series-parts';

/** Adds an event with its shifts, as one step. */
export const beginEvent: Decide<'begin-event'> = ({ fields, shifts }, { set, newId }) => {
  const written = checkedFields('event', fields);
  if (!written.ok) return written;
  const id = newId();
  const problem = incomplete('event', readWith('event', id, written.value));
  if (problem) return err(problem);
  const plan = checkedShifts(shifts);
  if (!plan.ok) return plan;
  const list = createChangeList(set);
  list.write('event', id, written.value);
  for (const shift of plan.value) list.write('shift', newId(), shiftFields(shift, id));
  return ok({ changes: list.changes(), label: 'event-added', ids: [id] });
};

/** Adds a series with its events from its first day on. Its ids: the series, then its first event. */
export const startSeries: Decide<'start-series'> = ({ fields, shifts, rule }, context) => {
  const { set, newId, today } = context;
  const event = checkedFields('event', fields);
  if (!event.ok) return event;
  const problem = incomplete('event', readWith('event', '', event.value));
  if (problem) return err(problem);
  const firstDate = fields.date ?? '';
  const repeat = parseRule(rule, firstDate);
  if (!repeat) return err({ type: 'repeat-impossible' });
  const series = seriesFields(sharedOf(fields), shifts, firstDate, repeat);
  if (!series.ok) return series;
  const days = daysAhead(repeat, firstDate, [], firstDate, today());
  if (days.length === 0) return err({ type: 'repeat-impossible' });
  const id = newId();
  const list = createChangeList(set);
  list.write('series', id, series.value);
  addEvents(set, list, recordWith('series', id, series.value), days);
  const changes = list.changes();
  const first = changes.find(({ kind }) => kind === 'event')?.id;
  return ok({ changes, label: 'series-started', ids: first ? [id, first] : [id] });
};

/** Makes an event the first of a series. */
export const repeatEvent: Decide<'repeat-event'> = ({ event: id, rule }, context) => {
  const { set, newId, today } = context;
  const record = set.get('event', id);
  if (!record) return err({ type: 'not-found', kind: 'event' });
  const event = eventKind.read(record);
  const repeat = parseRule(rule, event.date);
  const isIn = event.series !== null && set.get('series', event.series) !== undefined;
  if (!repeat || isIn) return err({ type: 'repeat-impossible' });
  const plan = sortedByKey(shiftsIn(set, id), (shift) => shift.startTime + shift.id).map(planOf);
  const series = seriesFields(sharedOf(event), plan, event.date, repeat);
  if (!series.ok) return series;
  const days = daysAhead(repeat, event.date, [], event.date, today());
  if (days.length === 0) return err({ type: 'repeat-impossible' });
  const part = newId();
  const list = createChangeList(set);
  list.write('series', part, series.value);
  list.write('event', id, { series: part, seriesDate: event.date });
  const made = recordWith('series', part, series.value);
  addEvents(set, list, made, days, new Set([event.date]));
  return ok({ changes: list.changes(), label: 'series-started', ids: [part, id] });
};

/** Keeps what an event says, and its shifts, to begin others from. */
export const saveTemplate: Decide<'save-template'> = (command, { set, newId }) => {
  const record = set.get('event', command.event);
  if (!record) return err({ type: 'not-found', kind: 'event' });
  const { nameEn, nameEs } = command;
  if (!nameEn.trim() && !nameEs.trim()) return err({ type: 'name-missing' });
  const shifts = shiftsIn(set, command.event).map(planOf);
  const fields = { ...sharedOf(eventKind.read(record)), shifts, nameEn, nameEs };
  const written = checkedFields('event-template', fields);
  if (!written.ok) return written;
  const id = newId();
  return ok({
    changes: [{ kind: 'event-template', id, set: written.value }],
    label: 'event-template-added',
    ids: [id],
  });
};

/** As much of an event as its series and templates say too. */
export function sharedOf(event: Draft<'event'>): Draft<'event'> {
  const shared = [...SHARED_SCALARS, ...SHARED_SETS] as const;
  return Object.fromEntries(
    shared.flatMap((key) => (event[key] === undefined ? [] : [[key, event[key]]])),
  );
}

/** The fields of a new series. */
function seriesFields(
  event: Draft<'event'>,
  shifts: readonly ShiftPlan[],
  firstDate: string,
  repeat: Repeat,
): Result<Fields, BadValue> {
  return checkedFields('series', {
    ...event,
    shifts: [...shifts],
    firstDate,
    rule: writeRule(repeat),
  });
}

function checkedShifts(shifts: readonly ShiftPlan[]): Result<readonly ShiftPlan[], BadValue> {
  const written = checkedFields('series', { shifts: [...shifts] });
  if (!written.ok) return written;
  return ok(readWith('series', '', written.value).shifts);
}
