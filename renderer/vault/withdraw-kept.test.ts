import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../core/merge/plan-types';
import { createVault } from './create-vault';
import { openDatabase } from './store/database';
import type { Vault } from './vault';

const PASSPHRASE = 'nopal barro comal tinaja metate petate';
const DAY = '2026-03-01';

/** A group's laptop, whose app can be started again on the same disk. */
async function aGroup(groupName: string) {
  const factory = new IDBFactory();
  let clock = 1_800_000_000_000;
  const start = (): Vault =>
    createVault({
      rows: openDatabase('vault', { indexedDB: factory, IDBKeyRange }),
      now: () => clock++,
      elapsed: () => clock++,
      today: () => DAY,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
      sleep: async () => {},
      pause: async () => {},
      after: () => () => {},
      testCost: { memory: 64, passes: 1, lanes: 1 },
      testWorkFactor: 15,
    });
  const vault = start();
  await vault.create({ passphrase: PASSPHRASE, groupName, organizerName: 'Nopal', sample: false });
  let current = vault;
  return {
    vault,
    async again(): Promise<Vault> {
      await current.fold();
      await current.lock();
      current = start();
      const opened = await current.unlock({ passphrase: PASSPHRASE });
      if (!opened.ok) throw new Error(opened.error.type);
      return current;
    },
  };
}

async function befriend(from: Vault, to: Vault): Promise<string> {
  const card = await from.ownCard();
  if (!card.ok) throw new Error('no card');
  const added = await to.addCard(card.value.line);
  if (!added.ok) throw new Error(added.error.type);
  const { signer } = JSON.parse(card.value.line);
  await to.run({ type: 'verify-partner', partner: added.value.partner, signer });
  return added.value.partner;
}

async function made(vault: Vault, command: Parameters<Vault['run']>[0]): Promise<string> {
  const done = await vault.run(command);
  if (!done.ok) throw new Error(done.error.type);
  return done.value.ids[0] ?? '';
}

const people = async (vault: Vault) => {
  const query = { search: '', sort: 'name', descending: false, filter: {}, from: 0, count: 50 };
  return (await vault.view('members', query as never)).rows.map(({ name }) => name);
};

describe('a withdrawal on the disk', () => {
  it('is done, undone, and done again, each after the program was closed', async () => {
    const siembra = await aGroup('Mesa Inventada');
    const cima = await aGroup('Otra Mesa');
    const partner = await befriend(siembra.vault, cima.vault);
    const back = await befriend(cima.vault, siembra.vault);
    const event = await made(siembra.vault, {
      type: 'add-record',
      kind: 'event',
      fields: { titleEn: 'Vigil', date: DAY },
    });
    const member = await made(siembra.vault, {
      type: 'add-record',
      kind: 'member',
      fields: { givenName: 'Nopal', consentShare: 'yes' },
    });
    await made(siembra.vault, {
      type: 'invite-members',
      event,
      members: [member],
      invitedBy: null,
    });
    const send = async () => {
      const include = { phones: false, emails: false, needs: true, notes: false };
      const scope = { type: 'event', event } as const;
      const wish = { scope, include, until: '', changesOnly: false, partner: back };
      const file = await siembra.vault.exportFile(wish, () => {}).outcome;
      if (!file.ok) throw new Error(file.error.type);
      const plan = await cima.vault.planImport(file.value.bytes, null, () => {}).outcome;
      if (!plan.ok) throw new Error(plan.error.type);
      const done = await cima.vault.applyImport(plan.value.plan, NO_DECISIONS);
      if (!done.ok) throw new Error(done.error.type);
    };
    await send();
    await siembra.vault.run({
      type: 'edit-record',
      kind: 'member',
      id: member,
      patch: { givenName: 'Nopalito' },
    });
    await send();
    await made(cima.vault, { type: 'add-record', kind: 'member', fields: { givenName: 'Maíz' } });
    expect(await people(cima.vault)).toEqual(['Maíz', 'Nopalito']);

    let vault = await cima.again();
    const withdrawn = await vault.run({ type: 'withdraw-partner', partner });
    expect(withdrawn).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(await people(vault)).toEqual(['Maíz']);
    const entry = withdrawn.ok ? (withdrawn.value.entry ?? '') : '';
    expect(await vault.run({ type: 'undo', entry })).toMatchObject({
      ok: true,
      value: { kept: 0 },
    });
    expect(await people(vault)).toEqual(['Maíz', 'Nopalito']);

    vault = await cima.again();
    const again = await vault.run({ type: 'withdraw-partner', partner });
    expect(again).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(await people(vault)).toEqual(['Maíz']);
    const log = await vault.view('exchange-log', {});
    expect(log.map(({ undone }) => undone)).toEqual([true, true]);
  });
});
