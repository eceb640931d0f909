import { expect } from 'vitest';
import { NO_DECISIONS, type PlanRow } from '../../../core/merge/plan-types';
import type { Rec } from '../../../core/record';
import { ownGroupOf } from '../own-identity';
import { checkDeletion, checkNothingLost, linesOf, meanings } from './checks';
import { PASSPHRASE } from './exchange-laptop';
import { checkOurPeople } from './steward-checks';
import type { Parcel, Somebody } from './world';

/**
 * Takes a file as it comes and holds the preview to its word: whatever changes is a row of it with the values before
 * and after, nothing goes back to something older, partners delete only what is theirs to delete, and the file a second time changes nothing.
 */
export async function takeAndCheck({ laptop, home }: Somebody, parcel: Parcel): Promise<void> {
  const { file, from, scope } = parcel;
  const preview = await laptop.preview(file, PASSPHRASE);
  const query = { change: 'all', from: 0, count: 10_000 } as const;
  const { rows } = await laptop.exchange.planRows(preview.plan, query);
  const before = laptop.shared();
  const done = await laptop.exchange.applyImport(preview.plan, NO_DECISIONS);
  if (!done.ok) throw new Error(`not applied: ${done.error.type}`);
  for (const record of before) checkNothingLost(record, laptop.set.known(record.kind, record.id));
  checkRows(rows, before, laptop.shared());
  if (scope.type === 'event') {
    const group = ownGroupOf(from.laptop.set) ?? '';
    for (const record of laptop.shared()) checkDeletion(group, before, record);
    if (from.home !== home) checkOurPeople({ laptop, home }, before, await linesOf(file));
  }

  const after = laptop.shared();
  const again = await laptop.preview(file, PASSPHRASE);
  expect(again).toMatchObject({
    seenBefore: true,
    counts: { added: 0, changed: 0, conflicts: 0, deleted: 0, revived: 0, suggestions: 0 },
  });
  const twice = await laptop.exchange.applyImport(again.plan, NO_DECISIONS);
  expect([twice.ok, laptop.shared()]).toEqual([true, after]);
}

/** Every difference that an import made stands in a row of the preview, and says what it said. */
function checkRows(rows: readonly PlanRow[], before: readonly Rec[], after: readonly Rec[]): void {
  const shown = new Map<string, PlanRow>();
  for (const row of rows) shown.set(`${row.kind} ${row.id}`, row);
  const was = meanings(before);
  const is = meanings(after);
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    if (JSON.stringify(was.get(key)) === JSON.stringify(is.get(key))) continue;
    const [kind, id, ...rest] = key.split(' ');
    const row = shown.get(`${kind} ${id}`);
    const field = row?.fields.find((f) => f.key === rest.join(' '));
    if (!row || row.change === 'unchanged' || !field) {
      throw new Error(`changed unseen: ${key}, ${row?.change ?? 'no row'}`);
    }
  }
}
