import type { CallRound } from '../../../core/model/call';
import { addDays } from '../../../core/views/order';
import { isExpected } from '../../../core/views/turnout';
import type { AttendeeRow } from '../../../core/views/views';

type Purpose = CallRound['purpose'];

/** Whom of an event, or from elsewhere, to call. */
export type Who = 'listed' | 'unanswered' | 'yes' | 'coming' | 'selected' | 'segment';

/** People of an event's list, as one may want to call them. */
export const EVENT_PEOPLE = ['unanswered', 'yes', 'coming', 'listed'] as const;

/** Whom a purpose usually means among an event's people. */
export const usualWho = (purpose: Purpose): (typeof EVENT_PEOPLE)[number] =>
  purpose === 'confirm' ? 'yes' : purpose === 'day-of' ? 'coming' : 'unanswered';

/** The members of an event's list whom a choice means. */
export const membersOfEvent = (
  people: readonly AttendeeRow[],
  who: (typeof EVENT_PEOPLE)[number],
): readonly string[] =>
  people.flatMap(({ attendance: { member, rsvp, waiting } }) => {
    if (member === null || rsvp === null) return [];
    const means = {
      listed: rsvp !== 'no',
      unanswered: rsvp === 'invited' || rsvp === 'left-message',
      yes: rsvp === 'yes' && !waiting,
      coming: isExpected(rsvp, waiting),
    }[who];
    return means ? [member] : [];
  });

/** The day by which to call, unless chosen: the day before the event, or its own; never before today. */
export function usualDue(purpose: Purpose, eventDate: string, today: string): string {
  const day =
    purpose === 'check-in' || !eventDate
      ? addDays(today, 7)
      : purpose === 'day-of'
        ? eventDate
        : addDays(eventDate, -1);
  return day < today ? today : day;
}
