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
  readonly counties: ReadonlyMap<string, Answered>;
  readonly languages: ReadonlyMap<string, Answered>;
  readonly groups: ReadonlyMap<string, Answered>;
};

/** How many came; and of those who said yes, how many came and how many did not. */
export type Answered = { readonly came: number; readonly kept: number; readonly missed: number };

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
  const counties = new Map<string, Answered>();
  const languages = new Map<string, Answered>();
  const groups = new Map<string, Answered>();
  const presences = presencesOf(set);
  for (const { fields } of set.by('attendance', 'event', event)) {
    const came = isThere(fields['mark']);
    const saidYes = isExpected(fields['rsvp'], fields['waiting']);
    const one: Answered = {
      came: came ? 1 : 0,
      kept: saidYes && came ? 1 : 0,
      missed: saidYes && fields['mark'] === 'no-show' ? 1 : 0,
    };
    if (!came && one.missed === 0) continue;
    sums.came += one.came;
    sums.kept += one.kept;
    sums.missed += one.missed;
    const id = text(fields['member']);
    const member = id === '' ? undefined : set.glance('member', id);
    for (const group of groupsOf(member)) addTo(groups, group, one);
    addTo(counties, text(member?.value('county')), one);
    addTo(languages, text(member?.value('preferredLanguage')), one);
    if (!came) continue;
    if (fields['walkIn'] === true) sums.walkIns++;
    const said = fields['firstTime'];
    if (!member) sums.names++;
    else {
      members.push(id);
      if (said !== true && said !== false) {
        const isFirst = presences.get(id)?.firstCame === event;
        if (!isFirst) sums.returning++;
        else if (forgotten === '' || dayOf(timeOf(member.base)) > forgotten) sums.firstTimers++;
      }
    }
    if (said === true) sums.firstTimers++;
    if (said === false) sums.returning++;
  }
  return { ...sums, members, counties, languages, groups };
}

/** The groups that a member is in; one without a name for whoever is in none. */
function groupsOf(member: ReturnType<WorkingSet['glance']>): readonly string[] {
  const own = (member?.elements() ?? []).flatMap((key) =>
    key.startsWith('groups/') ? [key.slice('groups/'.length)] : [],
  );
  return own.length > 0 ? own : [''];
}

/** Adds what came of some people to what came of others by the same key. */
export function addTo(counts: Map<string, Answered>, key: string, more: Answered): void {
  const { came, kept, missed } = counts.get(key) ?? { came: 0, kept: 0, missed: 0 };
  counts.set(key, { came: came + more.came, kept: kept + more.kept, missed: missed + more.missed });
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
