import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../core/result';
import { MAX_SNAPSHOT_BYTES, SNAPSHOT_HEAD_BYTES } from '../../core/snapshot-layout';
import { createVault } from '../create-vault';
import { openDatabase, type Rows } from '../store/database';
import { readWhole } from '../store/whole';
import type { Vault } from '../vault';

const PASSPHRASE = 'nopal barro comal tinaja metate petate';
const EVERYONE = {
  search: '',
  sort: 'name',
  descending: false,
  filter: {},
  from: 0,
  count: 500,
} as const;

/** A laptop's disk, and vaults that are started on it. */
function aLaptop() {
  const factory = new IDBFactory();
  let clock = 1_800_000_000_000;
  const rows = () => openDatabase('vault', { indexedDB: factory, IDBKeyRange });
  const start = (over: Rows = rows()): Vault =>
    createVault({
      rows: over,
      now: () => clock++,
      elapsed: () => clock++,
      today: () => '2026-03-01',
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
      sleep: async () => {},
      pause: async () => {},
      after: () => () => {},
      testCost: { memory: 64, passes: 1, lanes: 1 },
    });
  return { rows, start };
}

async function aVault(people: number) {
  const laptop = aLaptop();
  const vault = laptop.start();
  const created = got(
    await vault.create({
      passphrase: PASSPHRASE,
      groupName: 'Casa Ejemplo',
      organizerName: 'Ana Ejemplo',
      sample: false,
    }),
  );
  for (let n = 0; n < people; n++) await add(vault, `Persona ${n}`);
  return { laptop, vault, recoveryCode: created.recoveryCode };
}

const add = async (vault: Vault, familyNames: string) =>
  got(
    await vault.run({
      type: 'add-record',
      kind: 'member',
      fields: { givenName: 'Ñandú', familyNames },
    }),
  );
const names = async (vault: Vault) =>
  (await vault.view('members', EVERYONE)).rows.map((row) => row.name);

function got<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** As whoever altered it on purpose would leave it: with a digest that fits. */
function withDigest(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const whole = bytes.slice();
  const digest = createHash('sha256').update(whole.subarray(0, -32)).digest();
  whole.set(digest, whole.length - 32);
  return whole;
}

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] as number) ^ 0x01;
  return copy;
}

const openIt = async (snapshot: Uint8Array<ArrayBuffer>, secret = { passphrase: PASSPHRASE }) => {
  const vault = aLaptop().start();
  const restored = await vault.restore(snapshot);
  if (!restored.ok) return restored.error.type;
  const unlocked = await vault.unlock(secret);
  if (!unlocked.ok) return unlocked.error.type;
  const opened = await vault.opened();
  return opened.ok ? 'opened' : opened.error.type;
};

describe('a snapshot', () => {
  test('put back on an empty laptop gives the same records, before and after a fold', async () => {
    const { vault } = await aVault(60);
    for (const folded of [false, true]) {
      if (folded) await vault.fold();
      const snapshot = got(await vault.snapshot());
      const other = aLaptop().start();
      expect(await other.restore(snapshot)).toEqual({ ok: true, value: null });
      expect(await other.state()).toBe('locked');
      got(await other.unlock({ passphrase: PASSPHRASE }));
      expect(await names(other)).toEqual(await names(vault));
      expect(await other.view('workspace', {})).toEqual(await vault.view('workspace', {}));
      await add(other, 'Después');
      expect(await names(other)).toHaveLength(61);
    }
  });

  test('holds packs that are Blobs, row for row', async () => {
    const { laptop, vault } = await aVault(0);
    for (let n = 0; n < 700; n++) await add(vault, `Persona ${n} ${'x'.repeat(80)}`);
    await vault.fold();
    const there = got(await laptop.rows().everything()).rows;
    expect(there.some((row) => row.b instanceof Blob)).toBe(true);
    const other = aLaptop();
    got(await other.start().restore(got(await vault.snapshot())));
    const back = got(await other.rows().everything()).rows;
    expect(back.map((row) => row.k)).toEqual(there.map((row) => row.k));
    for (const [at, row] of back.entries()) {
      expect(await readWhole(row.b)).toEqual(await readWhole(there[at]?.b));
    }
  });

  test('is taken of a locked store too, and is the same one', async () => {
    const { laptop, vault } = await aVault(3);
    await vault.lock();
    const snapshot = got(await vault.snapshot());
    expect(got(await laptop.start().snapshot())).toEqual(snapshot);
    expect(await openIt(snapshot)).toBe('opened');
  });

  test('is one moment, whatever is written meanwhile', async () => {
    const { vault } = await aVault(5);
    const taken = [];
    for (let n = 0; n < 10; n++) {
      taken.push(vault.snapshot());
      await add(vault, `Mientras ${n}`);
      if (n % 3 === 0) await vault.fold();
    }
    for (const snapshot of await Promise.all(taken)) {
      expect(await openIt(got(snapshot))).toBe('opened');
    }
  });

  test('says nothing in clear', async () => {
    const { vault } = await aVault(3);
    const text = Buffer.from(got(await vault.snapshot())).toString('latin1');
    for (const word of ['Persona', 'Ejemplo', 'member', 'given']) expect(text).not.toContain(word);
  });

  test('there is none of an empty store', async () => {
    expect(await aLaptop().start().snapshot()).toMatchObject({ error: { type: 'store-failed' } });
  });
});

