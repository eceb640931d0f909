import type { Event } from '../model/event';
import type { Sheet } from '../model/sheet';
import type { LooseEnds } from './after-views';
import { eventRow, inTimeOrder } from './event-rows';
import { addDays, sortedByKey } from './order';
import type { Records } from './records';

/** Events older than this are history: closing them would change no report that anyone still looks at. */
const UNCLOSED_DAYS = 90;
const SHOWN = 5;

/** Past events that nobody closed, and paper that is still to be destroyed. */
export function answerLooseEnds(records: Records, today: string): LooseEnds {
  const since = addDays(today, -UNCLOSED_DAYS);
  const unclosed = inTimeOrder(records.all('event'))
    .filter((event) => event.date >= since && event.date < today && isUnclosed(records, event))
    .reverse();
  const onPaper = (sheets: readonly Sheet[]) =>
    sheets.flatMap((sheet) => {
      const event = records.one('event', sheet.event);
      return event ? [{ sheet, event: eventRow(records, event) }] : [];
    });
  const there = records.all('sheet').filter(({ shreddedOn }) => shreddedOn === '');
  return {
    unclosed: {
      total: unclosed.length,
      rows: unclosed.slice(0, SHOWN).map((event) => eventRow(records, event)),
    },
    toShred: onPaper(
      sortedByKey(
        there.filter(({ destroyBy }) => destroyBy !== '' && destroyBy <= today),
        ({ destroyBy }) => destroyBy,
      ),
    ),
  };
}

/** Someone was on its list or came, and nobody closed it. Once the names are gone there is nothing left to mark. */
function isUnclosed(records: Records, event: Event): boolean {
  if (event.cancelled || event.closedOn !== '' || event.keptCounts !== null) return false;
  const { asked, came } = records.turnout(event.id);
  return asked > 0 || came > 0;
}
