import type { Fields } from '../record';

/** How an event's people add up, on the two axes. */
export type EventCounts = {
  readonly invited: number;
  readonly yes: number;
  readonly maybe: number;
  readonly no: number;
  readonly leftMessage: number;
  readonly confirmed: number;
  readonly present: number;
  readonly late: number;
  readonly excused: number;
  readonly noShow: number;
  readonly walkIns: number;
  readonly childcare: number;
  readonly rides: number;
  readonly interpreters: number;
};

/** How an event's people add up, with the sums that lists show. */
export type Turnout = {
  readonly counts: EventCounts;
  /** Everyone who was asked, whatever they said since. */
  readonly asked: number;
  /** Said yes or confirmed, and has a place. */
  readonly expected: number;
  /** How many of those came; null when names that were reduced to counts are among them and nobody counted it. */
  readonly expectedCame: number | null;
  /** Would come if there were room. They are in no other sum but `asked`. */
  readonly waiting: number;
  /** Marked present or late. */
  readonly came: number;
  /** Expected, and not marked yet. */
  readonly unmarked: number;
  /** Expected people whose role at the event is to interpret. */
  readonly interpretersComing: number;
};

/** Whether an RSVP means that we count on the person. Whoever waits for a place is not counted on. */
export const isExpected = (rsvp: unknown, waiting: unknown = false): boolean =>
  waiting !== true && (rsvp === 'yes' || rsvp === 'confirmed');

/** Whether closing an event turns a row into a no-show: someone who was expected, and whom nobody marked. */
export const isMissedAtClose = (fields: Fields): boolean =>
  isExpected(fields['rsvp'], fields['waiting']) && (fields['mark'] ?? 'blank') === 'blank';

/** Whether a mark means that the person was there. */
export const isThere = (mark: unknown): boolean => mark === 'present' || mark === 'late';

/** Whether someone waits for a place. Whoever was let in, or said no, does not wait any more. */
const isWaiting = (fields: Fields): boolean =>
  fields['waiting'] === true && fields['rsvp'] !== 'no' && !isThere(fields['mark']);

/**
 * Adds up the attendance of one event. Reads fields directly: sums over 300,000 rows cannot afford a
 * schema for each.
 */
export function turnoutOf(attendance: Iterable<Fields>): Turnout {
  const said: Record<string, number> = {};
  const marked: Record<string, number> = {};
  const sums = {
    asked: 0,
    expected: 0,
    expectedCame: 0,
    waiting: 0,
    came: 0,
    unmarked: 0,
    interpretersComing: 0,
  };
  const needs = { walkIns: 0, childcare: 0, rides: 0, interpreters: 0 };
  for (const fields of attendance) {
    const rsvp = fields['rsvp'] ?? null;
    const mark = fields['mark'] ?? 'blank';
    if (isWaiting(fields)) {
      sums.asked++;
      sums.waiting++;
      continue;
    }
    said[String(rsvp)] = (said[String(rsvp)] ?? 0) + 1;
    marked[String(mark)] = (marked[String(mark)] ?? 0) + 1;
    if (rsvp !== null) sums.asked++;
    if (isThere(mark)) sums.came++;
    if (isExpected(rsvp)) {
      sums.expected++;
      if (isThere(mark)) sums.expectedCame++;
      if (mark === 'blank') sums.unmarked++;
      if (fields['role'] === 'interpreter') sums.interpretersComing++;
    }
    if (fields['walkIn'] === true) needs.walkIns++;
    if (rsvp === 'no') continue;
    if (typeof fields['childcareCount'] === 'number') needs.childcare += fields['childcareCount'];
    if (fields['ride'] === true) needs.rides++;
    if (fields['interpreter'] === true) needs.interpreters++;
  }
  const counts: EventCounts = {
    invited: said['invited'] ?? 0,
    yes: said['yes'] ?? 0,
    maybe: said['maybe'] ?? 0,
    no: said['no'] ?? 0,
    leftMessage: said['left-message'] ?? 0,
    confirmed: said['confirmed'] ?? 0,
    present: marked['present'] ?? 0,
    late: marked['late'] ?? 0,
    excused: marked['excused'] ?? 0,
    noShow: marked['no-show'] ?? 0,
    ...needs,
  };
  return { counts, ...sums };
}
