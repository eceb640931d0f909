import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { aMember, anAttendance, anEvent, aRecord } from '../core/model/testing/builders';
import { createVault } from './create-vault';
import { anExchangeLaptop, EVERYTHING } from './exchange/testing/exchange-laptop';
import { openDatabase } from './store/database';
import type { Command, Done, Vault } from './vault';

const SETUP = {
  passphrase: 'nopal barro comal tinaja metate petate',
  groupName: 'Casa Ejemplo',
  organizerName: 'Ana Ejemplo',
  sample: false,
};

async function aVault(): Promise<Vault> {
  let clock = 1_800_000_000_000;
  const rows = openDatabase('vault', { indexedDB: new IDBFactory(), IDBKeyRange });
  const vault = createVault({
    rows,
    now: () => clock++,
    elapsed: () => clock++,
    today: () => '2026-03-01',
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sleep: async () => {},
    pause: async () => {},
    after: () => () => {},
    testCost: { memory: 64, passes: 1, lanes: 1 },
    testWorkFactor: 15,
  });
  await vault.create(SETUP);
  return vault;
}

async function run(vault: Vault, command: Command): Promise<Done> {
  const done = await vault.run(command);
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.error)}`);
  return done.value;
}

const REFUSED = { ok: false, error: { type: 'legal-hold' } };
const START: Command = { type: 'start-hold', why: 'Letter of a court' };

describe('during a legal hold', () => {
  test('what was added is not taken back, and the hold itself neither', async () => {
    const vault = await aVault();
    const added = await run(vault, {
      type: 'add-record',
      kind: 'member',
      fields: { givenName: 'María' },
    });
    const started = await run(vault, START);
    expect(await vault.run({ type: 'undo', entry: added.entry ?? '' })).toEqual(REFUSED);
    expect(await vault.run({ type: 'undo', entry: started.entry ?? '' })).toEqual(REFUSED);
    await run(vault, { type: 'end-hold', why: 'The lawyer said so' });
    await run(vault, { type: 'undo', entry: added.entry ?? '' });
    expect((await vault.view('workspace', {})).counts.members).toBe(0);
  });

  test('what a time limit took comes back, and an edit can be taken back', async () => {
    const vault = await aVault();
    const [event = ''] = (
      await run(vault, {
        type: 'add-record',
        kind: 'event',
        fields: { titleEn: 'Vigil', date: '2020-01-01' },
      })
    ).ids;
    await run(vault, { type: 'add-walk-in', event, member: null, name: 'Tamarindo' });
    const reduced = await run(vault, { type: 'reduce', subjects: ['sign-ins'], scheduled: false });
    await run(vault, START);
    await run(vault, { type: 'undo', entry: reduced.entry ?? '' });
    expect((await vault.view('event', { id: event }))?.people).toHaveLength(1);
  });

  test('a table that was taken in is not taken back, and can be again after', async () => {
    const vault = await aVault();
    const text =
      'Nombre completo;Tel;Hogar\nAna Luna;336 555 0142;Luna\nEva Nopal;336 555 0143;Luna\n';
    const opened = await vault.openTable(new TextEncoder().encode(text), () => {}).outcome;
    if (!opened.ok) throw new Error(opened.error.type);
    const { table, columns } = opened.value;
    const meanings = columns.map(({ meaning }) => meaning);
    await vault.planTable(table, { meanings, known: 'fill', tags: [], group: null }, () => {})
      .outcome;
    const taken = await vault.applyTable(table, { majorChanges: false }, () => {}).outcome;
    const entry = (taken.ok && taken.value.entry) || '';
    const counts = async () => {
      const { rows } = await vault.view('households', { search: '', from: 0, count: 10 });
      return [(await vault.view('workspace', {})).counts.members, rows.length];
    };
    await run(vault, START);
    expect(await vault.run({ type: 'undo', entry })).toEqual(REFUSED);
    expect(await counts()).toEqual([2, 1]);
    await run(vault, { type: 'end-hold', why: 'The lawyer said so' });
    await run(vault, { type: 'undo', entry });
    expect(await counts()).toEqual([0, 0]);
  });

  test('a deletion that comes in a file is not carried out', async () => {
    const [ours, theirs] = [anExchangeLaptop('ours'), anExchangeLaptop('theirs')];
    const event = anEvent();
    const member = aMember({ consentShare: 'yes' });
    for (const record of [event, member, anAttendance(event, member)]) ours.add(record);
    await theirs.take(await ours.send(EVERYTHING));
    theirs.write({ kind: 'member', id: member.id, delete: true });
    theirs.add(aRecord('event', { titleEn: 'New', date: '2019-03-01' }));
    ours.add(aRecord('legal-hold', { date: '2019-02-20', why: 'Letter of a court' }));
    await ours.take(await theirs.send(EVERYTHING));
    expect(ours.set.get('member', member.id)).toBeDefined();
    expect(ours.set.count('event')).toBe(2);
  });
});
