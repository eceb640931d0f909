import { sameJson } from '../merge/merge-record';
import type { Event } from '../model/event';
import { idFromText } from '../model/id-from-text';
import type { Draft } from '../model/kinds';
import type { Json, RecordId } from '../record';
import type { CalendarDraft } from './calendar-draft';
import { eventIdOfUid } from './own-uid';

/** Whether an entry of a calendar is new here, says something else than what came before, or is here as it is. */
export type CalendarState = 'new' | 'changed' | 'here';

/** The id of the event, or the series, that an entry becomes: every laptop that takes the file in makes the same one. */
export const calendarEventId = (uid: string): RecordId =>
  idFromText(`convite calendar event\n${uid}`);
export const calendarSeriesId = (uid: string): RecordId =>
  idFromText(`convite calendar series\n${uid}`);

/** What an entry says of an event. What it says nothing of is left out, so that it is not blanked here. */
export function eventOfDraft({ uid, rule: _, except: __, ...said }: CalendarDraft): Draft<'event'> {
  const fields = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  return eventIdOfUid(uid) === null ? { ...fields, calendarUid: uid } : fields;
}

/** The fields in which an entry differs from the event that came of it before. */
export const changedFields = (event: Event, entry: CalendarDraft): readonly string[] =>
  Object.entries(eventOfDraft(entry))
    .filter(([key, value]) => !sameJson(event[key as keyof Event] as Json, value as Json))
    .map(([key]) => key);