describe('a snapshot that someone touched', () => {
  let snapshot: Uint8Array<ArrayBuffer>;
  let recoveryCode: string;
  beforeAll(async () => {
    const made = await aVault(5);
    snapshot = got(await made.vault.snapshot());
    recoveryCode = made.recoveryCode;
  });

  test('is refused whichever byte changed, and nothing is written', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    for (let at = 0; at < snapshot.length; at++) {
      expect(await vault.restore(flipped(snapshot, at))).toEqual({
        ok: false,
        error: { type: 'snapshot-damaged' },
      });
    }
    expect(await vault.state()).toBe('empty');
  });

  test('is refused when it is cut short anywhere, longer, empty, or too large', async () => {
    const vault = aLaptop().start();
    const refused = { ok: false, error: { type: 'snapshot-damaged' } };
    for (let length = 0; length < snapshot.length; length += 97) {
      expect(await vault.restore(snapshot.slice(0, length))).toEqual(refused);
      if (length > 32)
        expect(await vault.restore(withDigest(snapshot.slice(0, length)))).toEqual(refused);
    }
    const longer = new Uint8Array(snapshot.length + 40);
    longer.set(snapshot);
    expect(await vault.restore(withDigest(longer))).toEqual(refused);
    const huge = { ...vault, length: MAX_SNAPSHOT_BYTES + 1 } as unknown as typeof snapshot;
    expect(await vault.restore(huge)).toEqual(refused);
    expect(await vault.state()).toBe('empty');
  });

  test('does not open when its digest was made to fit', async () => {
    // The recovery slot is the last 120 bytes of the header: only the recovery code leans on it.
    const recovery = SNAPSHOT_HEAD_BYTES - 120;
    const places = Array.from({ length: SNAPSHOT_HEAD_BYTES + 30 }, (_, at) => at);
    for (let at = places.length; at < snapshot.length - 32; at += 61) places.push(at);
    for (const at of places) {
      const altered = withDigest(flipped(snapshot, at));
      const byCode = at >= recovery && at < SNAPSHOT_HEAD_BYTES;
      const secret = byCode ? { recoveryCode } : { passphrase: PASSPHRASE };
      expect(await openIt(altered, secret as never), `byte ${at}`).not.toBe('opened');
    }
  });

  test('of a newer version is left for a newer Convite', async () => {
    const newer = snapshot.slice();
    newer[9] = 2;
    expect(await aLaptop().start().restore(withDigest(newer))).toEqual({
      ok: false,
      error: { type: 'newer-vault', version: 2 },
    });
  });
});

describe('putting a snapshot back', () => {
  test('never replaces a store that opens, or that nobody tried', async () => {
    const { laptop, vault } = await aVault(2);
    const snapshot = got(await vault.snapshot());
    await add(vault, 'Después');
    const exists = { ok: false, error: { type: 'vault-exists' } };
    expect(await vault.restore(snapshot)).toEqual(exists);
    const other = laptop.start();
    expect(await other.restore(snapshot)).toEqual(exists);
    expect(await other.unlock({ passphrase: 'otra' })).toMatchObject({ ok: false });
    expect(await other.restore(snapshot)).toEqual(exists);
    got(await other.unlock({ passphrase: PASSPHRASE }));
    await other.lock();
    expect(await other.restore(snapshot)).toEqual(exists);
    got(await other.unlock({ passphrase: PASSPHRASE }));
    expect(await names(other)).toHaveLength(3);
  });

  test('replaces a store that was found damaged, rows that do not belong among them', async () => {
    const { laptop, vault } = await aVault(4);
    const snapshot = got(await vault.snapshot());
    const rows = laptop.rows();
    await rows.write({ put: [{ k: 'f'.repeat(32), b: new Uint8Array(300) }] });
    const other = laptop.start();
    expect(await other.unlock({ passphrase: PASSPHRASE })).toMatchObject({
      error: { type: 'store-tampered' },
    });
    expect(await other.restore(flipped(snapshot, 500))).toMatchObject({
      error: { type: 'snapshot-damaged' },
    });
    got(await other.restore(snapshot));
    expect(await other.restore(snapshot)).toMatchObject({ error: { type: 'vault-exists' } });
    got(await other.unlock({ passphrase: PASSPHRASE }));
    expect(await names(other)).toHaveLength(4);
  });

  test('replaces a store that was set back to an earlier state, and no other', async () => {
    const { vault } = await aVault(2);
    const earlier = got(await vault.snapshot());
    await add(vault, 'Después');
    const later = got(await vault.snapshot());
    const stranger = got(await (await aVault(9)).vault.snapshot());
    const other = aLaptop().start();
    got(await other.restore(earlier));
    got(await other.unlock({ passphrase: PASSPHRASE }));
    for (const snapshot of [earlier, stranger, flipped(later, 600), withDigest(later.slice(9))]) {
      expect(await other.isBehind(snapshot)).toBe(false);
    }
    await other.lock();
    expect(await other.restore(later)).toMatchObject({ error: { type: 'vault-exists' } });
    got(await other.unlock({ passphrase: PASSPHRASE }));
    expect(await other.isBehind(later)).toBe(true);
    await other.lock();
    got(await other.restore(later));
    got(await other.unlock({ passphrase: PASSPHRASE }));
    expect(await other.isBehind(later)).toBe(false);
    expect(await names(other)).toHaveLength(3);
  });

  test('changes nothing when the disk refuses it', async () => {
    const { vault } = await aVault(2);
    const snapshot = got(await vault.snapshot());
    const laptop = aLaptop();
    const full = laptop.start({
      ...laptop.rows(),
      write: async () => ({ ok: false, error: { type: 'store-failed', reason: 'disk-full' } }),
    });
    expect(await full.restore(snapshot)).toMatchObject({ error: { reason: 'disk-full' } });
    expect(await laptop.start().state()).toBe('empty');
  });
});
