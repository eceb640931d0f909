/** Longest entry of a calendar file that is looked at, in UTF-16 units; longer ones carry pictures, or mean harm. */
const MOST_BLOCK = 100_000;

/** The entries of a calendar file as texts, one `VEVENT` each, and who wrote the file (`PRODID`). */
export type CalendarBlocks = { readonly product: string; readonly events: readonly string[] };

/**
 * Takes a calendar file apart into its events, without understanding any. What else it holds (alarms, tasks, rules of
 * time zones) is left out. Null when it is no calendar; `events` stops after `most`, plus one.
 */
export function calendarBlocks(text: string, most: number): CalendarBlocks | null {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2_000))) return null;
  const events: string[] = [];
  let product = '';
  let lines: string[] | null = null;
  let length = 0;
  let depth = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, begins, ends] = /^(?:BEGIN:(\w+)|END:(\w+))\s*$/i.exec(line) ?? [];
    if (!lines) {
      if (/^PRODID[:;]/i.test(line)) product = line.slice(line.indexOf(':') + 1).trim();
      if (begins?.toUpperCase() === 'VEVENT') {
        lines = [];
        length = 0;
        depth = 0;
      }
      continue;
    }
    if (begins) depth++;
    else if (ends && depth > 0) depth--;
    else if (ends) {
      if (length <= MOST_BLOCK) events.push(`BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT`);
      lines = null;
      if (events.length > most) break;
    } else if (depth === 0) {
      length += line.length;
      if (length <= MOST_BLOCK) lines.push(line);
    }
  }
  return { product, events };
}
