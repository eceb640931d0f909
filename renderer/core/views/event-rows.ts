import { fold } from '../matching/fold';
import { matchesAll, searchTerms } from '../matching/search-text';
import { countyName } from '../model/county';
import type { Event } from '../model/event';
import { deriveOnce } from './derive-once';
import { sortedByKey } from './order';
import type { Records } from './records';
import type { EventRow, Views, Window } from './views';

/** An event as a line of a list. */
export function eventRow(records: Records, event: Event): EventRow {
  const turnout = records.turnout(event.id);
  return {
    id: event.id,
    kind: event.kind,
    titleEn: event.titleEn || event.titleEs,
    titleEs: event.titleEs || event.titleEn,
    date: event.date,
    startTime: event.startTime,
    endTime: event.endTime,
    place: event.place,
    hosts: event.hosts,
    capacity: event.capacity,
    cancelled: event.cancelled,
    inSeries: event.series !== null,
    invited: turnout.asked,
    expected: turnout.expected,
    came: turnout.came,
  };
}

/** Events by date and start time, oldest first. */
export const inTimeOrder: (events: readonly Event[]) => readonly Event[] = deriveOnce((events) =>
  sortedByKey(events, (e) => `${e.date} ${e.startTime} ${e.id}`),
);

/** What an event is found by, folded: both titles, place, lead and county. */
export const eventSearchText: (event: Event) => string = deriveOnce((event: Event) =>
  [event.titleEn, event.titleEs, event.place, event.lead, countyName(event.county), event.date]
    .map(fold)
    .join('\n'),
);

/** The event list: upcoming events soonest first, past ones and all latest first. */
export function answerEvents(
  records: Records,
  query: Views['events']['query'],
  today: string,
): Window<EventRow> {
  const events = inTimeOrder(records.all('event'));
  const terms = searchTerms(query.search);
  const found = events.filter(
    (event) =>
      (query.when === 'all' || event.date >= today === (query.when === 'upcoming')) &&
      matchesAll(eventSearchText(event), terms),
  );
  if (query.when !== 'upcoming') found.reverse();
  const from = Math.max(0, Math.min(query.from, found.length));
  const rows = found.slice(from, from + Math.max(0, query.count));
  return {
    total: found.length,
    all: events.length,
    from,
    rows: rows.map((event) => eventRow(records, event)),
  };
}
