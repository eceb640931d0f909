import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowOutcome, TableWish } from '../../core/tables/table-plan';
import { createVault } from '../create-vault';
import { openDatabase } from '../store/database';
import type { Command, Done, Vault } from '../vault';

async function aVault(): Promise<Vault> {
  let clock = 1_800_000_000_000;
  const vault = createVault({
    rows: openDatabase('vault', { indexedDB: new IDBFactory(), IDBKeyRange }),
    now: () => clock++,
    elapsed: () => clock++,
    today: () => '2026-03-01',
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sleep: async () => {},
    pause: async () => {},
    after: () => () => {},
    testCost: { memory: 64, passes: 1, lanes: 1 },
  });
  const made = await vault.create({
    passphrase: 'nopal barro comal tinaja metate petate',
    groupName: 'Casa Ejemplo',
    organizerName: 'Ana Ejemplo',
    sample: false,
  });
  if (!made.ok) throw new Error('not made');
  return vault;
}

async function takeIn(
  vault: Vault,
  text: string,
  wish: Partial<TableWish> = {},
): Promise<{ readonly done: Done; readonly outcomes: readonly RowOutcome[] }> {
  const opened = await vault.openTable(new TextEncoder().encode(text), () => {}).outcome;
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { table, columns } = opened.value;
  const whole: TableWish = {
    meanings: columns.map(({ meaning }) => meaning),
    known: 'fill',
    tags: [],
    group: null,
    ...wish,
  };
  const planned = await vault.planTable(table, whole, () => {}).outcome;
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const { rows } = await vault.tableRows(table, { outcome: 'all', from: 0, count: 1_000 });
  const done = await vault.applyTable(table, { majorChanges: true }, () => {}).outcome;
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return { done: done.value, outcomes: rows.map(({ outcome }) => outcome) };
}

/** Every member with everything about them, by name, without what tells when it was written. */
async function people(vault: Vault) {
  const list = await vault.view('members', {
    search: '',
    sort: 'name',
    descending: false,
    filter: {},
    from: 0,
    count: 1_000,
  });
  const details = await Promise.all(list.rows.map(({ id }) => vault.view('member', { id })));
  return details.map((detail) => [detail?.member, detail?.notes]);
}

const run = async (vault: Vault, command: Command): Promise<Done> => {
  const done = await vault.run(command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
};

const LIST =
  'Nombre completo;Tel;Condado;Hogar;Notas\nAna Luna;336 555 0142;Forsyth;Luna;hola\nEva Nopal;336 555 0143;Wake;Luna;\nOlmo Sauce;;;;\n';

describe('a table that was taken in', () => {
  test('is found again by the same table: nobody comes twice', async () => {
    const vault = await aVault();
    expect((await takeIn(vault, LIST)).outcomes).toEqual(['created', 'created', 'created']);
    const before = await people(vault);
    const again = await takeIn(vault, LIST.replace(/^Olmo.*\n/m, ''));
    expect(again).toMatchObject({ outcomes: ['same', 'same'], done: { entry: null } });
    expect(await people(vault)).toEqual(before);
  });

  test('can be taken back whole, except what someone edited or leaned on since, which is listed', async () => {
    const vault = await aVault();
    const { done } = await takeIn(vault, LIST);
    const list = await vault.view('members', {
      search: '',
      sort: 'name',
      descending: false,
      filter: {},
      from: 0,
      count: 10,
    });
    const idOf = (name: string) => list.rows.find((row) => row.name === name)?.id ?? '';
    await run(vault, {
      type: 'edit-record',
      kind: 'member',
      id: idOf('Ana Luna'),
      patch: { zip: '27101' },
    });
    await run(vault, {
      type: 'add-record',
      kind: 'note',
      fields: { subject: idOf('Olmo Sauce'), text: 'vino a la asamblea' },
    });
    const undone = await run(vault, { type: 'undo', entry: done.entry as string });
    expect(undone.keptIn?.map(({ kind, label }) => [kind, label])).toEqual([
      ['member', 'Ana Luna'],
      ['member', 'Olmo Sauce'],
      ['household', 'Luna'],
    ]);
    const left = await people(vault);
    expect(left.map(([member]) => (member as { givenName: string }).givenName)).toEqual([
      'Ana',
      'Olmo',
    ]);
    const [row] = await vault.view('journal', {});
    expect(row?.label).toBe('undone');
  });

  test('gives back the same records when it is undone, whatever the table held', async () => {
    const names = fc.constantFrom('Ana Luna', 'Ana Lunas', 'Eva Nopal', 'María García López', '');
    const phones = fc.constantFrom('336 555 0142', '336-555-0143', '1.9E+09', '');
    const counties = fc.constantFrom('Forsyth', 'Wake', 'Atlantis', '');
    const words = fc.constantFrom('norte', 'norte; sur', 'sin papeles', '');
    const rows = fc.array(fc.tuple(names, phones, counties, words, words), {
      minLength: 1,
      maxLength: 8,
    });
    const tableOf = (table: readonly (readonly string[])[]) =>
      ['Nombre completo,Tel,Condado,Etiquetas,Notas', ...table.map((row) => row.join(','))].join(
        '\n',
      );
    await fc.assert(
      fc.asyncProperty(
        rows,
        rows,
        fc.constantFrom('fill', 'overwrite', 'skip'),
        async (first, second, known) => {
          const vault = await aVault();
          await takeIn(vault, tableOf(first));
          const before = await people(vault);
          const { done } = await takeIn(vault, tableOf(second), { known, tags: ['lista'] });
          if (done.entry === null) return;
          const undone = await run(vault, { type: 'undo', entry: done.entry });
          expect(undone.kept).toBe(0);
          expect(await people(vault)).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
