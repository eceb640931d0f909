import { describe, expect, it } from 'vitest';
import { createJournal } from './journal';
import type { JournalEntry } from './journal-entry';

const DAY = 24 * 60 * 60 * 1000;

const entry = (n: number, at: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `${n}`,
  label: 'member-edited',
  n,
  at,
  import: false,
  touches: [],
  ...more,
});

describe('the journal', () => {
  it('keeps the last 200 ordinary entries, and none for longer than 90 days', () => {
    const journal = createJournal();
    for (let n = 1; n <= 250; n++) journal.add(entry(n, n * DAY));
    journal.prune(250 * DAY, true);
    expect(journal.list().map((row) => row.entry)).toEqual(
      Array.from({ length: 91 }, (_, at) => `${250 - at}`),
    );
    for (let n = 251; n <= 600; n++) journal.add(entry(n, 250 * DAY));
    journal.prune(250 * DAY, true);
    expect(journal.list()).toHaveLength(200);
  });

  it('forgets what a time limit took after seven days, when the packs are written anew', () => {
    const journal = createJournal();
    journal.add(entry(1, 0, { label: 'reduced' }));
    expect(journal.isOverdue(7 * DAY)).toBe(false);
    expect(journal.isOverdue(7 * DAY + 1)).toBe(true);
    journal.prune(8 * DAY, false);
    expect(journal.list()).toHaveLength(1);
    journal.prune(8 * DAY, true);
    expect(journal.list()).toEqual([]);
    expect(journal.isOverdue(8 * DAY)).toBe(false);
  });

  it('keeps imports whatever comes after them', () => {
    const journal = createJournal();
    journal.add(entry(1, 0, { import: true, label: 'table-imported' }));
    for (let n = 2; n <= 300; n++) journal.add(entry(n, DAY));
    journal.prune(90 * DAY, true);
    expect(journal.find('1')).toBeDefined();
    journal.prune(90 * DAY + 1, true);
    expect(journal.find('1')).toBeUndefined();
  });
});
