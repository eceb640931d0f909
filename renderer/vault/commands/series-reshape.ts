import { rootOf, seriesKind } from '../../core/model/series';
import type { Rec } from '../../core/record';
import { err, ok } from '../../core/result';
import { daysAhead, daysIn, endedBefore } from '../../core/series/days';
import { parseRule, type Repeat, writeRule } from '../../core/series/repeat';
import { addDays, laterDay } from '../../core/views/order';
import { type ChangeList, createChangeList } from './change-list';
import type { CommandContext } from './context';
import type { Decide, Decided } from './decision';
import { addEvents } from './series-events';
import { eventsOf, isWorkedOn, type Part, partsOf } from './series-parts';
import { hasDayBefore, splitPart } from './series-split';

/** Lets a series come by another rule from a day on, or from today when that is past. */
export const changeRepeat: Decide<'change-repeat'> = ({ series, from, rule }, context) => {
  const day = laterDay(from, context.today());
  const read = parseRule(rule, day);
  const soonest = read && { ...read, every: 1 };
  const [first] = soonest ? daysIn(soonest, day, [], { from: day, most: 1 }) : [];
  // Read again from its first day: a rule that names no weekday means that of its first day.
  const repeat = first === undefined ? null : parseRule(rule, first);
  if (first === undefined || !repeat) return err({ type: 'repeat-impossible' });
  return reshaped(context, series, day, { repeat, first });
};

/** Ends a series with a day, or with yesterday when that is past. */
export const endSeries: Decide<'end-series'> = ({ series, last }, context) => {
  return reshaped(context, series, laterDay(addDays(last, 1), context.today()), null);
};

/** Brings back a day that was left out, with its event. */
export const bringDayBack: Decide<'bring-day-back'> = ({ series, date }, context) => {
  const { set } = context;
  const part = partsOf(set, series).find(({ value }) => value.except.includes(date));
  if (!part) return err({ type: 'not-found', kind: 'series' });
  const list = createChangeList(set);
  list.write('series', part.record.id, { [`except/${date}`]: false });
  addEvents(set, list, part.record, [date]);
  return ok({ changes: list.changes(), label: 'series-edited', ids: [part.record.id] });
};

/** Deletes a series. Past events stay, on their own. */
export const deleteSeries: Decide<'delete-series'> = ({ series, toCome }, context) => {
  const { set } = context;
  const parts = partsOf(set, series);
  if (parts.length === 0) return err({ type: 'not-found', kind: 'series' });
  const list = createChangeList(set);
  for (const part of parts) {
    for (const event of eventsOf(set, part.record.id)) {
      const goes =
        event.date >= context.today() &&
        (toCome === 'all' || (toCome === 'untouched' && !isWorkedOn(set, event, part)));
      if (goes) list.remove('event', event.id);
      else list.write('event', event.id, { series: null, seriesDate: '' });
    }
    list.remove('series', part.record.id);
  }
  return ok({ changes: list.changes(), label: 'series-deleted', ids: [series] });
};

/**
 * Ends a series before a day and lets it go on by another rule, if there is one. Events from that day on which are not
 * on a day of the new rule go, unless somebody worked on them.
 */
function reshaped(
  context: CommandContext,
  series: string,
  from: string,
  next: { readonly repeat: Repeat; readonly first: string } | null,
): Decided {
  const { set, today } = context;
  const parts = partsOf(set, series);
  const source = parts.findLast(({ value }) => value.firstDate <= from) ?? parts[0];
  if (!source) return err({ type: 'not-found', kind: 'series' });
  const list = createChangeList(set);
  const going = partGoingOn(list, parts, source, from, next);
  const there = parts.flatMap(({ record }) => eventsOf(set, record.id));
  const last = there.reduce((day, { seriesDate }) => laterDay(day, seriesDate), from);
  const onDays = new Set(
    next ? daysIn(next.repeat, next.first, [], { from: next.first, to: last }) : [],
  );
  for (const part of parts) {
    const isGone = part.value.firstDate >= from && part.record.id !== going.id;
    if (isGone) list.remove('series', part.record.id);
    for (const event of eventsOf(set, part.record.id)) {
      if (event.seriesDate < from) continue;
      const stays = onDays.has(event.seriesDate);
      if (!stays && !isWorkedOn(set, event, part)) list.remove('event', event.id);
      else if (event.series !== going.id) list.write('event', event.id, { series: going.id });
    }
  }
  if (next) {
    const { except } = seriesKind.read(going);
    const days = daysAhead(next.repeat, next.first, except, next.first, today());
    const taken = new Set(there.map(({ seriesDate }) => seriesDate));
    addEvents(set, list, going, days, taken);
  }
  return ok({ changes: list.changes(), label: 'series-edited', ids: [going.id] });
}

/** The part that has the days from `from` on, as it will be: the one before it, ended, when nothing goes on. */
function partGoingOn(
  list: ChangeList,
  parts: readonly Part[],
  source: Part,
  from: string,
  next: { readonly repeat: Repeat; readonly first: string } | null,
): Rec {
  const before = parts.findLast((part) => hasDayBefore(part, from));
  if (!next) {
    const ending = before ?? source;
    if (ending.repeat) {
      const rule = writeRule(endedBefore(ending.repeat, from));
      list.write('series', ending.record.id, { rule });
    }
    return ending.record;
  }
  if (before) {
    const part = splitPart(list, source, next.first, next.repeat);
    if (before.repeat) {
      list.write('series', before.record.id, {
        rule: writeRule(endedBefore(before.repeat, from)),
      });
    }
    return part;
  }
  const fields = { firstDate: next.first, rule: writeRule(next.repeat) };
  const root = parts.find(({ record, value }) => record.id === rootOf(value)) ?? source;
  list.write('series', root.record.id, fields);
  return { ...root.record, fields: { ...root.record.fields, ...fields } };
}
