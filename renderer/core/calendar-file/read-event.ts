import ICAL from 'ical.js';
import { idFromText } from '../model/id-from-text';
import { isDay, parseRule, type Repeat, writeRule } from '../series/repeat';
import type { CalendarDraft } from './calendar-draft';
import { otherDays } from './other-days';
import { HOME_ZONE, type WallClock, wallClockAt, zoneNamed } from './zones';

/** Why an entry can't become an event. */
export type EntryProblem = 'no-title' | 'no-date' | 'bad-date' | 'too-far';

/** An entry as it was read. `replaces`: the day of a series that it stands for; empty for an entry of its own. */
export type ReadEntry = {
  readonly draft: CalendarDraft;
  readonly replaces: string;
  /** Days on which it comes again by a rule that no series can have; empty otherwise. */
  readonly otherDays: readonly string[];
  /** What the file calls its time zone when nobody knows that name, so that its time was taken for ours; else empty. */
  readonly strangeZone: string;
};

export type ReadOutcome =
  | { readonly ok: true; readonly entry: ReadEntry }
  | { readonly ok: false; readonly title: string; readonly why: EntryProblem };

const EARLIEST = '1970-01-01';
const LATEST = '2100-12-31';
const MOST_EXCEPT = 500;
const MOST_ZONE_LETTERS = 60;

/** Who wrote a file whose titles hold both languages. */
export const OWN_PRODUCT = '-//Convite//Events//EN';
/** What stands between the two languages in a title and in a description that we wrote. */
export const BETWEEN_TITLES = ' / ';
export const BETWEEN_TEXTS = '\n\n';

/**
 * Reads one `VEVENT`. Never throws. People in it (who organizes, who was asked) are not looked at. Text in one language
 * is taken as English; the screen asks.
 */
export function readEvent(block: string, isOwn: boolean, today: string): ReadOutcome {
  let event: InstanceType<typeof ICAL.Component>;
  try {
    event = new ICAL.Component(ICAL.parse(block) as [string, unknown[], unknown[]]);
  } catch {
    return { ok: false, title: '', why: 'bad-date' };
  }
  const [titleEn = '', titleEs = ''] = both(textOf(event, 'summary', 400), BETWEEN_TITLES, isOwn);
  if (titleEn === '') return { ok: false, title: '', why: 'no-title' };
  const refuse = (why: EntryProblem): ReadOutcome => ({
    ok: false,
    title: titleEn.slice(0, 200),
    why,
  });
  if (!event.hasProperty('dtstart')) return refuse('no-date');
  const start = wallOf(event, 'dtstart');
  if (!start) return refuse('bad-date');
  if (start.date < EARLIEST || start.date > LATEST) return refuse('too-far');

  const uid = uidOf(event, block);
  const replaces = event.hasProperty('recurrence-id')
    ? (wallOf(event, 'recurrence-id')?.date ?? '')
    : '';
  const repeat = replaces === '' ? repeatOf(event, start.date) : null;
  const [descriptionEn = '', descriptionEs = ''] = both(
    textOf(event, 'description', 4_000),
    BETWEEN_TEXTS,
    isOwn,
  );
  return {
    ok: true,
    entry: {
      replaces,
      strangeZone: start.strange.slice(0, MOST_ZONE_LETTERS),
      otherDays: repeat === 'other' ? safely(() => otherDays(event, start.date, today), []) : [],
      draft: {
        uid: replaces === '' ? uid : `${uid.slice(0, 280)}#${replaces}`,
        titleEn: titleEn.slice(0, 200),
        titleEs: titleEs.slice(0, 200),
        descriptionEn: descriptionEn.slice(0, 2_000),
        descriptionEs: descriptionEs.slice(0, 2_000),
        place: textOf(event, 'location', 200),
        privateAddress: '',
        date: start.date,
        startTime: start.time,
        endTime: start.time === '' ? '' : endOf(event, start.date, start.zone),
        timeZone: start.zone,
        cancelled: /^cancelled$/i.test(textOf(event, 'status', 20)),
        rule: repeat && repeat !== 'other' ? writeRule(repeat) : '',
        except: repeat ? daysOf(event, 'exdate') : [],
      },
    },
  };
}

type Component = InstanceType<typeof ICAL.Component>;

