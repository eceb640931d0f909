/** The zone of North Carolina, which events are in unless they say otherwise. */
export const HOME_ZONE = 'America/New_York';

/** A day `YYYY-MM-DD` and a time `HH:MM` as a clock on the wall shows them. */
export type WallClock = { readonly date: string; readonly time: string };

/** Names that Outlook gives zones near us, and the names that everyone else knows (Unicode CLDR, windowsZones). */
const OUTLOOK: Readonly<Record<string, string>> = {
  'Eastern Standard Time': HOME_ZONE,
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'Central America Standard Time': 'America/Guatemala',
};

/** The zone that a name from a file means, as its IANA name; null when nobody knows it. */
export function zoneNamed(name: string): string | null {
  const known = OUTLOOK[name] ?? name;
  return /^[A-Za-z_]+(\/[A-Za-z_+-]+){1,2}$/.test(known) && clockOf(known) ? known : null;
}

/** What a clock on the wall shows in a zone at a moment (milliseconds since 1970). The zone must be known. */
export function wallClockAt(moment: number, zone: string): WallClock {
  const said: Record<string, string> = {};
  for (const { type, value } of clockOf(zone)?.formatToParts(moment) ?? []) said[type] = value;
  return {
    date: `${said['year']}-${said['month']}-${said['day']}`,
    time: `${said['hour']}:${said['minute']}`,
  };
}

/**
 * The moment, in milliseconds since 1970, at which a clock on the wall of a zone shows a day and a time. In the hour
 * that a change of the clock leaves out it is the one after it; in the hour that comes twice, the first.
 */
export function momentOf({ date, time }: WallClock, zone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const ahead = (moment: number) => {
    const shown = wallClockAt(moment, zone);
    return Date.parse(`${shown.date}T${shown.time}:00Z`) - moment;
  };
  const day = 86_400_000;
  const [early, late] = [asUtc - ahead(asUtc - day), asUtc - ahead(asUtc + day)] as const;
  return early + ahead(early) === asUtc ? early : late + ahead(late) === asUtc ? late : early;
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const made = clocks.get(zone);
  if (made !== undefined) return made;
  let clock: Intl.DateTimeFormat | null = null;
  try {
    clock = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    // A name that the runtime does not know: the zone is none.
  }
  // A file could name any number of zones.
  if (clocks.size < 200) clocks.set(zone, clock);
  return clock;
}
