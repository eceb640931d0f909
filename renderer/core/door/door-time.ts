import type { DoorOffer } from '../views/door-views';

/** How long before the start the door is offered, and how long after the end, in minutes. */
const BEFORE = 60;
const AFTER = 60;
/** What an event without an end lasts, in minutes. */
const USUAL = 180;
/** Whoever comes so many minutes after the start may be called late. */
const LATE = 15;

/** A day and a time as a clock on the wall shows them: `YYYY-MM-DD`, `HH:MM`. */
export type WallClock = { readonly date: string; readonly time: string };

type Times = Pick<DoorOffer, 'date' | 'startTime' | 'endTime'>;

/** When the door of an event opens by itself, `HH:MM`; empty for an event without a time. */
export function opensAt(startTime: string): string {
  if (!startTime) return '';
  const day = 24 * 60;
  const minutes = (minutesAt('1970-01-01', startTime) - BEFORE + day) % day;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether the door of an event is too early, should be open now, or is over. `now`: where the event is. */
export function doorPhase(event: Times, now: WallClock): 'early' | 'open' | 'over' {
  if (!event.startTime) {
    return now.date < event.date ? 'early' : now.date > event.date ? 'over' : 'open';
  }
  const at = minutesAt(now.date, now.time);
  if (at < minutesAt(event.date, event.startTime) - BEFORE) return 'early';
  return at <= endOf(event) + AFTER ? 'open' : 'over';
}

/** Whether an event is over by the clock, so that what comes next is closing it. */
export const hasEnded = (event: Times, now: WallClock): boolean =>
  event.startTime ? minutesAt(now.date, now.time) >= endOf(event) : now.date > event.date;

function endOf({ date, startTime, endTime }: Times): number {
  const start = minutesAt(date, startTime);
  const end = endTime ? minutesAt(date, endTime) : start + USUAL;
  // It ends after midnight.
  return end < start ? end + 24 * 60 : end;
}

/** Whether someone who comes now is late. */
export const isLate = ({ date, startTime }: Times, now: WallClock): boolean =>
  startTime !== '' && minutesAt(now.date, now.time) >= minutesAt(date, startTime) + LATE;

/** Minutes since 1970 of a wall clock, as if it stood at UTC: good for differences in one place. */
function minutesAt(date: string, time: string): number {
  return Date.parse(`${date}T${time}:00Z`) / 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a time zone shows at a moment (milliseconds since 1970); the laptop's own clock when there is no such zone. */
export function wallClock(now: number, timeZone: string): WallClock {
  let format = formats.get(timeZone);
  if (!format) {
    format = formatIn(timeZone);
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', options);
  }
}
