import type { JournalRow } from '../../core/views/views';
import { type JournalEntry, undoneBy } from './journal-entry';
import type { JournalRef } from './root';

/** How many ordinary entries are kept, and for how long any entry is: it may hold what was erased since. */
const ORDINARY = 200;
const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_MS = 90 * DAY_MS;

/** What a time limit took, or a sender asked back, stays to be taken back for a week only, or it would not be gone. */
const REDUCED_MS = 7 * DAY_MS;
const isBrief = (label: JournalEntry['label']): boolean =>
  label === 'reduced' || label === 'file-recalled';

/** Entries with more touches than this lie in a row of their own, and so do all imports. */
const SMALL_TOUCHES = 500;

/** Whether an entry belongs in a row of its own. */
export const isLarge = (entry: JournalEntry): boolean =>
  entry.import || entry.touches.length > SMALL_TOUCHES;

/** What was done and can be taken back. Small entries are held whole, large ones by where they lie. */
export type Journal = {
  /** Adds an entry, the newest. What it undoes is marked as undone. */
  add(kept: JournalEntry | JournalRef): void;
  /** Every entry, in no order. */
  all(): readonly (JournalEntry | JournalRef)[];
  /** An entry that was not taken back yet. */
  find(entry: string): JournalEntry | JournalRef | undefined;
  /** Every entry, newest first. */
  list(): readonly JournalRow[];
  /** Small entries, oldest first. */
  small(): readonly JournalEntry[];
  /** Large entries, oldest first. */
  refs(): readonly JournalRef[];
  /** Whether a run of the time limits, or a recall, is old enough at `now` that it can't be taken back any more. */
  isOverdue(now: number): boolean;
  /** Forgets what is too old at `now` (milliseconds since 1970); runs of the time limits and recalls only when `reduced`. */
  prune(now: number, reduced: boolean): void;
};

/** Whether a kept entry lies in a row of its own. */
export const isRef = (kept: JournalEntry | JournalRef): kept is JournalRef => 'row' in kept;

/** How the root names an entry that lies in a row of its own. `row`: 32 hex digits. */
export const refOf = (row: string, { touches, ...entry }: JournalEntry): JournalRef => ({
  ...entry,
  row,
  records: touches.length,
});

/** Makes an empty journal. */
export function createJournal(): Journal {
  const entries = new Map<string, JournalEntry | JournalRef>();
  const undone = new Set<string>();
  const marked = () =>
    [...entries.values()].map((kept) => (undone.has(kept.id) ? { ...kept, undone: true } : kept));
  return {
    add(kept) {
      entries.set(kept.id, kept);
      if (kept.undone) undone.add(kept.id);
      for (const entry of undoneBy(kept)) undone.add(entry);
    },
    all: marked,
    find: (id) => (undone.has(id) ? undefined : entries.get(id)),
    list: () =>
      [...entries.values()].reverse().map((kept) => ({
        entry: kept.id,
        at: kept.at,
        label: kept.label,
        records: isRef(kept) ? kept.records : kept.touches.length,
        undone: undone.has(kept.id),
      })),
    small: () => marked().filter((kept) => !isRef(kept)) as JournalEntry[],
    refs: () => marked().filter(isRef),
    isOverdue: (now) =>
      [...entries.values()].some(({ label, at }) => isBrief(label) && at < now - REDUCED_MS),
    prune(now, reduced) {
      const ordinary = [...entries.values()].filter((kept) => !kept.import);
      for (const { id, label } of ordinary.slice(0, -ORDINARY)) {
        if (reduced || !isBrief(label)) entries.delete(id);
      }
      for (const { id, at, label } of entries.values()) {
        if (isBrief(label) ? reduced && at < now - REDUCED_MS : at < now - LONGEST_MS) {
          entries.delete(id);
        }
      }
    },
  };
}
