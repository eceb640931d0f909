import ICAL from 'ical.js';
import type { Event } from '../model/event';
import { addDays } from '../views/order';
import { uidOfEvent } from './own-uid';
import { BETWEEN_TEXTS, BETWEEN_TITLES, OWN_PRODUCT } from './read-event';
import { HOME_ZONE, momentOf, zoneNamed } from './zones';

/**
 * Events as a text of iCalendar (RFC 5545), for anyone's calendar: titles and descriptions in both languages, and the
 * place in public words. The private address, people, and whatever else is known of an event stay home. Times are UTC,
 * so that no calendar needs to know the zone.
 */
export function writeCalendar(events: readonly Event[]): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.addPropertyWithValue('prodid', OWN_PRODUCT);
  calendar.addPropertyWithValue('version', '2.0');
  for (const event of events) {
    const entry = new ICAL.Component('vevent');
    entry.addPropertyWithValue('uid', uidOfEvent(event));
    addTimes(entry, event);
    say(entry, 'summary', bothOf(event.titleEn, event.titleEs, BETWEEN_TITLES));
    say(entry, 'description', bothOf(event.descriptionEn, event.descriptionEs, BETWEEN_TEXTS));
    say(entry, 'location', event.place);
    entry.addPropertyWithValue('status', event.cancelled ? 'CANCELLED' : 'CONFIRMED');
    calendar.addSubcomponent(entry);
  }
  return `${calendar.toString()}\r\n`;
}

type Component = InstanceType<typeof ICAL.Component>;

function say(entry: Component, name: string, text: string): void {
  if (text !== '') entry.addPropertyWithValue(name, text);
}

const bothOf = (english: string, spanish: string, between: string): string =>
  english && spanish && english !== spanish ? english + between + spanish : english || spanish;

/** `DTSTAMP` is asked for and says when an entry was written; it says the day of the event, which tells nothing more. */
function addTimes(entry: Component, { date, startTime, endTime, timeZone }: Event): void {
  const zone = zoneNamed(timeZone) ?? HOME_ZONE;
  const at = (day: string, time: string) =>
    ICAL.Time.fromJSDate(new Date(momentOf({ date: day, time }, zone)), true);
  entry.addPropertyWithValue('dtstamp', at(date, '00:00'));
  if (startTime === '') {
    entry.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date));
    return;
  }
  entry.addPropertyWithValue('dtstart', at(date, startTime));
  if (endTime !== '') {
    entry.addPropertyWithValue('dtend', at(endTime < startTime ? addDays(date, 1) : date, endTime));
  }
}