/** A text of one or two languages, when we wrote it ourselves. */
function both(text: string, between: string, isOwn: boolean): readonly string[] {
  if (!isOwn) return [text];
  const at = text.indexOf(between);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + between.length)];
}

function textOf(event: Component, name: string, most: number): string {
  const value = safely(() => event.getFirstPropertyValue(name), null);
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, most) : '';
}

function uidOf(event: Component, block: string): string {
  const uid = textOf(event, 'uid', 1_000).replace(/\s+/g, ' ');
  return uid !== '' && uid.length <= 300 ? uid : `convite-${idFromText(uid || block)}`;
}

/** A day and a time, empty for a whole day, as the clock on the wall shows them in a zone. `strange`: as in `ReadEntry`. */
type Wall = WallClock & { readonly zone: string; readonly strange: string };

function wallOf(event: Component, name: string): Wall | null {
  return safely(() => {
    const property = event.getFirstProperty(name);
    const value = property?.getFirstValue();
    return property && value instanceof ICAL.Time
      ? wallOfTime(value, String(property.getFirstParameter('tzid') ?? ''))
      : null;
  }, null);
}

/** UTC becomes the time on our wall; a zone that we know stays; one that nobody knows is taken for ours. */
function wallOfTime(time: InstanceType<typeof ICAL.Time>, tzid: string): Wall | null {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (!isDay(date)) return null;
  if (time.isDate) return { date, time: '', zone: HOME_ZONE, strange: '' };
  const clock = `${two(time.hour)}:${two(time.minute)}`;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return null;
  if (time.zone === ICAL.Timezone.utcTimezone) {
    const ours = wallClockAt(Date.parse(`${date}T${clock}:00Z`), HOME_ZONE);
    return { ...ours, zone: HOME_ZONE, strange: '' };
  }
  const zone = zoneNamed(tzid);
  return { date, time: clock, zone: zone ?? HOME_ZONE, strange: zone === null ? tzid : '' };
}

/** When it ends, if it does so within a day and in the zone that it began in. */
function endOf(event: Component, date: string, zone: string): string {
  const end = wallOf(event, 'dtend') ?? lasting(event);
  if (!end || end.time === '' || end.zone !== zone) return '';
  const days = (Date.parse(`${end.date}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / 86_400_000;
  return days === 0 || days === 1 ? end.time : '';
}

/** The end of an event that says how long it lasts. */
function lasting(event: Component): Wall | null {
  return safely(() => {
    const start = event.getFirstProperty('dtstart');
    const duration = event.getFirstPropertyValue('duration');
    const time = start?.getFirstValue();
    if (!(duration instanceof ICAL.Duration) || !(time instanceof ICAL.Time)) return null;
    const seconds = duration.toSeconds();
    if (!(seconds > 0 && seconds <= 86_400)) return null;
    const end = time.clone();
    end.addDuration(duration);
    return wallOfTime(end, String(start?.getFirstParameter('tzid') ?? ''));
  }, null);
}

/** How it repeats; `other` when it does, but in no way that a series can. */
function repeatOf(event: Component, date: string): Repeat | 'other' | null {
  const rules = event.getAllProperties('rrule');
  const isMore = rules.length > 1 || event.hasProperty('rdate') || event.hasProperty('exrule');
  if (rules.length === 0) return isMore ? 'other' : null;
  const text = safely(() => String(rules[0]?.getFirstValue() ?? ''), '');
  return (isMore ? null : parseRule(text, date)) ?? 'other';
}

/** The days of a property that names several. */
function daysOf(event: Component, name: string): readonly string[] {
  const days = new Set<string>();
  for (const property of event.getAllProperties(name).slice(0, MOST_EXCEPT)) {
    const tzid = safely(() => String(property.getFirstParameter('tzid') ?? ''), '');
    for (const value of safely(() => property.getValues(), []).slice(0, MOST_EXCEPT)) {
      const wall = value instanceof ICAL.Time ? safely(() => wallOfTime(value, tzid), null) : null;
      if (wall && days.size < MOST_EXCEPT) days.add(wall.date);
    }
  }
  return [...days].sort();
}

/** What a reader that may throw on a broken value gives, or `otherwise`. */
function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
