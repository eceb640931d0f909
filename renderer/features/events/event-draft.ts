import type { Event } from '../../core/model/event';

/** Fields of an event that other places than the form set. */
const ELSEWHERE = [
  'id',
  'timeZone',
  'cancelled',
  'series',
  'seriesDate',
  'calendarUid',
  'debrief',
  'closedOn',
  'keptCounts',
] as const;

/** What the form holds. */
export type EventDraft = Omit<Event, (typeof ELSEWHERE)[number]>;

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
  goal: null,
  interpretation: false,
  childcare: false,
  rides: false,
  photoRule: 'ask',
  risk: '',
  materials: '',
  countOnly: false,
  lead: '',
  phoneToPrint: '',
  hosts: [],
  languages: [],
  roles: [],
  access: [],
};

/** The form's part of an event. */
export const draftOf = (event: Event): EventDraft =>
  Object.fromEntries(
    Object.entries(event).filter(([key]) => !ELSEWHERE.some((other) => other === key)),
  ) as EventDraft;

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
