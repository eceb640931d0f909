import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '../core/merge/plan-types';
import { LIST_CHUNK } from '../core/views/list-chunk';
import { createVault } from './create-vault';
import type { KeySlot, VaultHeader } from './sealing/key-slots';
import { openDatabase, type Row } from './store/database';
import { readWhole } from './store/whole';
import type { Command, NewVault, Vault } from './vault';
import type { VaultDeps } from './vault-deps';

const PASSPHRASE = 'nopal barro comal tinaja metate petate';
const SETUP: NewVault = {
  passphrase: PASSPHRASE,
  groupName: 'Casa Ejemplo',
  organizerName: 'Ana Ejemplo',
  sample: false,
};
const MARIA: Command = {
  type: 'add-record',
  kind: 'member',
  fields: { givenName: 'María', familyNames: 'Ejemplo Ficticia' },
};
const EVERYONE = {
  search: '',
  sort: 'name',
  descending: false,
  filter: {},
  from: 0,
  count: 50,
} as const;

/** A laptop whose app can be started many times on the same disk. */
function aLaptop() {
  const factory = new IDBFactory();
  const slept: number[] = [];
  let clock = 1_800_000_000_000;
  const openRows = () => openDatabase('vault', { indexedDB: factory, IDBKeyRange });
  return {
    slept,
    openRows,
    start(more: Partial<VaultDeps> = {}): Vault {
      return createVault({
        rows: openRows(),
        now: () => clock++,
        elapsed: () => clock++,
        today: () => '2026-03-01',
        randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
        sleep: async (ms) => void slept.push(ms),
        pause: async () => {},
        after: () => () => {},
        testCost: { memory: 64, passes: 1, lanes: 1 },
        testWorkFactor: 15,
        ...more,
      });
    },
    async edit(change: (header: VaultHeader) => VaultHeader) {
      const rows = openRows();
      const header = await rows.header();
      if (!header.ok || !header.value) throw new Error('no header');
      await rows.write({ header: change(header.value) });
    },
    async rows(): Promise<Row[]> {
      const rows = openRows();
      const names = await rows.names();
      const read = names.ok ? await rows.read(names.value) : names;
      if (!names.ok || !read.ok) throw new Error('unreadable');
      return Promise.all(
        names.value.map(async (k, at) => ({ k, b: (await readWhole(read.value[at])) as never })),
      );
    },
  };
}

const names = async (vault: Vault) =>
  (await vault.view('members', EVERYONE)).rows.map((row) => row.name);

describe('a new vault', () => {
  test('is empty, then made, then locked, then open again with everything in it', async () => {
    const laptop = aLaptop();
    const first = laptop.start();
    expect(await first.state()).toBe('empty');
    expect(await first.unlock({ passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: { type: 'no-vault' },
    });
    const created = await first.create(SETUP);
    expect(created.ok).toBe(true);
    expect(await first.state()).toBe('unlocked');
    expect((await first.run(MARIA)).ok).toBe(true);
    expect(await first.view('workspace', {})).toMatchObject({
      workspace: { organizer: 'Ana Ejemplo', sample: false },
      group: { name: 'Casa Ejemplo' },
    });

    // Not locked, as after a crash.
    const second = laptop.start();
    expect(await second.state()).toBe('locked');
    await expect(second.view('workspace', {})).rejects.toThrow('locked');
    expect(await second.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
    expect(await names(second)).toEqual(['María Ejemplo Ficticia']);

    await second.lock();
    expect(await second.state()).toBe('locked');
    expect(await second.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
    expect(await names(second)).toEqual(['María Ejemplo Ficticia']);
  });

  test('is not made twice, nor with a weak passphrase', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    for (const passphrase of ['', 'corta', 'Casa Ejemplo Casa Ejemplo', 'passwordpassword']) {
      expect(await vault.create({ ...SETUP, passphrase })).toEqual({
        ok: false,
        error: { type: 'passphrase-too-weak' },
      });
    }
    expect(await vault.state()).toBe('empty');
    expect((await vault.create(SETUP)).ok).toBe(true);
    const exists = { ok: false, error: { type: 'vault-exists' } };
    expect(await vault.create(SETUP)).toEqual(exists);
    expect(await laptop.start().create(SETUP)).toEqual(exists);
  });

  test('whose first write fails is no vault', async () => {
    const laptop = aLaptop();
    const full = { ok: false, error: { type: 'store-failed', reason: 'disk-full' } } as const;
    const vault = laptop.start({ rows: { ...laptop.openRows(), write: async () => full } });
    expect(await vault.create(SETUP)).toEqual(full);
    expect(await vault.state()).toBe('empty');
    expect(await laptop.start().state()).toBe('empty');
  });

  test('has nothing that can be undone', async () => {
    const vault = aLaptop().start();
    await vault.create(SETUP);
    expect(await vault.view('journal', {})).toEqual([]);
  });

  test('can hold the sample, which stands on its own day', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    await vault.create({ ...SETUP, sample: true });
    const workspace = await vault.view('workspace', {});
    expect(workspace).toMatchObject({
      workspace: { sample: true },
      today: '2019-02-20',
      counts: { members: 40 },
    });
    expect(workspace.groups.some((group) => group.name === 'Casa Ejemplo')).toBe(true);
    const again = laptop.start();
    await again.unlock({ passphrase: PASSPHRASE });
    expect(await again.view('workspace', {})).toEqual(workspace);
  });

  test('leaves no word of anyone in the database', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    await vault.create(SETUP);
    await vault.run(MARIA);
    await vault.fold();
    await vault.run({ ...MARIA, fields: { givenName: 'Rosalinda' } });
    const found = (await laptop.rows())
      .map((row) => `${row.k} ${new TextDecoder('latin1').decode(row.b as Uint8Array)}`)
      .join();
    for (const word of ['María', 'MarÃ­a', 'Rosalinda', 'Casa', 'Ana', 'member', 'givenName']) {
      expect(found).not.toContain(word);
    }
  });
});

