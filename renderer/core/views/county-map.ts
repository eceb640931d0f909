import { COUNTIES } from '../model/county';
import type { Fact } from '../model/fact';
import { type AsOf, heldOn } from '../sheriffs/held-on';
import { daysBetween, firstDayOf } from '../sheriffs/loose-date';
import { STANCES, stanceOf } from '../sheriffs/value-stance';
import { countiesOfFact, officialsIn } from './counties';
import type {
  CountyMapQuery,
  CountyMapView,
  CountyOnMap,
  MapClass,
  MapSubject,
  PromiseSums,
} from './county-map-view';
import { countiesOfMeeting } from './meetings';
import { countiesOfPromise, isOverdue } from './promises';
import type { Records } from './records';

const PROMISE_CLASSES = ['broken', 'overdue', 'open', 'kept', 'none'] as const;
const SPAN_CLASSES = ['within-90', 'within-180', 'within-365', 'longer', 'past', 'none'] as const;
const MET_CLASSES = ['within-90', 'within-180', 'within-365', 'longer', 'none'] as const;

/** The classes that a subject can have, in the order of the legend. */
export function mapClasses(subject: MapSubject): readonly MapClass[] {
  switch (subject) {
    case 'promises':
      return PROMISE_CLASSES;
    case 'last-meeting':
      return MET_CLASSES;
    case 'expiry':
    case 'election':
      return SPAN_CLASSES;
    default:
      return [...STANCES, 'none'];
  }
}

const BLANK = { disputed: false, values: [], day: '', days: null, promises: null } as const;

/** The 100 counties by name, as the map shows them for a subject on a day. */
export function answerCountyMap(records: Records, query: CountyMapQuery): CountyMapView {
  const look = lookOf(records, query);
  return {
    counties: COUNTIES.map(({ fips, name }) => ({
      fips,
      name,
      ...BLANK,
      class: 'none',
      ...look(fips),
    })),
    first: firstDay(records),
  };
}

function firstDay(records: Records): string {
  const days = [
    ...records.all('fact').map((fact) => firstDayOf(fact.validFrom || fact.sourceDate)),
    ...records.all('meeting').map((meeting) => meeting.date),
  ];
  return days.filter(Boolean).sort()[0] ?? '';
}

type Look = (fips: string) => Partial<CountyOnMap>;

function lookOf(records: Records, { subject, asOf }: CountyMapQuery): Look {
  switch (subject) {
    case 'promises':
      return byPromises(records, asOf.day);
    case 'last-meeting':
      return byLastMeeting(records, asOf.day);
    case 'expiry':
      return byExpiry(records, asOf);
    case 'election':
      return byElection(records, asOf.day);
    default:
      return byTopic(records, subject, asOf);
  }
}

/** Facts of a topic that hold on a day, by county. */
function factsHeld(records: Records, topic: Fact['topic'], asOf: AsOf) {
  const held = new Map<string, Fact[]>();
  for (const fact of records.by('fact', 'topic', topic)) {
    if (!heldOn(fact, asOf)) continue;
    for (const fips of countiesOfFact(records, fact)) {
      held.set(fips, [...(held.get(fips) ?? []), fact]);
    }
  }
  return held;
}

/** Several values may hold at once (two agencies, two papers): the one that works with ICE most is the one to see. */
function byTopic(records: Records, topic: Fact['topic'], asOf: AsOf): Look {
  const held = factsHeld(records, topic, asOf);
  return (fips) => {
    const facts = held.get(fips) ?? [];
    if (facts.length === 0) return {};
    const stances = new Set(facts.map(stanceOf));
    return {
      class: STANCES.find((stance) => stances.has(stance)) ?? 'not-known',
      disputed: facts.some(({ confidence }) => confidence === 'disputed'),
      values: facts.map(({ value }) => value),
    };
  };
}

/** As far as a promise's state that day can be known: settled ones count from the day of their evidence. */
function byPromises(records: Records, day: string): Look {
  const sums = new Map<string, { -readonly [K in keyof PromiseSums]: number }>();
  for (const commitment of records.all('commitment')) {
    if (commitment.by !== 'them') continue;
    const made = records.one('meeting', commitment.meeting)?.date ?? '';
    if (made > day) continue;
    const settled = commitment.state !== 'open' && commitment.evidenceDate <= day;
    const then = settled ? commitment : ({ ...commitment, state: 'open' } as const);
    for (const fips of countiesOfPromise(records, commitment)) {
      const sum = sums.get(fips) ?? { kept: 0, broken: 0, overdue: 0, open: 0 };
      if (then.state === 'kept') sum.kept++;
      else if (then.state === 'broken') sum.broken++;
      else if (isOverdue(then, day)) sum.overdue++;
      else if (then.state === 'open') sum.open++;
      sums.set(fips, sum);
    }
  }
  return (fips) => {
    const promises = sums.get(fips);
    if (!promises) return {};
    const worst = (['broken', 'overdue', 'open', 'kept'] as const).find((k) => promises[k] > 0);
    return { class: worst ?? 'none', promises };
  };
}

function byLastMeeting(records: Records, day: string): Look {
  const last = new Map<string, string>();
  for (const meeting of records.all('meeting')) {
    if (meeting.date === '' || meeting.date > day) continue;
    for (const fips of countiesOfMeeting(records, meeting)) {
      if (meeting.date > (last.get(fips) ?? '')) last.set(fips, meeting.date);
    }
  }
  return (fips) => {
    const met = last.get(fips);
    if (!met) return {};
    const days = daysBetween(met, day);
    return { class: spanClass(days), day: met, days };
  };
}

/** The next day on which an agreement or a bed contract that holds comes to its end. */
function byExpiry(records: Records, asOf: AsOf): Look {
  const ends = new Map<string, string>();
  for (const topic of ['agreement-287g', 'bed-contract'] as const) {
    for (const [fips, facts] of factsHeld(records, topic, asOf)) {
      for (const { validTo } of facts) {
        const end = firstDayOf(validTo);
        if (end !== '' && (!ends.has(fips) || end < (ends.get(fips) ?? ''))) ends.set(fips, end);
      }
    }
  }
  return (fips) => ahead(ends.get(fips), asOf.day);
}

/** The next election that is recorded, else the end of the sheriff's term. */
function byElection(records: Records, day: string): Look {
  const next = new Map<string, string>();
  const note = (fips: string, date: string) => {
    if (date >= day && (!next.has(fips) || date < (next.get(fips) ?? ''))) next.set(fips, date);
  };
  for (const contest of records.all('contest')) {
    for (const fips of contest.counties) note(fips, firstDayOf(contest.date));
  }
  return (fips) => {
    const known = next.get(fips);
    if (known) return ahead(known, day);
    const terms = officialsIn(records, fips).flatMap(({ termEnd }) => termEnd || []);
    return ahead(terms.filter((end) => end >= day).sort()[0] ?? terms.sort().at(-1), day);
  };
}

function ahead(end: string | undefined, day: string): Partial<CountyOnMap> {
  if (!end) return {};
  const days = daysBetween(day, end);
  return { class: days < 0 ? 'past' : spanClass(days), day: end, days };
}

function spanClass(days: number): MapClass {
  if (days <= 90) return 'within-90';
  if (days <= 180) return 'within-180';
  return days <= 365 ? 'within-365' : 'longer';
}
