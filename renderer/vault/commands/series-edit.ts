import { sameJson } from '../../core/merge/merge-record';
import type { Event } from '../../core/model/event';
import type { Draft } from '../../core/model/kinds';
import type { Series, ShiftPlan } from '../../core/model/series';
import type { Json } from '../../core/record';
import { err, ok, type Result } from '../../core/result';
import { changedByHand, planOf, type SharedField, samePlan } from '../../core/series/by-hand';
import { SHARED_SCALARS, SHARED_SETS, shiftsOf } from '../../core/series/occurrence';
import { laterDay } from '../../core/views/order';
import { type ChangeList, createChangeList } from './change-list';
import { type BadValue, checkedFields, readWith } from './checked-fields';
import { incomplete } from './complete';
import type { CommandContext } from './context';
import type { Decide } from './decision';
import { eventInSeries, eventsOf, type Part, partsOf, shiftsIn } from './series-parts';
import { hasDayBefore, splitAsIs } from './series-split';

/** Changes an event of a series together with later ones, or with all to come. */
export const editSeries: Decide<'edit-series'> = (command, context) => {
  const { set } = context;
  const found = eventInSeries(set, command.event);
  if (!found.ok) return found;
  const { event, part } = found.value;
  const shared: readonly string[] = [...SHARED_SCALARS, ...SHARED_SETS];
  const other = Object.keys(command.patch).find((key) => !shared.includes(key));
  if (other !== undefined) return err({ type: 'bad-value', field: other });
  const asEvent = checkedFields(
    'event',
    command.patch as Draft<'event'>,
    set.get('event', event.id),
  );
  if (!asEvent.ok) return asEvent;
  const problem = incomplete(
    'event',
    readWith('event', event.id, asEvent.value, set.get('event', event.id)),
  );
  if (problem) return err(problem);

  const list = createChangeList(set);
  for (const each of partsToChange(context, part, event, command.scope)) {
    const patched = patchPart(list, context, each, command.patch, (of) => of.id === event.id);
    if (!patched.ok) return patched;
  }
  if (command.date !== undefined) {
    const moved = checkedFields('event', { date: command.date }, set.get('event', event.id));
    if (!moved.ok) return moved;
    if (command.date === '') return err({ type: 'bad-value', field: 'date' });
    list.write('event', event.id, moved.value);
  }
  return ok({ changes: list.changes(), label: 'series-edited', ids: [event.id] });
};

/** The shifts of an event become those of the series from that event on. */
export const planSeriesShifts: Decide<'plan-series-shifts'> = ({ event: id }, context) => {
  const { set } = context;
  const found = eventInSeries(set, id);
  if (!found.ok) return found;
  const { event, part } = found.value;
  const plan = shiftsIn(set, id).map(planOf);
  const list = createChangeList(set);
  for (const { record, value } of [part, ...laterParts(context, part)]) {
    const written = checkedFields('series', { shifts: plan }, record);
    if (!written.ok) return written;
    list.write('series', record.id, written.value);
    for (const each of eventsOf(set, record.id)) {
      if (each.id === id || each.date < event.date || each.date < context.today()) continue;
      replaceShifts(list, context, each, value.shifts, plan);
    }
  }
  return ok({ changes: list.changes(), label: 'series-edited', ids: [id] });
};

/** What of a part is changed: only its events from a day on, wherever they will belong. */
type PartToChange = {
  readonly part: Part;
  /** Where the fields of new events are written, and the events that say what they are. */
  readonly into: string;
  readonly from: string;
};

function partsToChange(
  context: CommandContext,
  part: Part,
  event: Event,
  scope: 'following' | 'all',
): readonly PartToChange[] {
  const today = context.today();
  if (scope === 'all') {
    return partsOf(context.set, part.record.id).map((each) => ({
      part: each,
      into: each.record.id,
      from: today,
    }));
  }
  const from = laterDay(event.seriesDate, today);
  const later = laterParts(context, part).map((each) => ({
    part: each,
    into: each.record.id,
    from,
  }));
  return [{ part, into: 'split', from: event.seriesDate }, ...later];
}

const laterParts = (context: CommandContext, { record, value }: Part): readonly Part[] =>
  partsOf(context.set, record.id).filter(
    (each) => each.record.id !== record.id && each.value.firstDate > value.firstDate,
  );

/** Writes a patch into a part and those of its events that say what the part said. */
function patchPart(
  list: ChangeList,
  context: CommandContext,
  { part, into, from }: PartToChange,
  patch: Draft<'series'>,
  isTheOne: (event: Event) => boolean,
): Result<null, BadValue> {
  const { set } = context;
  const splits = into === 'split' && hasDayBefore(part, from);
  const made = splits ? splitAsIs(list, part, from) : part.record;
  if (!made) return ok(null);
  const written = checkedFields('series', patch, made);
  if (!written.ok) return written;
  list.write('series', made.id, written.value);
  for (const event of eventsOf(set, part.record.id)) {
    if (into === 'split' && event.seriesDate < from) continue;
    if (splits) list.write('event', event.id, { series: made.id });
    if (event.date < context.today() && !isTheOne(event)) continue;
    const own = isTheOne(event) ? patch : followed(patch, event, part.value);
    const fields = checkedFields('event', own as Draft<'event'>, set.get('event', event.id));
    if (!fields.ok) return fields;
    list.write('event', event.id, fields.value);
  }
  return ok(null);
}

/** As much of a patch as concerns fields that nobody changed on the event by hand. */
function followed(patch: Draft<'series'>, event: Event, series: Series): Draft<'series'> {
  const own = new Set<string>(changedByHand(event, series));
  return Object.fromEntries(Object.entries(patch).filter(([key]) => !own.has(key as SharedField)));
}

/** Gives an event the shifts of a plan, if it has those of the plan before and nobody took one. */
function replaceShifts(
  list: ChangeList,
  { set }: CommandContext,
  event: Event,
  before: readonly ShiftPlan[],
  plan: readonly ShiftPlan[],
): void {
  const there = shiftsIn(set, event.id);
  const taken = set
    .by('attendance', 'event', event.id)
    .some(({ fields }) => Object.keys(fields).some((key) => /^(backupS|s)hifts\//.test(key)));
  if (taken || !samePlan(there, before)) return;
  const next = shiftsOf({ shifts: plan as ShiftPlan[] }, event.id);
  const kept = new Set(next.map(({ id }) => id));
  for (const { id } of there) if (!kept.has(id)) list.remove('shift', id);
  for (const { id, fields } of next) {
    const now = set.get('shift', id)?.fields ?? {};
    const blank = Object.fromEntries(
      Object.keys(now).flatMap((key) => (key in fields ? [] : [[key, BLANK[key] ?? '']])),
    );
    const changed = Object.entries({ ...blank, ...fields }).filter(
      ([key, value]) => !sameJson(now[key], value as Json),
    );
    list.write('shift', id, Object.fromEntries(changed));
  }
}

/** What a field of a shift is when a plan says nothing of it. */
const BLANK: Readonly<Record<string, Json>> = { wanted: null, trained: false };