describe('an unlocked vault whose first screens were kept ready', () => {
  /** Rows that answer for packs only when they are let. */
  function slow(rows: ReturnType<ReturnType<typeof aLaptop>['openRows']>) {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let reads = 0;
    return {
      letGo: () => open(),
      rows: {
        ...rows,
        // The root and the front are the first two reads.
        async read(asked: readonly string[]) {
          if (++reads > 2) await gate;
          return rows.read(asked);
        },
      },
    };
  }
  const FIRST_ROWS = { ...EVERYONE, count: LIST_CHUNK };

  test('shows them before every record is open, and the rest after', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    await vault.create(SETUP);
    for (let n = 0; n < 3; n++) await vault.run(MARIA);
    await vault.lock();

    const { rows, letGo } = slow(laptop.openRows());
    const again = laptop.start({ rows });
    expect(await again.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
    expect((await again.view('members', FIRST_ROWS)).total).toBe(3);
    expect((await again.view('workspace', {})).counts.members).toBe(3);
    let found = false;
    const search = again.view('members', { ...FIRST_ROWS, search: 'maria' }).then((answer) => {
      found = true;
      return answer;
    });
    const added = again.run(MARIA);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(found).toBe(false);
    letGo();
    expect((await search).total).toBe(3);
    expect((await added).ok).toBe(true);
    expect((await again.view('members', FIRST_ROWS)).total).toBe(4);
    expect(await again.opened()).toEqual({ ok: true, value: null });
  });

  test('does not show what was true before the last change', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    await vault.create(SETUP);
    await vault.run(MARIA);
    await vault.fold();
    await vault.run(MARIA);
    const again = laptop.start();
    await again.unlock({ passphrase: PASSPHRASE });
    expect((await again.view('members', FIRST_ROWS)).total).toBe(2);
  });

  test('does not show what was true on another day', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    await vault.create(SETUP);
    await vault.lock();
    const again = laptop.start({ today: () => '2026-03-02' });
    await again.unlock({ passphrase: PASSPHRASE });
    expect((await again.view('workspace', {})).today).toBe('2026-03-02');
  });

  test('tells when a record behind them was altered', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    await vault.create(SETUP);
    await vault.run(MARIA);
    await vault.lock();
    const rows = laptop.openRows();
    let reads = 0;
    const again = laptop.start({
      rows: {
        ...rows,
        async read(asked: readonly string[]) {
          const read = await rows.read(asked);
          if (++reads <= 2 || !read.ok) return read;
          return { ok: true, value: read.value.map(() => new Uint8Array(512)) };
        },
      },
    });
    expect(await again.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
    expect(await again.opened()).toMatchObject({ ok: false, error: { type: 'store-tampered' } });
    await expect(again.run(MARIA)).rejects.toThrow('could not be opened');
    await again.lock();
    expect(await again.state()).toBe('locked');
  });
});

