import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeStamp } from '../../core/clock/stamp';
import type { Change, Rec } from '../../core/record';
import type { Rows, Write } from './database';
import { aDisk, contents, newStore, reopen, type Time, values, write } from './testing/test-store';

const member = (id: string, set: Record<string, string | boolean>): Change => ({
  kind: 'member',
  id,
  set,
});
const gone = (id: string): Change => ({ kind: 'member', id, delete: true });
const ids = ['a', 'b', 'c', 'd'];
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...ids),
        fc.dictionary(
          fc.constantFrom('givenName', 'county', 'tags/casa', 'tags/mesa'),
          fc.constantFrom<string | boolean>('x', 'y', true, false),
          { minKeys: 1 },
        ),
      )
      .map(([id, set]) => member(id, set)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ids).map(gone) },
);
const eachOnce = fc.uniqueArray(change, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
/** The same change with a text that no other writes, so that it changes something. */
const withText = (each: Change, text: string): Change =>
  'set' in each
    ? member(each.id, Object.fromEntries(Object.keys(each.set).map((key) => [key, text])))
    : each;
const batch = fc.array(change, { minLength: 1, maxLength: 4 });
const step = fc.oneof(
  { weight: 6, arbitrary: batch.map((changes) => ({ do: 'commit' as const, changes })) },
  { weight: 2, arbitrary: fc.constant({ do: 'fold' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reopen' as const }) },
  { weight: 2, arbitrary: fc.nat(5).map((back) => ({ do: 'undo' as const, back })) },
);

const elsewhere = (time: number) => encodeStamp({ time, counter: 0, device: 'ffffffffffffffff' });
const imported = (count: number, from = 0, time = 1_700_000_000_000): Rec[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `import-${from + at}`,
    kind: at % 3 === 0 ? 'member' : 'attendance',
    fields: { givenName: `Persona ${from + at}`, county: '37119' },
    stamps: { base: elsewhere(time) },
  }));

async function opened(rows: Rows, time?: Time) {
  const store = await reopen(rows, time);
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  return store.value;
}

describe('the store', () => {
  test('keeps everything, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const disk = aDisk();
        let store = await newStore(disk.rows());
        for (const s of steps) {
          if (s.do === 'commit')
            await store.commit({ changes: s.changes }, { label: 'member-edited' });
          if (s.do === 'fold') expect(await store.fold()).toEqual({ ok: true, value: null });
          if (s.do === 'undo') {
            const entry = store.journal()[s.back];
            if (entry) await store.undo(entry.entry);
          }
          const before = contents(store);
          if (s.do === 'reopen') store = await opened(disk.rows());
          expect(contents(store)).toEqual(before);
        }
        const last = contents(store);
        expect(contents(await opened(disk.rows()))).toEqual(last);
      }),
      { numRuns: 60 },
    );
  });

  test('undo gives back what was there, and undoing that gives back the change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 6 }), async (batches) => {
        const store = await newStore(aDisk().rows());
        for (const changes of batches.slice(0, -1))
          await store.commit({ changes }, { label: 'member-edited' });
        const before = values(store);
        const done = await store.commit(
          { changes: batches.at(-1) as Change[] },
          { label: 'member-edited' },
        );
        const after = values(store);
        if (!done.ok || done.value.entry === null) return;
        const undone = await store.undo(done.value.entry);
        expect(values(store)).toEqual(before);
        if (!undone.ok || undone.value.entry === null) return;
        expect(undone.value.kept).toBe(0);
        await store.undo(undone.value.entry);
        expect(values(store)).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });

  test('one undo after the other leads back step by step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(eachOnce, { minLength: 1, maxLength: 8 }), async (batches) => {
        const store = await newStore(aDisk().rows());
        const steps: { readonly entry: string; readonly before: ReturnType<typeof values> }[] = [];
        for (const [n, changes] of batches.entries()) {
          const before = values(store);
          const done = await store.commit(
            { changes: changes.map((each, at) => withText(each, `${n} ${at}`)) },
            { label: 'member-edited' },
          );
          if (done.ok && done.value.entry !== null) steps.push({ entry: done.value.entry, before });
        }
        for (const { entry, before } of steps.reverse()) {
          const undone = await store.undo(entry);
          expect(undone.ok ? undone.value.kept : 0).toBe(0);
          expect(values(store)).toEqual(before);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an undo between others takes back its own and nothing else', async () => {
    const store = await newStore(aDisk().rows());
    await write(store, member('a', { county: '37119' }));
    const first = await write(store, member('a', { county: '37063' }));
    const second = await write(store, member('a', { county: '37183' }));
    await store.undo(second);
    await write(store, member('a', { county: '37001' }));
    expect(await store.undo(first)).toMatchObject({ ok: true, value: { kept: 1 } });
    expect(store.set.get('member', 'a')?.fields).toEqual({ county: '37001' });
  });

  test('an undo is newer than what it undoes, so that it travels with the next export', async () => {
    const store = await newStore(aDisk().rows());
    const entry = await write(store, member('a', { givenName: 'Ana' }));
    const added = store.set.known('member', 'a') as Rec;
    await store.undo(entry);
    const removed = store.set.known('member', 'a') as Rec;
    expect(removed.tombstone && removed.tombstone > added.stamps.base).toBe(true);
  });

  test('undo leaves a field that was edited since, and counts it', async () => {
    const store = await newStore(aDisk().rows());
    await write(store, member('a', { givenName: 'Ana', county: '37119' }));
    const entry = await write(store, member('a', { givenName: 'Anita', county: '37063' }));
    await write(store, member('a', { county: '37183' }));
    expect(await store.undo(entry)).toMatchObject({ ok: true, value: { kept: 1 } });
    expect(store.set.get('member', 'a')?.fields).toEqual({ givenName: 'Ana', county: '37183' });
  });

  test('undo leaves a record whole that was added and edited since', async () => {
    const store = await newStore(aDisk().rows());
    const entry = await write(store, member('a', { givenName: 'Ana', county: '37119' }));
    await write(store, member('a', { county: '37183' }));
    expect(await store.undo(entry)).toMatchObject({
      ok: true,
      value: { entry: null, ids: [], kept: 1, keptIn: [{ kind: 'member', id: 'a' }] },
    });
    expect(store.set.get('member', 'a')?.fields).toEqual({ givenName: 'Ana', county: '37183' });
  });

  test('undo leaves what was added while others lean on it, and whatever that leans on', async () => {
    const store = await newStore(aDisk().rows());
    const household: Change = { kind: 'household', id: 'h', set: { name: 'Luna' } };
    const done = await store.commit(
      {
        changes: [
          household,
          member('a', { givenName: 'Ana', household: 'h' }),
          member('b', { givenName: 'Eva' }),
        ],
      },
      { label: 'table-imported' },
    );
    if (!done.ok || done.value.entry === null) throw new Error('not written');
    await write(store, { kind: 'note', id: 'n', set: { subject: 'a', text: 'hola' } });
    const hanging = (kind: string, id: string) =>
      kind === 'household'
        ? store.set.by('member', 'household', id)
        : store.set.by('note', 'subject', id);
    expect(await store.undo(done.value.entry, { hanging })).toMatchObject({
      value: {
        kept: 2,
        keptIn: [
          { kind: 'household', id: 'h' },
          { kind: 'member', id: 'a' },
        ],
      },
    });
    expect(Array.from(store.set.all('member'), ({ id }) => id)).toEqual(['a']);
    expect(store.set.get('household', 'h')?.fields).toEqual({ name: 'Luna' });
  });

  test('undoes nothing twice, and nothing that it does not know', async () => {
    const store = await newStore(aDisk().rows());
    const entry = await write(store, member('a', { givenName: 'Ana' }));
    await store.undo(entry);
    const nothing = { ok: false, error: { type: 'nothing-to-undo' } };
    expect(await store.undo(entry)).toEqual(nothing);
    expect(await store.undo('unheard of')).toEqual(nothing);
  });

  test('stamps the same record twice when one commit writes it twice', async () => {
    const store = await newStore(aDisk().rows());
    await write(
      store,
      member('a', { givenName: 'zeta' }),
      gone('a'),
      member('a', { givenName: 'alfa' }),
    );
    expect(store.set.get('member', 'a')?.fields).toEqual({ givenName: 'alfa' });
  });

  test('keeps lasting changes when the rest of their commit is undone', async () => {
    const disk = aDisk();
    const store = await newStore(disk.rows());
    const log: Change = { kind: 'exchange-log', id: 'l', set: { records: 1 } };
    const done = await store.commit(
      { merged: imported(1), lasting: [log] },
      { label: 'file-imported', import: true, entry: 'chosen' },
    );
    expect(done).toMatchObject({ ok: true, value: { entry: 'chosen', ids: ['import-0'] } });
    await store.undo('chosen', {
      lasting: [{ kind: 'exchange-log', id: 'l', set: { undone: true } }],
    });
    const again = await opened(disk.rows());
    expect(again.set.get('member', 'import-0')).toBeUndefined();
    expect(again.set.get('exchange-log', 'l')?.fields).toEqual({ records: 1, undone: true });
  });

  test('does not take in what is stamped more than a day ahead', async () => {
    const store = await newStore(aDisk().rows());
    const far = imported(1, 0, 1_800_000_000_000 + 25 * 3_600_000);
    expect(
      await store.commit({ merged: far }, { label: 'file-imported', import: true }),
    ).toMatchObject({
      value: { entry: null },
    });
    expect(store.set.count('member')).toBe(0);
  });
});

