import type { Event } from '../model/event';

const OWN_UID = '@convite.invalid';

/** How an event that began here is called in a calendar; one that came from a calendar keeps its name there. */
export const uidOfEvent = ({ id, calendarUid }: Pick<Event, 'id' | 'calendarUid'>): string =>
  calendarUid || `${id}${OWN_UID}`;

/** The id of the event that a name in a calendar stands for, when it began on a laptop of Convite; otherwise null. */
export const eventIdOfUid = (uid: string): string | null =>
  uid.endsWith(OWN_UID) ? uid.slice(0, -OWN_UID.length) : null;