describe('a locked vault', () => {
  test('opens with the recovery code, however it is typed', async () => {
    const laptop = aLaptop();
    const created = await laptop.start().create(SETUP);
    if (!created.ok) throw new Error('not made');
    const vault = laptop.start();
    const typed = created.value.recoveryCode.toLowerCase().replaceAll('-', ' ');
    expect(await vault.unlock({ recoveryCode: typed })).toEqual({ ok: true, value: null });
    expect(await vault.view('workspace', {})).toMatchObject({
      workspace: { organizer: 'Ana Ejemplo' },
    });
  });

  test('says plainly that a passphrase or code is wrong, after a second', async () => {
    const laptop = aLaptop();
    await laptop.start().create(SETUP);
    const vault = laptop.start();
    const wrong = { ok: false, error: { type: 'wrong-passphrase' } };
    expect(await vault.unlock({ passphrase: `${PASSPHRASE} ` })).toEqual(wrong);
    expect(await vault.unlock({ recoveryCode: '00000-00000' })).toEqual(wrong);
    expect(await vault.unlock({ recoveryCode: '0'.repeat(35) })).toEqual(wrong);
    expect(laptop.slept).toEqual([1_000, 1_000, 1_000]);
    expect(await vault.state()).toBe('locked');
  });

  test('takes a passphrase however its accents are composed', async () => {
    const laptop = aLaptop();
    const passphrase = 'el ñandú violeta baila en Zebulón';
    await laptop.start().create({ ...SETUP, passphrase: passphrase.normalize('NFC') });
    expect((await laptop.start().unlock({ passphrase: passphrase.normalize('NFD') })).ok).toBe(
      true,
    );
  });

  test('opens with the new passphrase only once it was changed, and still with the code', async () => {
    const laptop = aLaptop();
    const vault = laptop.start();
    const created = await vault.create(SETUP);
    if (!created.ok) throw new Error('not made');
    const next = 'molcajete huipil jarana zarzo quetzal';
    expect(await vault.changePassphrase('wrong', next)).toMatchObject({
      error: { type: 'wrong-passphrase' },
    });
    expect(await vault.changePassphrase(PASSPHRASE, 'corta')).toMatchObject({
      error: { type: 'passphrase-too-weak' },
    });
    expect(await vault.changePassphrase(PASSPHRASE, next)).toEqual({ ok: true, value: null });
    expect((await laptop.start().unlock({ passphrase: PASSPHRASE })).ok).toBe(false);
    expect((await laptop.start().unlock({ passphrase: next })).ok).toBe(true);
    expect((await laptop.start().unlock(created.value)).ok).toBe(true);
  });

  test.each<[string, (header: VaultHeader) => VaultHeader, string]>([
    [
      'a weaker derivation',
      (h) => withCost(h, { memory: 8, passes: 1, lanes: 1 }),
      'unsafe-key-settings',
    ],
    [
      'a dearer derivation',
      (h) => withCost(h, { memory: 2 ** 31, passes: 3, lanes: 1 }),
      'unsafe-key-settings',
    ],
    [
      'another derivation',
      (h) => withCost(h, { memory: 64 * 1024, passes: 3, lanes: 1 }),
      'wrong-passphrase',
    ],
    ['a newer format', (h) => ({ ...h, format: 2 }), 'newer-vault'],
    ['another vault id', (h) => ({ ...h, vaultId: new Uint8Array(16) }), 'store-tampered'],
    ['another epoch', (h) => ({ ...h, epoch: 2 }), 'store-tampered'],
    ['a cut key', (h) => withSlot(h, { wrapped: new Uint8Array(47) }), 'store-tampered'],
    ['an altered key', (h) => withSlot(h, { wrapped: new Uint8Array(48) }), 'store-tampered'],
  ])('with a header that asks for %s stays locked', async (_, change, expected) => {
    const laptop = aLaptop();
    await laptop.start().create(SETUP);
    await laptop.edit(change);
    const outcome = await laptop.start().unlock({ passphrase: PASSPHRASE });
    expect(outcome).toMatchObject({ ok: false, error: { type: expected } });
  });

  test('without its header, or without its rows, is a damaged vault and not the absence of one', async () => {
    const laptop = aLaptop();
    await laptop.start().create(SETUP);
    const header = await laptop.openRows().header();
    const all = await laptop.rows();

    const headless = aLaptop();
    await headless.openRows().write({ put: all });
    expect(await headless.start().state()).toBe('locked');
    expect(await headless.start().unlock({ passphrase: PASSPHRASE })).toMatchObject({
      error: { type: 'store-tampered' },
    });
    expect(await headless.start().create(SETUP)).toMatchObject({ error: { type: 'vault-exists' } });

    const rowless = aLaptop();
    if (!header.ok || !header.value) throw new Error('no header');
    await rowless.openRows().write({ header: header.value });
    expect(await rowless.start().state()).toBe('locked');
    expect(await rowless.start().unlock({ passphrase: PASSPHRASE })).toMatchObject({
      error: { type: 'store-tampered' },
    });
  });
});

