import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from './database';
import { aDisk, contents, type Disk, newStore, reopen, write } from './testing/test-store';
import { readWhole } from './whole';

/** A vault with packs, loose rows, folded journal and an import's own journal row. */
async function aFullDisk(): Promise<Disk> {
  const disk = aDisk();
  const store = await newStore(disk.rows());
  const id = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
  const base = '018bcfe56800-0000-ffffffffffffffff';
  const merged = Array.from({ length: 1_200 }, (_, n) => ({
    id: id(n),
    kind: 'member',
    fields: { givenName: `Persona ${n}` },
    stamps: { base },
  }));
  await store.commit({ merged }, { label: 'file-imported', import: true });
  await write(store, { kind: 'member', id: id(1), set: { county: '37119' } });
  await store.fold();
  for (let n = 0; n < 4; n++) {
    await write(store, { kind: 'member', id: id(n), set: { county: '37063' } });
  }
  return disk;
}

async function allRows(disk: Disk): Promise<Row[]> {
  const rows = disk.rows();
  const names = await rows.names();
  if (!names.ok) throw new Error('unreadable');
  const read = await rows.read(names.value);
  if (!read.ok) throw new Error('unreadable');
  rows.close();
  return Promise.all(
    names.value.map(async (k, at) => ({ k, b: (await readWhole(read.value[at])) as never })),
  );
}

/** A disk with exactly these rows. */
async function diskOf(rows: readonly Row[]): Promise<Disk> {
  const disk = aDisk();
  const database = disk.rows();
  await database.write({ put: rows });
  database.close();
  return disk;
}

async function verdict(rows: readonly Row[]): Promise<string> {
  const disk = await diskOf(rows);
  const database = disk.rows();
  const store = await reopen(database);
  if (store.ok) {
    // An import's journal is opened when it is undone; what was altered there is no entry any more.
    for (const { entry } of store.value.journal()) {
      const undone = await store.value.undo(entry);
      if (!undone.ok && undone.error.type === 'nothing-to-undo') return 'noticed at undo';
    }
  }
  database.close();
  return store.ok ? 'opened' : store.error.type;
}

describe('a store that someone touched', () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await allRows(await aFullDisk());
  });

  test('opens when nobody did', async () => {
    expect(rows.length).toBeGreaterThan(6);
    expect(await verdict(rows)).toBe('opened');
  });

  test('is noticed when any row is missing, or one is there too many', async () => {
    for (let at = 0; at < rows.length; at++) {
      expect(await verdict(rows.filter((_, other) => other !== at))).toBe('store-tampered');
    }
    expect(await verdict([...rows, { k: 'f'.repeat(32), b: new Uint8Array(256) }])).toBe(
      'store-tampered',
    );
  });

  test('is noticed when any two rows change places', async () => {
    for (let a = 0; a < rows.length; a++) {
      for (let b = a + 1; b < rows.length; b++) {
        const swapped = rows.map((row, at) =>
          at === a
            ? { ...row, b: rows[b]?.b as never }
            : at === b
              ? { ...row, b: rows[a]?.b as never }
              : row,
        );
        expect(await verdict(swapped)).toBe('store-tampered');
      }
    }
  });

  test('is noticed when a bit flips, wherever', async () => {
    let random = 7;
    const dice = (below: number) => {
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
      return random % below;
    };
    for (let n = 0; n < 150; n++) {
      const at = dice(rows.length);
      const bytes = new Uint8Array((rows[at] as Row).b as Uint8Array<ArrayBuffer>);
      const place = dice(bytes.length);
      bytes[place] = (bytes[place] as number) ^ (1 << dice(8));
      const flipped = rows.map((row, other) => (other === at ? { ...row, b: bytes } : row));
      expect(await verdict(flipped)).not.toBe('opened');
    }
  });

  test('is noticed when any row is set back to what it was before', async () => {
    const disk = aDisk();
    const store = await newStore(disk.rows());
    await write(store, { kind: 'member', id: 'a', set: { givenName: 'Ana' } });
    const before = await allRows(disk);
    await write(store, { kind: 'member', id: 'a', set: { givenName: 'Anita' } });
    await store.fold();
    await write(store, { kind: 'member', id: 'a', set: { givenName: 'Any' } });
    const after = await allRows(disk);
    expect(await verdict(after)).toBe('opened');
    for (const old of before) {
      const kept = after.filter((row) => row.k !== old.k);
      expect(await verdict([...kept, old])).toBe('store-tampered');
    }
  });

  test('reads the same once it is put back', async () => {
    const disk = await diskOf(rows);
    const again = await reopen(disk.rows());
    const other = await reopen((await diskOf(await allRows(disk))).rows());
    expect(again.ok && other.ok && contents(again.value)).toEqual(
      other.ok && contents(other.value),
    );
  });
});
