import { timeOf } from '../../core/clock/stamp';
import type { Glance } from '../../core/glance';
import type { Json, RecordId } from '../../core/record';
import type { WorkingSet } from '../store/working-set';

/** Dates (`YYYY-MM-DD`) by member. */
export type LastHeard = ReadonlyMap<RecordId, string>;

/** Answers and marks that say that somebody heard from the person. */
const HEARD_RSVPS: ReadonlySet<Json> = new Set(['yes', 'maybe', 'no', 'confirmed']);
const HEARD_MARKS: ReadonlySet<Json> = new Set(['present', 'late', 'excused']);
const HEARD_CALLS: ReadonlySet<Json> = new Set(['yes', 'maybe', 'no', 'talked', 'call-back']);

/** Fields of a member that hold a date on which the person said something, or someone decided to keep them. */
const GIVEN = ['Contact', 'Phone', 'Text', 'Email', 'Share', 'Photo'].map(
  (purpose) => `consent${purpose}Given`,
);

/** Rows looked through between two breaths: some milliseconds. */
const AT_ONCE = 10_000;

type Heard = Map<RecordId, string>;

const keptOf = new WeakMap<WorkingSet, { readonly version: number; readonly heard: LastHeard }>();

/**
 * The day on which each member was last heard of: when they were added, came, answered an invitation or a
 * call, sat down for a one-on-one, gave a consent, when someone wrote a note on them, moved them on the ladder, or
 * decided to keep them. Members whom another group decides about are left out: that group asks them.
 */
export function lastHeard(set: WorkingSet, ownGroup: RecordId | null): LastHeard {
  const known = keptOf.get(set);
  if (known?.version === set.version()) return known.heard;
  const looking = lookThrough(set, ownGroup);
  let step = looking.next();
  while (!step.done) step = looking.next();
  return step.value;
}

/** Makes it in parts, for those who wait to be heard. A change in between leaves it to whoever asks next. */
export function* warmLastHeard(set: WorkingSet, ownGroup: RecordId | null): Generator<void, void> {
  if (keptOf.get(set)?.version !== set.version()) yield* lookThrough(set, ownGroup);
}

function* lookThrough(
  set: WorkingSet,
  ownGroup: RecordId | null,
): Generator<undefined, LastHeard, undefined> {
  const version = set.version();
  const heard: Heard = new Map();
  let row = 0;
  for (const [id, member] of set.glances('member')) {
    if (++row % AT_ONCE === 0) yield;
    const steward = member.value('stewardGroup');
    if (typeof steward === 'string' && steward !== ownGroup) continue;
    heard.set(id, saidAt(member));
  }
  const hear = (member: Json | undefined, date: Json | undefined) => {
    if (typeof member !== 'string' || typeof date !== 'string') return;
    const before = heard.get(member);
    if (before !== undefined && date > before) heard.set(member, date);
  };

  const dates = new Map<Json | undefined, Json | undefined>();
  for (const [id, event] of set.glances('event')) dates.set(id, event.value('date'));
  for (const [, came] of set.glances('attendance')) {
    if (++row % AT_ONCE === 0) yield;
    if (!isIn(HEARD_MARKS, came.value('mark')) && !isIn(HEARD_RSVPS, came.value('rsvp'))) continue;
    hear(came.value('member'), dates.get(came.value('event')));
  }
  for (const [, call] of set.glances('call')) {
    if (++row % AT_ONCE === 0) yield;
    if (isIn(HEARD_CALLS, call.value('outcome'))) hear(call.value('member'), call.value('date'));
  }
  for (const kind of ['one-on-one', 'rung-move']) {
    for (const [, each] of set.glances(kind)) hear(each.value('member'), each.value('date'));
  }
  for (const [, note] of set.glances('note')) hear(note.value('subject'), note.value('date'));
  if (set.version() === version) keptOf.set(set, { version, heard });
  return heard;
}

/** What the member's own record says: when it came to be, when a consent was given, when someone kept it. */
function saidAt(member: Glance): string {
  let date = dayOf(timeOf(member.base));
  const keptOn = member.value('keptOn');
  if (typeof keptOn === 'string' && keptOn > date) date = keptOn;
  for (const field of GIVEN) {
    const on = givenOn(member.value(field));
    if (on > date) date = on;
  }
  return date;
}

const isIn = (words: ReadonlySet<Json>, word: Json | undefined): boolean =>
  word !== undefined && words.has(word);

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function givenOn(given: Json | undefined): string {
  if (typeof given !== 'object' || given === null || !('on' in given)) return '';
  return typeof given.on === 'string' ? given.on : '';
}
