import type { Event } from '../../core/model/event';

/** What the form holds: every field of an event but its zone (the state's), whether it is cancelled, and kept sums. */
export type EventDraft = Omit<Event, 'id' | 'timeZone' | 'cancelled' | 'keptCounts'>;

/** An event of which nothing is decided yet. */
export const NEW_EVENT: EventDraft = {
  kind: 'assembly',
  titleEn: '',
  titleEs: '',
  descriptionEn: '',
  descriptionEs: '',
  date: '',
  startTime: '',
  endTime: '',
  place: '',
  privateAddress: '',
  county: null,
  capacity: null,
  interpretation: false,
  childcare: false,
  rides: false,
  lead: '',
  hosts: [],
  languages: [],
  roles: [],
};

/** The form's part of an event. */
export function draftOf({
  id: _id,
  timeZone: _zone,
  cancelled: _off,
  keptCounts: _sums,
  ...draft
}: Event): EventDraft {
  return draft;
}

/** The same event planned again: everything but the day. */
export const copyOf = (event: Event): EventDraft => ({ ...draftOf(event), date: '' });

/** What is missing before an event can be saved. */
export const missingIn = (
  draft: EventDraft,
): { readonly title: boolean; readonly date: boolean } => ({
  title: draft.titleEn.trim() === '' && draft.titleEs.trim() === '',
  date: draft.date === '',
});

/** Only what differs, so that a field edited elsewhere meanwhile keeps its value. */
export function changesIn(draft: EventDraft, initial: EventDraft): Partial<EventDraft> {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(initial[key as keyof EventDraft]),
    ),
  );
}