describe('a large import', () => {
  test('goes into packs, is there after a crash, and is undone whole', async () => {
    const disk = aDisk();
    const time = { now: 1_800_000_000_000 };
    const store = await newStore(disk.rows(), time);
    await write(store, member('a', { givenName: 'Ana' }));
    const before = values(store);
    const progress: string[] = [];
    const done = await store.commit(
      { merged: imported(9_000) },
      { label: 'file-imported', import: true },
      (what, records) => progress.push(`${what} ${records}`),
    );
    if (!done.ok || done.value.entry === null) throw new Error('not imported');
    expect(progress.at(-1)).toBe('writing 9000');
    expect(progress.some((p) => p.startsWith('sealing'))).toBe(true);

    const again = await opened(disk.rows(), time);
    expect(contents(again)).toEqual(contents(store));
    const third = await opened(disk.rows(), time);
    expect((await third.undo(done.value.entry)).ok).toBe(true);
    expect(values(third)).toEqual(before);
    expect(values(await opened(disk.rows(), time))).toEqual(before);
  });

  test('can be undone for 90 days, and then its journal goes', async () => {
    const disk = aDisk();
    const time = { now: 1_800_000_000_000 };
    const store = await newStore(disk.rows(), time);
    await store.commit(
      { merged: imported(3) },
      { label: 'file-imported', import: true, entry: 'i' },
    );
    for (let n = 0; n < 205; n++) await write(store, member('a', { givenName: `Ana ${n}` }));
    await store.fold();
    expect(store.journal()).toHaveLength(201);
    time.now += 89 * 86_400_000;
    await write(store, member('a', { givenName: 'x' }));
    await store.fold();
    expect(store.journal().some((row) => row.entry === 'i')).toBe(true);
    time.now += 2 * 86_400_000;
    await write(store, member('a', { givenName: 'y' }));
    await store.fold();
    expect(store.journal().some((row) => row.entry === 'i')).toBe(false);
    expect(contents(await opened(disk.rows(), time))).toEqual(contents(store));
  });

  test('packs that pile up are joined, and commits during the folding are kept', async () => {
    const disk = aDisk();
    const store = await newStore(disk.rows());
    for (let n = 0; n < 8; n++) {
      await store.commit(
        { merged: imported(1_500, n * 1_500) },
        { label: 'file-imported', import: true },
      );
    }
    const folding = store.fold();
    const entry = await write(
      store,
      member('import-0', { givenName: 'meanwhile' }),
      gone('import-3'),
    );
    await folding;
    await write(store, member('import-6', { givenName: 'afterwards' }));
    const again = await opened(disk.rows());
    expect(contents(again)).toEqual(contents(store));
    expect(again.set.get('member', 'import-0')?.fields['givenName']).toBe('meanwhile');
    expect((await again.undo(entry)).ok).toBe(true);
    expect(again.set.get('member', 'import-3')).toBeDefined();
    expect(await again.fold()).toEqual({ ok: true, value: null });
    expect(contents(await opened(disk.rows()))).toEqual(contents(again));
  });
});

