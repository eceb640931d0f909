import type { Event } from '../../core/model/event';
import type { RecordId } from '../../core/record';
import { monthOf, monthsBetween } from '../../core/report/months';
import { type CountedEvent, othersCounted } from '../../core/report/others-counted';
import {
  type Coming,
  headcountsOf,
  type ReportQuery,
  type ReportView,
  type Share,
} from '../../core/report/report-types';
import { inTimeOrder } from '../../core/views/event-rows';
import { sumHeadcounts } from '../../core/views/headcounts';
import type { Records } from '../../core/views/records';
import type { WorkingSet } from '../store/working-set';
import { type Answered, addTo, createEventTallies, type EventTally } from './event-tallies';

type Sums = { -readonly [K in keyof Coming]: number };
const none = (): Sums => ({
  came: 0,
  firstTimers: 0,
  returning: 0,
  unknown: 0,
  kept: 0,
  missed: 0,
});

const talliesOf = new WeakMap<WorkingSet, (event: RecordId) => EventTally>();

/** The events of a period in numbers: those of days until today that were not cancelled. `ownGroup`: who we are. */
export function answerReport(
  records: Records,
  set: WorkingSet,
  { from, to }: ReportQuery,
  { today, ownGroup }: { readonly today: string; readonly ownGroup: RecordId | null },
): ReportView {
  let tallyOf = talliesOf.get(set);
  if (!tallyOf) {
    tallyOf = createEventTallies(set);
    talliesOf.set(set, tallyOf);
  }
  const until = to < today ? to : today;
  const counts = inTimeOrder(records.all('event'))
    .filter(({ date, cancelled }) => !cancelled && date >= from && date <= until)
    .map((event) => ({ event, counted: countedAt(event, records, set, ownGroup) }));
  const events = counts.flatMap(({ event, counted }) => (counted.isTheirs ? [] : [event]));
  const totals = none();
  const months = new Map(monthsBetween(from, to).map((month) => [month, { events: 0, ...none() }]));
  const kinds = new Map<string, Sums & { events: number }>();
  const counties = new Map<string, Answered>();
  const languages = new Map<string, Answered>();
  const groups = new Map<string, Answered>();
  const people = new Set<RecordId>();
  let names = 0;
  let walkIns = 0;
  let unclosed = 0;
  for (const event of events) {
    const tally = tallyOf(event.id);
    const { came, counts } = records.turnout(event.id);
    const gone = came - tally.came;
    const coming: Sums = {
      came,
      firstTimers: tally.firstTimers,
      returning: tally.returning,
      unknown: came - tally.firstTimers - tally.returning,
      kept: tally.kept,
      missed: tally.missed,
    };
    const kind = kinds.get(event.kind) ?? { events: 0, ...none() };
    kinds.set(event.kind, kind);
    const month = months.get(monthOf(event.date));
    for (const row of [month, kind]) if (row) row.events++;
    for (const row of [totals, month, kind]) if (row) addUp(row, coming);
    addAll(counties, tally.counties, gone);
    addAll(languages, tally.languages, gone);
    addAll(groups, tally.groups, gone);
    for (const member of tally.members) people.add(member);
    names += tally.names;
    walkIns += counts.walkIns;
    if (isUnclosed(event, records)) unclosed++;
  }
  const counted = events.flatMap(({ id }) => {
    const rows = records.by('headcount', 'event', id);
    return rows.length > 0 ? [rows] : [];
  });
  return {
    from,
    to,
    events: events.length,
    unclosed,
    totals,
    people: people.size + names,
    walkIns,
    months: Array.from(months, ([month, row]) => ({ month, ...row })),
    kinds: Array.from(kinds, ([key, row]) => ({ key, ...row })).sort(mostFirst),
    counties: sharesOf(counties),
    languages: sharesOf(languages),
    groups: sharesOf(groups),
    headcounts: headcountsOf(counted.length, sumHeadcounts(counted.flat())),
    others: othersCounted(counts.map((each) => each.counted)),
  };
}

/** An event as we counted it, and as other groups said that they did. */
function countedAt(
  { id, hosts, keptCounts }: Event,
  records: Records,
  set: WorkingSet,
  ownGroup: RecordId | null,
): CountedEvent {
  const others = records.by('event-count', 'event', id).flatMap(({ group, sums, heads }) => {
    if (group === null || group === ownGroup || sums === null) return [];
    return [{ group, came: sums.came, heads: heads ? heads.adults + heads.children : 0 }];
  });
  const headcounts = records.by('headcount', 'event', id);
  const isTheirs =
    others.length > 0 &&
    keptCounts === null &&
    headcounts.length === 0 &&
    !(ownGroup !== null && hosts.includes(ownGroup)) &&
    set.by('attendance', 'event', id).length === 0;
  const ours = { came: records.turnout(id).came, heads: sumHeadcounts(headcounts).people };
  return { ours, others, isTheirs };
}

function addUp(row: Sums, more: Sums): void {
  for (const field of Object.keys(more) as (keyof Sums)[]) row[field] += more[field];
}

/** `gone`: people whose names are no longer kept, of whom nothing else is known. */
function addAll(
  counts: Map<string, Answered>,
  more: ReadonlyMap<string, Answered>,
  gone: number,
): void {
  for (const [key, some] of more) addTo(counts, key, some);
  if (gone > 0) addTo(counts, '', { came: gone, kept: 0, missed: 0 });
}

const isUnclosed = ({ id, closedOn, keptCounts }: Event, records: Records): boolean =>
  closedOn === '' && keptCounts === null && records.turnout(id).unmarked > 0;

const sharesOf = (counts: ReadonlyMap<string, Answered>): readonly Share[] =>
  Array.from(counts, ([key, answered]) => ({ key, ...answered })).sort(mostFirst);

/** The most first, and what is not noted last. */
const mostFirst = (
  a: { readonly key: string; readonly came: number | null },
  b: { readonly key: string; readonly came: number | null },
): number =>
  Number(a.key === '') - Number(b.key === '') ||
  (b.came ?? 0) - (a.came ?? 0) ||
  (a.key < b.key ? -1 : 1);
