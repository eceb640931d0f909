import { hasDetail } from '../../core/incidents/detail';
import { displayName, namePartsOf } from '../../core/matching/names';
import type { Json, Rec, RecordId } from '../../core/record';
import { isDue, type Limits, type RetentionSubject } from '../../core/retention/limits';
import type { WorkingSet } from '../store/working-set';
import { lastHeard } from './last-heard';

/** Records of one subject that count from the same day on. */
type Dated = { readonly date: string; readonly records: readonly Rec[] };

/** What is due under a subject's limit, and the earliest day of what is not; empty when nothing else is held. */
export type Beyond = { readonly due: readonly Rec[]; readonly next: string };

/** What the limit of a subject reaches today. Without a limit nothing is due. Nothing is due under two limits at once. */
export function beyond(
  set: WorkingSet,
  subject: RetentionSubject,
  limits: Limits,
  today: string,
  ownGroup: RecordId | null,
): Beyond {
  const days = limits[subject];
  if (days === null) return { due: [], next: '' };
  if (subject === 'inactive-members') return inactive(set, days, today, ownGroup);
  const due: Rec[] = [];
  for (const { date, records } of SUBJECTS[subject](set, limits)) {
    if (!isDue(date, days, today)) {
      if (records.length > 0) return { due, next: date };
      continue;
    }
    for (const record of records) due.push(record);
  }
  return { due, next: '' };
}

/** Members of whom nothing was heard for so many days, the longest silence first. */
export function inactive(
  set: WorkingSet,
  days: number,
  today: string,
  ownGroup: RecordId | null,
): Beyond {
  const silent: (readonly [string, RecordId])[] = [];
  let next = '';
  for (const [id, heard] of lastHeard(set, ownGroup)) {
    const date = heard > today ? today : heard;
    if (isDue(date, days, today)) silent.push([date, id]);
    else if (next === '' || date < next) next = date;
  }
  silent.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { due: silent.flatMap(([, id]) => set.get('member', id) ?? []), next };
}

/** Whom a record under a subject is about, by display name; empty when nobody. */
export function whoIn(set: WorkingSet, { kind, fields }: Rec): string {
  if (kind === 'member') return displayName(namePartsOf(fields));
  const member = set.get('member', text(fields[kind === 'note' ? 'subject' : 'member']));
  return member ? displayName(namePartsOf(member.fields)) : text(fields['walkInName']);
}

const SUBJECTS: {
  readonly [S in Exclude<RetentionSubject, 'inactive-members'>]: (
    set: WorkingSet,
    limits: Limits,
  ) => Iterable<Dated>;
} = {
  attendance(set, { attendance, 'sign-ins': signIns }) {
    const takesAll = signIns === null || (attendance !== null && signIns > attendance);
    return byEvent(set, (row) => takesAll || !isSignIn(row));
  },
  'sign-ins': (set) => byEvent(set, isSignIn),
  calls: (set) => byDate(set, 'call', (call) => text(call.fields['date']) || roundDay(set, call)),
  'one-on-ones': (set) => byDate(set, 'one-on-one', dateOf),
  incidents: (set) => byDate(set, 'incident', (one) => (hasDetail(one) ? dateOf(one) : '')),
  'hotline-calls': (set) => byDate(set, 'hotline-call', dateOf),
  notes: (set) =>
    byDate(set, 'note', (note) =>
      set.get('member', text(note.fields['subject'])) ? dateOf(note) : '',
    ),
};

/** A name on a sheet that nobody made a member: there is no consent to be in touch, only the name. */
const isSignIn = ({ fields }: Rec): boolean => !fields['member'] && Boolean(fields['walkInName']);

/** The rows of each event's roster that `holds`, by the event's day. An event without a day has no limit. */
function* byEvent(set: WorkingSet, holds: (row: Rec) => boolean): Generator<Dated> {
  const events: (readonly [string, RecordId])[] = [];
  for (const [id, event] of set.glances('event')) {
    const date = text(event.value('date'));
    if (date) events.push([date, id]);
  }
  events.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [date, id] of events) {
    yield { date, records: set.by('attendance', 'event', id).filter(holds) };
  }
}

/** Records of a kind by day, without those that have none. */
function* byDate(set: WorkingSet, kind: string, dayOf: (record: Rec) => string): Generator<Dated> {
  const days = new Map<string, Rec[]>();
  for (const record of set.all(kind)) {
    const day = dayOf(record);
    if (!day) continue;
    const there = days.get(day);
    if (there) there.push(record);
    else days.set(day, [record]);
  }
  for (const date of [...days.keys()].sort()) yield { date, records: days.get(date) ?? [] };
}

const dateOf = (record: Rec): string => text(record.fields['date']);

/** A call that nobody tried counts from the day its round was due, or from its event's. */
function roundDay(set: WorkingSet, call: Rec): string {
  const round = set.get('call-round', text(call.fields['round']));
  if (!round) return '';
  return (
    text(round.fields['due']) || text(set.get('event', text(round.fields['event']))?.fields['date'])
  );
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
