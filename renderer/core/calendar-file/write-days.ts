import ICAL from 'ical.js';
import { OWN_PRODUCT } from './read-event';

/** A day to remember: `uid` names it for good, `title` is what a calendar shows. */
export type CalendarDay = { readonly uid: string; readonly date: string; readonly title: string };

/** Whole days as a text of iCalendar (RFC 5545). They don't block anyone's time. */
export function writeDays(days: readonly CalendarDay[]): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.addPropertyWithValue('prodid', OWN_PRODUCT);
  calendar.addPropertyWithValue('version', '2.0');
  for (const { uid, date, title } of days) {
    const day = ICAL.Time.fromDateString(date);
    const entry = new ICAL.Component('vevent');
    entry.addPropertyWithValue('uid', `${uid}@due.convite.invalid`);
    // Asked for, and says when an entry was written; its own day tells nothing more.
    entry.addPropertyWithValue(
      'dtstamp',
      ICAL.Time.fromJSDate(new Date(`${date}T00:00:00Z`), true),
    );
    entry.addPropertyWithValue('dtstart', day);
    entry.addPropertyWithValue('summary', title);
    entry.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(entry);
  }
  return `${calendar.toString()}\r\n`;
}
