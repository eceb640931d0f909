import type { Event } from '../model/event';
import { rootOf, type Series } from '../model/series';
import type { RecordId } from '../record';
import { changedByHand, HANGING, isTouched } from '../series/by-hand';
import { daysIn } from '../series/days';
import { MOST_TIMES, parseRule, type RepeatEnd, writeRule } from '../series/repeat';
import { deriveOnce } from './derive-once';
import { inTimeOrder } from './event-rows';
import { laterDay, sortedByKey } from './order';
import type { Records } from './records';
import type {
  CalendarRow,
  EventSeries,
  SeriesDetail,
  SeriesLine,
  SeriesViews,
} from './series-views';

/** An event as a calendar shows it. Made once for each state of the event: a month may have 500. */
const calendarRow: (event: Event) => CalendarRow = deriveOnce((event) => ({
  id: event.id,
  kind: event.kind,
  titleEn: event.titleEn || event.titleEs,
  titleEs: event.titleEs || event.titleEn,
  date: event.date,
  startTime: event.startTime,
  endTime: event.endTime,
  place: event.place,
  hosts: event.hosts,
  cancelled: event.cancelled,
  inSeries: event.series !== null,
}));

/** Events of a span of days, both ends included, by date and start time. */
export function answerEventsBetween(
  records: Records,
  { first, last }: SeriesViews['events-between']['query'],
): readonly CalendarRow[] {
  const events = inTimeOrder(records.all('event'));
  return events
    .slice(placeOf(events, first || '0'), placeOf(events, `${last}~`))
    .map((event) => calendarRow(event));
}

/** Where a day begins in a list in time order. */
function placeOf(events: readonly Event[], day: string): number {
  let from = 0;
  let to = events.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((events[middle]?.date ?? '') < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A series with its events to come; null when there is none. */
export function answerSeries(records: Records, id: RecordId, today: string): SeriesDetail | null {
  const parts = partsOf(records, id);
  const now = parts.findLast(({ firstDate }) => firstDate <= today) ?? parts[0];
  if (!now) return null;
  const events = parts.flatMap((part) =>
    records.by('event', 'series', part.id).map((event) => ({ event, part })),
  );
  const toCome = events.filter(({ event }) => event.date >= today);
  const last = toCome.reduce((day, { event }) => laterDay(day, event.seriesDate), today);
  const daysOf = new Map(parts.map((part) => [part.id, ruleDays(part, last)]));
  const { kind, titleEn, titleEs, startTime, endTime, place, firstDate, shifts } = now;
  const rule = ruleToTheEnd(now, parts);
  return {
    ...{ id: now.id, kind, startTime, endTime, place, rule, firstDate, shifts: shifts.length },
    titleEn: titleEn || titleEs,
    titleEs: titleEs || titleEn,
    since: parts[0]?.firstDate ?? firstDate,
    past: events.length - toCome.length,
    toCome: sortedByKey(toCome, ({ event }) => `${event.date} ${event.startTime}`).map(
      ({ event, part }) => lineOf(records, event, part, daysOf.get(part.id) ?? new Set()),
    ),
    skipped: parts.flatMap((part) =>
      part.except.filter((date) => date >= today).map((date) => ({ part: part.id, date })),
    ),
    changesOn: parts.find((part) => part.firstDate > now.firstDate)?.firstDate ?? '',
  };
}

/** What an event says of its series; null when it is of none. */
export function answerEventSeries(
  records: Records,
  id: RecordId,
  today: string,
): EventSeries | null {
  const event = records.one('event', id);
  const part = event && records.one('series', event.series);
  if (!event || !part) return null;
  const parts = partsOf(records, part.id);
  const all = sortedByKey(
    parts.flatMap(({ id: each }) => records.by('event', 'series', each)),
    ({ date, startTime }) => `${date} ${startTime}`,
  );
  const at = all.findIndex((each) => each.id === id);
  const beside = (place: number) => {
    const other = all[place];
    return other ? { id: other.id, date: other.date } : null;
  };
  const later = (each: Event) => each.id === id || each.date >= today;
  return {
    // The first part: a later one may be gone when the series is changed.
    series: parts[0]?.id ?? part.id,
    rule: ruleToTheEnd(part, parts),
    firstDate: part.firstDate,
    previous: beside(at - 1),
    next: beside(at + 1),
    following: all.filter((each) => each.seriesDate >= event.seriesDate && later(each)).length,
    toCome: all.filter(later).length,
    byHand: changedByHand(event, part),
  };
}

/** Templates for events, by name. */
export const answerEventTemplates = (records: Records): SeriesViews['event-templates']['result'] =>
  sortedByKey(records.all('event-template'), ({ nameEn, nameEs }) => nameEn || nameEs);

/** Every part of the series that a part belongs to, the first one first. */
function partsOf(records: Records, id: RecordId): readonly Series[] {
  const there = records.one('series', id);
  if (!there) return [];
  const root = rootOf(there);
  const first = records.one('series', root);
  const others = records.by('series', 'root', root).filter((part) => part.id !== root);
  return sortedByKey([...(first ? [first] : []), ...others], ({ firstDate }) => firstDate);
}

/** The rule of a part, with the end of the whole series where later parts go on after it. */
function ruleToTheEnd(part: Series, parts: readonly Series[]): string {
  const last = parts.at(-1) ?? part;
  const repeat = parseRule(part.rule, part.firstDate);
  const end = last.id === part.id ? null : endOf(last);
  return repeat && end ? writeRule({ ...repeat, end }) : part.rule;
}

/** When a part ends, as a day; null when its rule is none that we know. */
function endOf({ rule, firstDate }: Series): RepeatEnd | null {
  const repeat = parseRule(rule, firstDate);
  if (repeat?.end.type !== 'times') return repeat?.end ?? null;
  const days = daysIn(repeat, firstDate, [], { from: firstDate, most: MOST_TIMES });
  return { type: 'until', date: days.at(-1) ?? firstDate };
}

/** The days of a part's rule until a last one, those that are left out too. */
function ruleDays({ rule, firstDate }: Series, last: string): ReadonlySet<string> {
  const repeat = parseRule(rule, firstDate);
  return new Set(repeat ? daysIn(repeat, firstDate, [], { from: firstDate, to: last }) : []);
}

function lineOf(
  records: Records,
  event: Event,
  part: Series,
  days: ReadonlySet<string>,
): SeriesLine {
  const { seriesDate, id } = event;
  const hangs = HANGING.reduce((sum, [kind, field]) => {
    const by = records.by as (kind: string, field: string, value: string) => readonly unknown[];
    return sum + by(kind, field, id).length;
  }, 0);
  return {
    ...calendarRow(event),
    seriesDate,
    people: records.by('attendance', 'event', id).length,
    isTouched: isTouched(event, part, records.by('shift', 'event', id), hangs),
    byHand: changedByHand(event, part),
    isLeftOver: !days.has(seriesDate),
  };
}
