import type { Rec } from '../../core/record';
import { err, ok } from '../../core/result';
import { daysAhead, daysIn } from '../../core/series/days';
import { laterDay } from '../../core/views/order';
import { createChangeList } from './change-list';
import type { CommandContext } from './context';
import type { Decide } from './decision';
import { addEvents, neededFor, takenDays } from './series-events';
import { type Part, partsOf } from './series-parts';

/** How many further events a person makes at once. */
const FURTHER = 8;

/**
 * Makes the events that series should have by now. On schedule they are written as every laptop would write them, with
 * the stamps of the series, and there is nothing to take back.
 */
export const extendSeries: Decide<'extend-series'> = ({ series, scheduled }, context) => {
  const { set } = context;
  const parts =
    series === null
      ? [...set.all('series')].flatMap(({ id }) =>
          partsOf(set, id).filter((p) => p.record.id === id),
        )
      : partsOf(set, series);
  if (series !== null && parts.length === 0) return err({ type: 'not-found', kind: 'series' });
  if (scheduled) {
    const derived = parts.flatMap((part) => derivedFor(context, part));
    return ok({ changes: [], derived, label: 'series-extended', ids: [] });
  }
  const list = createChangeList(set);
  for (const part of parts) addEvents(set, list, part.record, furtherDays(context, part));
  return ok({ changes: list.changes(), label: 'series-extended', ids: [] });
};

function derivedFor(
  { set, today }: CommandContext,
  { record, value, repeat }: Part,
): readonly Rec[] {
  if (!repeat) return [];
  const from = laterDay(today(), value.firstDate);
  const days = daysAhead(repeat, value.firstDate, value.except, from, today());
  const needed = neededFor(set, record, days);
  return needed.flatMap((each) => (each.type === 'nothing' ? [] : each.records));
}

/** The next days after the last one for which there is an event. */
function furtherDays(
  { set, today }: CommandContext,
  { record, value, repeat }: Part,
): readonly string[] {
  if (!repeat) return [];
  const last = [today(), ...takenDays(set, record.id)].sort().at(-1) ?? today();
  return daysIn(repeat, value.firstDate, value.except, { from: last, most: FURTHER + 1 })
    .filter((day) => day > last)
    .slice(0, FURTHER);
}
