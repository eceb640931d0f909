import { err, ok, type Result } from '../result';
import { calendarBlocks } from './calendar-blocks';
import type { CalendarDraft } from './calendar-draft';
import { type EntryProblem, OWN_PRODUCT, type ReadEntry, readEvent } from './read-event';

/** The most entries that a file may have, and that its repeated ones may become. */
export const MOST_ENTRIES = 2_000;

export type UnreadableCalendar =
  | { readonly type: 'not-a-calendar' }
  | { readonly type: 'calendar-empty' }
  | { readonly type: 'calendar-too-many'; readonly limit: number };

/** What a calendar file says. */
export type CalendarContents = {
  /** Each once. `isOneOfMany`: one day of an entry whose rule no series can have. `strangeZone`: as in `ReadEntry`. */
  readonly entries: readonly {
    readonly draft: CalendarDraft;
    readonly isOneOfMany: boolean;
    readonly strangeZone: string;
  }[];
  /** What could not be read, with its title as far as it has one. */
  readonly left: readonly { readonly title: string; readonly why: EntryProblem }[];
};

/**
 * Reads a text of iCalendar (RFC 5545), from anyone. Bounded in time and size, and it never throws. `today` bounds how
 * far rules that no series can have are followed. `each` is called after every entry, so that others may run.
 */
export async function readCalendar(
  text: string,
  today: string,
  each: () => Promise<void> = async () => undefined,
): Promise<Result<CalendarContents, UnreadableCalendar>> {
  const blocks = calendarBlocks(text, MOST_ENTRIES);
  if (!blocks) return err({ type: 'not-a-calendar' });
  if (blocks.events.length === 0) return err({ type: 'calendar-empty' });
  const tooMany = err({ type: 'calendar-too-many', limit: MOST_ENTRIES } as const);
  if (blocks.events.length > MOST_ENTRIES) return tooMany;

  const isOwn = blocks.product === OWN_PRODUCT;
  const read = new Map<string, ReadEntry>();
  const left: { readonly title: string; readonly why: EntryProblem }[] = [];
  for (const block of blocks.events) {
    const outcome = readEvent(block, isOwn, today);
    if (outcome.ok) read.set(outcome.entry.draft.uid, outcome.entry);
    else left.push({ title: outcome.title, why: outcome.why });
    await each();
  }
  const entries = withoutReplaced([...read.values()]).flatMap(daysApart);
  return entries.length > MOST_ENTRIES ? tooMany : ok({ entries, left });
}

/** A day of a repeated entry that has an entry of its own is left out of the rule. */
function withoutReplaced(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  const replaced = new Map<string, string[]>();
  for (const { draft, replaces } of entries) {
    if (replaces === '') continue;
    const uid = draft.uid.slice(0, -replaces.length - 1);
    replaced.set(uid, [...(replaced.get(uid) ?? []), replaces]);
  }
  return entries.map((entry) => {
    const days = entry.replaces === '' ? replaced.get(entry.draft.uid.slice(0, 280)) : undefined;
    if (!days) return entry;
    const gone = new Set(days);
    return {
      ...entry,
      otherDays: entry.otherDays.filter((day) => !gone.has(day)),
      draft: { ...entry.draft, except: [...new Set([...entry.draft.except, ...days])].sort() },
    };
  });
}

/** An entry whose rule no series can have, as an entry for each of its days. */
function daysApart({ draft, otherDays, strangeZone }: ReadEntry): CalendarContents['entries'] {
  if (otherDays.length === 0) return [{ draft: fitting(draft), isOneOfMany: false, strangeZone }];
  return otherDays.map((date) => ({
    draft: { ...draft, date, except: [], uid: `${draft.uid.slice(0, 280)}#${date}` },
    isOneOfMany: true,
    strangeZone,
  }));
}

/** Exceptions say something of a rule only. */
const fitting = (draft: CalendarDraft): CalendarDraft =>
  draft.rule === '' ? { ...draft, except: [] } : draft;
