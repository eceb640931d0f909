import { timeOf } from '../../core/clock/stamp';
import type { Json, RecordId } from '../../core/record';
import { isExpected, isThere } from '../../core/views/turnout';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';
import { presencesOf } from './presences';

/** How the named people of one event came, for reports. Maps count by key; the empty key: not noted. */
export type EventTally = {
  readonly came: number;
  readonly firstTimers: number;
  readonly returning: number;
  readonly kept: number;
  readonly missed: number;
  readonly walkIns: number;
  /** Came without being a member. */
  readonly names: number;
  readonly members: readonly RecordId[];
  readonly counties: ReadonlyMap<string, number>;
  readonly languages: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
};

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The tallies of events that were asked for, each until something that it depends on changes. */
export function createEventTallies(set: WorkingSet): (event: RecordId) => EventTally {
  const kept = new Map<RecordId, EventTally>();
  /** The last event whose names are gone: what is first after it may not have been the first. */
  let forgotten: string | null = null;

  const { catchUp } = follow(set, {
    mend(batch) {
      for (const { before, after } of batch) {
        if (after.kind === 'event') {
          forgotten = null;
          kept.delete(after.id);
        }
        if (after.kind === 'member') dropEventsOf(after.id);
        if (after.kind !== 'attendance') continue;
        for (const record of [before, after]) {
          kept.delete(text(record?.fields['event']));
          // Who came first elsewhere is no first-timer here.
          dropEventsOf(text(record?.fields['member']));
        }
      }
    },
    forget() {
      kept.clear();
      forgotten = null;
    },
  });
  const dropEventsOf = (member: RecordId) => {
    if (member === '' || kept.size === 0) return;
    for (const { fields } of set.by('attendance', 'member', member)) {
      kept.delete(text(fields['event']));
    }
  };

  return (event) => {
    catchUp();
    forgotten ??= lastForgotten(set);
    let tally = kept.get(event);
    if (!tally) {
      tally = tallyOf(set, event, forgotten);
      kept.set(event, tally);
    }
    return tally;
  };
}

function lastForgotten(set: WorkingSet): string {
  let last = '';
  for (const [, event] of set.glances('event')) {
    const sums = event.value('keptCounts');
    const date = text(event.value('date'));
    if (sums !== undefined && sums !== null && date > last) last = date;
  }
  return last;
}

function tallyOf(set: WorkingSet, event: RecordId, forgotten: string): EventTally {
  const sums = { came: 0, firstTimers: 0, returning: 0, kept: 0, missed: 0, walkIns: 0, names: 0 };
  const members: RecordId[] = [];
  const counties = new Map<string, number>();
  const languages = new Map<string, number>();
  const groups = new Map<string, number>();
  const presences = presencesOf(set);
  for (const { fields } of set.by('attendance', 'event', event)) {
    const came = isThere(fields['mark']);
    if (isExpected(fields['rsvp'], fields['waiting'])) {
      if (came) sums.kept++;
      else if (fields['mark'] === 'no-show') sums.missed++;
    }
    if (!came) continue;
    sums.came++;
    if (fields['walkIn'] === true) sums.walkIns++;
    const id = text(fields['member']);
    const member = id === '' ? undefined : set.glance('member', id);
    const said = fields['firstTime'];
    if (member) {
      members.push(id);
      if (said !== true && said !== false) {
        const isFirst = presences.get(id)?.firstCame === event;
        if (!isFirst) sums.returning++;
        else if (forgotten === '' || dayOf(timeOf(member.base)) > forgotten) sums.firstTimers++;
      }
      const inGroups = member
        .elements()
        .flatMap((key) => (key.startsWith('groups/') ? [key.slice('groups/'.length)] : []));
      for (const group of inGroups.length > 0 ? inGroups : ['']) add(groups, group);
    } else {
      sums.names++;
      add(groups, '');
    }
    if (said === true) sums.firstTimers++;
    if (said === false) sums.returning++;
    add(counties, text(member?.value('county')));
    add(languages, text(member?.value('preferredLanguage')));
  }
  return { ...sums, members, counties, languages, groups };
}

const add = (counts: Map<string, number>, key: string, by = 1) =>
  counts.set(key, (counts.get(key) ?? 0) + by);

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