describe('an open vault', () => {
  test('runs commands one after the other, tells of each, and takes one back', async () => {
    const vault = aLaptop().start();
    await vault.create(SETUP);
    let told = 0;
    const stop = vault.onChange(() => {
      told += 1;
    });
    const all = await Promise.all([1, 2, 3].map(() => vault.run(MARIA)));
    expect(told).toBe(3);
    expect((await vault.view('members', EVERYONE)).total).toBe(3);
    const [first] = all;
    if (!first?.ok || first.value.entry === null) throw new Error('not run');
    expect(await vault.run({ type: 'undo', entry: first.value.entry })).toMatchObject({
      value: { kept: 0 },
    });
    expect((await vault.view('members', EVERYONE)).total).toBe(2);
    expect((await vault.view('journal', {})).map((row) => [row.label, row.undone])).toEqual([
      ['undone', false],
      ['member-added', false],
      ['member-added', false],
      ['member-added', true],
    ]);
    stop();
    await vault.run(MARIA);
    expect(told).toBe(4);
  });

  test('tells that a change was not saved, and has not made it', async () => {
    const laptop = aLaptop();
    await laptop.start().create(SETUP);
    const rows = laptop.openRows();
    const full = { ok: false, error: { type: 'store-failed', reason: 'disk-full' } } as const;
    const vault = laptop.start({ rows: { ...rows, write: async () => full } });
    await vault.unlock({ passphrase: PASSPHRASE });
    expect(await vault.run(MARIA)).toEqual(full);
    expect(await names(vault)).toEqual([]);
  });

  test('folds by itself after enough changes, and loses nothing by it', async () => {
    const laptop = aLaptop();
    const later: { ms: number; work: () => void }[] = [];
    const vault = laptop.start({
      after(ms, work) {
        const entry = { ms, work };
        later.push(entry);
        return () => void later.splice(later.indexOf(entry), 1);
      },
    });
    await vault.create(SETUP);
    for (let n = 0; n < 70; n++) await vault.run(MARIA);
    const folds = later.filter(({ ms }) => ms === 5_000);
    expect(folds).toHaveLength(1);
    const before = (await laptop.rows()).length;
    folds[0]?.work();
    await vault.fold();
    expect((await laptop.rows()).length).toBeLessThan(before / 5);
    const again = laptop.start();
    await again.unlock({ passphrase: PASSPHRASE });
    expect((await again.view('members', EVERYONE)).total).toBe(70);
  });

  test('sends everything to another laptop, which can take the import back', async () => {
    const here = aLaptop().start();
    await here.create(SETUP);
    await here.run(MARIA);
    const include = { phones: true, emails: true, needs: true, notes: true };
    const request = {
      scope: { type: 'everything' },
      include,
      until: '',
      changesOnly: false,
      passphrase: PASSPHRASE,
    } as const;
    const file = await here.exportFile(request, () => {}).outcome;
    if (!file.ok) throw new Error(`not exported: ${JSON.stringify(file.error)}`);

    const there = aLaptop().start();
    await there.create({ ...SETUP, groupName: 'Mesa Ejemplo' });
    const preview = await there.planImport(file.value.bytes, PASSPHRASE, () => {}).outcome;
    if (!preview.ok) throw new Error(`not planned: ${JSON.stringify(preview.error)}`);
    const applied = await there.applyImport(preview.value.plan, NO_DECISIONS);
    if (!applied.ok || applied.value.entry === null) throw new Error('not applied');
    const shared = await names(there);
    expect(shared).toEqual(['María Ejemplo Ficticia']);
    expect((await there.view('exchange-log', {}))[0]).toMatchObject({
      direction: 'in',
      undone: false,
    });
    await there.run({ type: 'undo', entry: applied.value.entry });
    expect(await names(there)).toEqual([]);
    expect((await there.view('exchange-log', {}))[0]).toMatchObject({
      direction: 'in',
      undone: true,
    });
  });
});

const withCost = (header: VaultHeader, cost: VaultHeader['passphrase']['cost']): VaultHeader => ({
  ...header,
  passphrase: { ...header.passphrase, cost },
});
const withSlot = (header: VaultHeader, slot: Partial<KeySlot>): VaultHeader => ({
  ...header,
  passphrase: { ...header.passphrase, ...slot },
});