describe('when writing fails', () => {
  /** Rows whose nth write from now on fails, before or after it reached the disk. */
  function failing(rows: Rows, at: number, when: 'before' | 'after'): Rows & { writes(): number } {
    let count = 0;
    return {
      ...rows,
      writes: () => count,
      async write(w: Write) {
        count += 1;
        const failed = { ok: false, error: { type: 'store-failed', reason: 'disk-full' } } as const;
        if (count !== at) return rows.write(w);
        if (when === 'after') await rows.write(w);
        return failed;
      },
    };
  }

  test.each([1, 2, 3, 4, 5])('write %i leaves the old state in memory and on disk', async (at) => {
    const disk = aDisk();
    const first = await newStore(disk.rows());
    await write(first, member('a', { givenName: 'Ana' }));
    const rows = failing(disk.rows(), at, 'before');
    const store = await opened(rows);
    for (let n = 1; n <= 5; n++) {
      const before = contents(store);
      const outcome =
        n === 3
          ? await store.fold()
          : n === 5
            ? await store.undo(store.journal()[0]?.entry as string)
            : await store.commit(
                { changes: [member(`m${n}`, { givenName: 'x' })] },
                { label: 'member-edited' },
              );
      expect(outcome.ok).toBe(n !== at);
      if (n === at) {
        expect(contents(store)).toEqual(before);
        expect(contents(await opened(disk.rows()))).toEqual(before);
      }
    }
    expect(contents(await opened(disk.rows()))).toEqual(contents(store));
  });

  test('a transaction that is aborted half-way writes nothing', async () => {
    const disk = aDisk();
    const store = await newStore(disk.rows());
    await write(store, member('a', { givenName: 'Ana' }));
    const before = contents(store);
    const { IDBObjectStore } = await import('fake-indexeddb');
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown]) {
      puts += 1;
      if (puts === 2) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args as never);
    } as never;
    const outcome = await store.commit(
      { changes: [member('b', { givenName: 'B' })] },
      { label: 'member-edited' },
    );
    IDBObjectStore.prototype.put = put;
    expect(puts).toBeGreaterThanOrEqual(2);
    expect(outcome).toEqual({ ok: false, error: { type: 'store-failed', reason: 'disk-full' } });
    expect(contents(store)).toEqual(before);
    expect(contents(await opened(disk.rows()))).toEqual(before);
  });

  test('a transaction that never ends is given up, and nothing is written on top of it', async () => {
    const disk = aDisk();
    const { openDatabase } = await import('./database');
    const { IDBKeyRange } = await import('fake-indexeddb');
    const first = await newStore(disk.rows());
    await write(first, member('a', { givenName: 'Ana' }));
    const rows = openDatabase('vault', { indexedDB: disk.factory, IDBKeyRange }, 50);
    const store = await opened(rows);
    const { IDBTransaction } = await import('fake-indexeddb');
    const transactions = IDBTransaction.prototype as unknown as { _start(): void };
    const begin = transactions._start;
    transactions._start = () => {};
    const outcome = await store.commit(
      { changes: [member('b', { givenName: 'B' })] },
      { label: 'member-edited' },
    );
    transactions._start = begin;
    const unavailable = { ok: false, error: { type: 'store-failed', reason: 'unavailable' } };
    expect(outcome).toEqual(unavailable);
    expect(await store.commit({ changes: [gone('a')] }, { label: 'member-edited' })).toEqual(
      unavailable,
    );
    expect(store.set.get('member', 'a')).toBeDefined();
  });
});
