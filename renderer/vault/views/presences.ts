import type { Json, RecordId } from '../../core/record';
import type { Presence } from '../../core/views/care';
import { isExpected, isThere } from '../../core/views/turnout';
import type { WorkingSet } from '../store/working-set';
import { follow } from './follow';

/** More members than this at once (an import) are added up anew rather than one by one. */
const MENDABLE = 500;

const NONE: Presence = {
  came: 0,
  firstCame: null,
  firstOn: '',
  lastOn: '',
  missed: 0,
  missedOn: '',
};

type Row = { readonly event: Json | undefined; readonly rsvp: unknown; readonly mark: unknown };

const keptOf = new WeakMap<WorkingSet, () => ReadonlyMap<RecordId, Presence>>();

/** How the events of each member add up, in one place for every view that asks. */
export function presencesOf(set: WorkingSet): ReadonlyMap<RecordId, Presence> {
  let known = keptOf.get(set);
  if (!known) {
    known = createPresences(set);
    keptOf.set(set, known);
  }
  return known();
}

/** How the events of each member who ever came or missed one add up; kept, and mended as attendance changes. */
export function createPresences(set: WorkingSet): () => ReadonlyMap<RecordId, Presence> {
  let presences: Map<RecordId, Presence> | null = null;

  const again = (member: RecordId) => {
    presences?.delete(member);
    for (const { fields } of set.by('attendance', 'member', member)) {
      const { event, rsvp, mark } = fields;
      if (presences) count(presences, member, { event, rsvp, mark }, dateOf(set, event));
    }
  };
  const { catchUp } = follow(set, {
    mend(batch) {
      if (!presences) return;
      const touched = new Set<RecordId>();
      for (const { before, after } of batch) {
        const rows =
          after.kind === 'attendance'
            ? [before, after]
            : after.kind === 'event'
              ? set.by('attendance', 'event', after.id)
              : [];
        for (const row of rows) {
          const member = row?.fields['member'];
          if (typeof member === 'string') touched.add(member);
        }
      }
      if (touched.size > MENDABLE) presences = null;
      else for (const member of touched) again(member);
    },
    forget() {
      presences = null;
    },
  });

  return () => {
    catchUp();
    presences ??= countAll(set);
    return presences;
  };
}

function countAll(set: WorkingSet): Map<RecordId, Presence> {
  const presences = new Map<RecordId, Presence>();
  const dates = new Map<Json | undefined, string>();
  for (const [id] of set.glances('event')) dates.set(id, dateOf(set, id));
  for (const [, { value }] of set.glances('attendance')) {
    const mark = value('mark');
    if (mark === undefined || mark === 'blank') continue;
    const member = value('member');
    const event = value('event');
    if (typeof member !== 'string') continue;
    count(presences, member, { event, mark, rsvp: value('rsvp') }, dates.get(event) ?? '');
  }
  return presences;
}

/** The day of an event; empty when it is gone or was cancelled: nobody came to that. */
function dateOf(set: WorkingSet, event: Json | undefined): string {
  const glance = typeof event === 'string' ? set.glance('event', event) : undefined;
  const date = glance?.value('cancelled') === true ? '' : glance?.value('date');
  return typeof date === 'string' ? date : '';
}

function count(
  presences: Map<RecordId, Presence>,
  member: RecordId,
  { event, rsvp, mark }: Row,
  date: string,
): void {
  const came = isThere(mark);
  if (date === '' || !(came || (mark === 'no-show' && isExpected(rsvp)))) return;
  const before = presences.get(member) ?? NONE;
  const isFirst = came && (before.firstOn === '' || comesBefore(date, event, before));
  presences.set(member, {
    came: before.came + (came ? 1 : 0),
    firstCame: isFirst ? (event as RecordId) : before.firstCame,
    firstOn: isFirst ? date : before.firstOn,
    lastOn: came && date > before.lastOn ? date : before.lastOn,
    missed: before.missed + (came ? 0 : 1),
    missedOn: !came && date > before.missedOn ? date : before.missedOn,
  });
}

/** Whether an event comes before the first one known so far; of one day, the one with the lesser id. */
const comesBefore = (date: string, event: Json | undefined, { firstOn, firstCame }: Presence) =>
  date < firstOn || (date === firstOn && String(event) < String(firstCame));
