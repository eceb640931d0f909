import type { CalendarDraft } from '../core/calendar-file/calendar-draft';
import {
  calendarEventId,
  calendarSeriesId,
  changedFields,
} from '../core/calendar-file/calendar-state';
import { eventIdOfUid } from '../core/calendar-file/own-uid';
import { readCalendar } from '../core/calendar-file/read-calendar';
import { writeCalendar } from '../core/calendar-file/write-calendar';
import { writeDays } from '../core/calendar-file/write-days';
import { eventKind } from '../core/model/event';
import type { Rec } from '../core/record';
import { err, ok } from '../core/result';
import { inTimeOrder } from '../core/views/event-rows';
import type { CalendarDoor, CalendarEntry } from './calendar-door';
import type { WorkingSet } from './store/working-set';

/** Largest calendar file that is read, in bytes. The shell refuses larger ones too. */
const MOST_BYTES = 5 * 1024 * 1024;
/** Entries read before others may run. */
const SLICE = 50;

/** Makes the vault's doors for calendar files. */
export function createCalendarFiles(deps: {
  readonly set: WorkingSet;
  readonly today: () => string;
  readonly pause: () => Promise<void>;
}): CalendarDoor {
  const { set } = deps;
  return {
    async readCalendar(file) {
      if (file.byteLength > MOST_BYTES) {
        return err({ type: 'calendar-too-large', limit: MOST_BYTES });
      }
      let entries = 0;
      const each = async () => {
        if (++entries % SLICE === 0) await deps.pause();
      };
      const read = await readCalendar(new TextDecoder().decode(file), deps.today(), each);
      if (!read.ok) return read;
      return ok({
        entries: read.value.entries.map(({ draft, ...said }) => ({
          ...beside(set, draft),
          ...said,
        })),
        left: read.value.left,
      });
    },
    async writeCalendar(ids) {
      const events = inTimeOrder(
        [...new Set(ids)].flatMap((id) => {
          const record = set.get('event', id);
          return record ? [eventKind.read(record)] : [];
        }),
      );
      const bytes = new TextEncoder().encode(writeCalendar(events));
      return { bytes, events: events.length };
    },
    writeDays: async (days) => ({
      bytes: new TextEncoder().encode(writeDays(days)),
      events: days.length,
    }),
  };
}

/** An entry beside what is here. */
function beside(
  set: WorkingSet,
  draft: CalendarDraft,
): Omit<CalendarEntry, 'isOneOfMany' | 'strangeZone'> {
  const fresh = { draft, state: 'new', changes: [], here: null } as const;
  if (draft.rule !== '') {
    const id = calendarSeriesId(draft.uid);
    return set.get('series', id) ? { ...fresh, state: 'here', here: id } : fresh;
  }
  const there = eventThere(set, draft.uid);
  if (!there) return fresh;
  const changes = changedFields(eventKind.read(there), draft);
  const state = changes.length > 0 ? 'changed' : 'here';
  return { draft, state, changes, here: there.id };
}

/** The event that an entry stands for: one that came of it before, or one of ours that was written into the file. */
export function eventThere(set: WorkingSet, uid: string): Rec | undefined {
  const own = eventIdOfUid(uid);
  return (
    set.by('event', 'calendarUid', uid)[0] ??
    set.get('event', calendarEventId(uid)) ??
    (own === null ? undefined : set.get('event', own))
  );
}
