import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { attendanceId } from '../../core/model/attendance-id';
import type { ViewName } from '../../core/views/views';
import { COMMAND_NAMES } from '../commands/decide';
import { createVault } from '../create-vault';
import { openDatabase } from '../store/database';
import type { Command, Vault } from '../vault';
import { VIEW_NAMES } from '../views/answer-view';

const PASSPHRASE = 'nopal barro comal tinaja metate petate';
const PIN = '4711';

function aVault(): Vault {
  let clock = 1_800_000_000_000;
  return createVault({
    rows: openDatabase('vault', { indexedDB: new IDBFactory(), IDBKeyRange }),
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
}

const run = async (vault: Vault, command: Command): Promise<string> => {
  const done = await vault.run(command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.ids[0] ?? '';
};

/** A vault with two events and a member who is awaited at both. */
async function anEvening(more: { readonly countOnly?: boolean } = {}) {
  const vault = aVault();
  await vault.create({
    passphrase: PASSPHRASE,
    groupName: 'Casa Ejemplo',
    organizerName: 'Ana Ejemplo',
    sample: false,
  });
  const add = (titleEn: string) =>
    run(vault, {
      type: 'add-record',
      kind: 'event',
      fields: { titleEn, date: '2026-03-01', ...more },
    });
  const event = await add('Assembly');
  const other = await add('Training');
  const member = await run(vault, {
    type: 'add-record',
    kind: 'member',
    fields: { givenName: 'María', familyNames: 'Ejemplo', phones: ['+13365550142'] },
  });
  for (const at of [event, other]) {
    await run(vault, { type: 'record-rsvp', event: at, member, answer: 'yes' });
  }
  return { vault, event, other, member };
}

const DOOR_VIEWS: readonly ViewName[] = ['door', 'door-search'];

describe('while the door is open', () => {
  test('no view but those of the door is answered, and those for its event only', async () => {
    const { vault, event, other } = await anEvening();
    await vault.openDoor(event, PIN);
    const ask = (name: ViewName, query: unknown) => vault.view(name, query as never);
    for (const name of VIEW_NAMES) {
      const query = { event, text: 'maria', id: event };
      if (DOOR_VIEWS.includes(name)) {
        expect(await ask(name, query)).toBeTruthy();
        await expect(ask(name, { ...query, event: other })).rejects.toThrow('');
        await expect(ask(name, null)).rejects.toThrow('');
      } else {
        await expect(ask(name, query), name).rejects.toMatchObject({ name: 'DoorIsOpen' });
      }
    }
  });

  test('no command but those of the door is run, and none about anything else', async () => {
    const { vault, event, other, member } = await anEvening();
    const entry = (await vault.view('journal', {}))[0]?.entry ?? '';
    await vault.openDoor(event, PIN);
    const atDoor: readonly string[] = ['check-in', 'count-heads', 'add-walk-in', 'mark-attendance'];
    const names = [...COMMAND_NAMES, 'undo', 'withdraw-partner', 'withdraw-file'];
    for (const type of names.filter((name) => !atDoor.includes(name))) {
      const refused = await vault.run({ type, entry, event, kind: 'member', id: member } as never);
      expect(refused, type).toEqual({ ok: false, error: { type: 'door-open' } });
    }
    const heads = { adults: 1, children: 0, firstTimers: 0, byLanguage: {} };
    const elsewhere: readonly Command[] = [
      { type: 'check-in', event: other, arrivals: [{ member }] },
      { type: 'check-in', event, arrivals: [{ attendance: attendanceId(other, member) }] },
      { type: 'add-walk-in', event: other, member: null, name: 'Brisa' },
      { type: 'count-heads', event: other, heads },
      { type: 'mark-attendance', attendance: [attendanceId(other, member)], mark: 'present' },
      { type: 'mark-attendance', attendance: [attendanceId(event, member)], mark: 'no-show' },
    ];
    for (const command of elsewhere) {
      expect(await vault.run(command)).toEqual({ ok: false, error: { type: 'door-open' } });
    }
  });

  test('no other way into the vault is open, and those that keep the store safe are', async () => {
    const { vault, event } = await anEvening();
    await vault.openDoor(event, PIN);
    const stays = ['state', 'opened', 'onChange', 'fold', 'snapshot', 'isBehind'];
    const ways = [...stays, 'view', 'run', 'lock', 'openDoor', 'door', 'leaveDoor'];
    for (const [name, door] of Object.entries(vault)) {
      if (ways.includes(name)) continue;
      const asked = async () =>
        (door as (...given: unknown[]) => unknown)(
          'x',
          () => {},
          () => {},
        );
      await expect(asked(), name).rejects.toMatchObject({ name: 'DoorIsOpen' });
    }
    expect(await vault.state()).toBe('unlocked');
    expect((await vault.snapshot()).ok).toBe(true);
    expect((await vault.fold()).ok).toBe(true);
  });

  test('people are let in and taken back, and nothing from before is', async () => {
    const { vault, event, member } = await anEvening();
    const before = (await vault.view('journal', {}))[0]?.entry ?? '';
    await vault.openDoor(event, PIN);
    const attendance = attendanceId(event, member);
    const done = await vault.run({ type: 'check-in', event, arrivals: [{ attendance }] });
    expect((await vault.view('door', { event }))?.here).toBe(1);
    if (!done.ok || !done.value.entry) throw new Error('nothing was written');
    expect((await vault.run({ type: 'undo', entry: done.value.entry })).ok).toBe(true);
    expect((await vault.view('door', { event }))?.here).toBe(0);
    expect(await vault.run({ type: 'undo', entry: before })).toEqual({
      ok: false,
      error: { type: 'door-open' },
    });
  });

  test('nobody is found where names are dangerous', async () => {
    const { vault, event, member } = await anEvening({ countOnly: true });
    await vault.openDoor(event, PIN);
    await expect(vault.view('door-search', { event, text: 'maria' })).rejects.toThrow('');
    const refused = await vault.run({ type: 'check-in', event, arrivals: [{ member }] });
    expect(refused.ok).toBe(false);
    const heads = { adults: 2, children: 1, firstTimers: 1, byLanguage: { es: 3 } };
    expect((await vault.run({ type: 'count-heads', event, heads })).ok).toBe(true);
    expect((await vault.view('door', { event }))?.heads).toEqual(heads);
  });
});

describe('leaving the door', () => {
  test('needs the PIN or the passphrase', async () => {
    const { vault, event } = await anEvening();
    await vault.openDoor(event, PIN);
    expect(await vault.door()).toEqual({ event, tries: 5 });
    expect(await vault.leaveDoor({ pin: '0000' })).toEqual({
      ok: false,
      error: { type: 'wrong-pin', left: 4 },
    });
    expect(await vault.leaveDoor({ passphrase: 'something else altogether' })).toEqual({
      ok: false,
      error: { type: 'wrong-passphrase' },
    });
    await expect(vault.view('home', {})).rejects.toThrow('');
    expect(await vault.leaveDoor({ pin: PIN })).toEqual({ ok: true, value: null });
    expect(await vault.door()).toBeNull();
    expect(await vault.view('home', {})).toBeTruthy();
  });

  test('takes no PIN any more after five wrong ones, not even the right one', async () => {
    const { vault, event } = await anEvening();
    await vault.openDoor(event, PIN);
    for (const left of [4, 3, 2, 1]) {
      expect(await vault.leaveDoor({ pin: '0000' })).toMatchObject({ error: { left } });
    }
    for (const pin of ['0000', PIN]) {
      expect(await vault.leaveDoor({ pin })).toEqual({ ok: false, error: { type: 'pin-spent' } });
    }
    expect(await vault.leaveDoor({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: null });
  });

  test('takes no more tries at once than one after the other', async () => {
    const { vault, event } = await anEvening();
    await vault.keepDoorPin(event, PIN);
    await vault.openDoor(event, null);
    const wrong = ['0000', '0001', '0002', '0003', '0004', '0005', PIN];
    const left = await Promise.all(wrong.map((pin) => vault.leaveDoor({ pin })));
    expect(left.every(({ ok }) => !ok)).toBe(true);
    expect(await vault.door()).toEqual({ event, tries: 0 });
  });

  test('takes the PIN that was kept for the evening, which is forgotten then', async () => {
    const { vault, event, other } = await anEvening();
    const intent = (id: string) => vault.view('door-intent', { event: id });
    const entries = (await vault.view('journal', {})).length;
    expect(await vault.keepDoorPin(event, '12')).toMatchObject({ error: { type: 'bad-pin' } });
    expect(await vault.keepDoorPin('nothing', PIN)).toMatchObject({ ok: false });
    expect((await vault.keepDoorPin(event, PIN)).ok).toBe(true);
    expect(await intent(event)).toMatchObject({ hasPin: true, declined: false, left: false });
    expect((await intent(other)).hasPin).toBe(false);
    // It holds after a lock.
    await vault.lock();
    await vault.unlock({ passphrase: PASSPHRASE });
    await vault.openDoor(event, null);
    await expect(vault.keepDoorPin(event, '1234')).rejects.toMatchObject({ name: 'DoorIsOpen' });
    expect(await vault.door()).toEqual({ event, tries: 5 });
    expect(await vault.leaveDoor({ pin: '0000' })).toMatchObject({ error: { left: 4 } });
    expect((await vault.leaveDoor({ pin: PIN })).ok).toBe(true);
    expect(await intent(event)).toMatchObject({ hasPin: false, declined: false, left: true });
    expect((await vault.view('journal', {})).length).toBe(entries);
    // A PIN that is typed as the door opens takes the place of one that was kept.
    await vault.keepDoorPin(event, '1234');
    await vault.openDoor(event, PIN);
    expect((await vault.leaveDoor({ pin: '1234' })).ok).toBe(false);
    expect((await vault.leaveDoor({ pin: PIN })).ok).toBe(true);
  });

  test('is not asked of by itself where the door stays to another laptop, until someone says so', async () => {
    const { vault, event } = await anEvening();
    const offered = async () => {
      const { events } = await vault.view('door-offers', {});
      return events.find(({ id }) => id === event)?.declined;
    };
    const done = await vault.run({ type: 'decline-door', event, declined: true });
    expect(await offered()).toBe(true);
    await vault.lock();
    await vault.unlock({ passphrase: PASSPHRASE });
    expect(await offered()).toBe(true);
    if (!done.ok || !done.value.entry) throw new Error('nothing was written');
    await vault.run({ type: 'undo', entry: done.value.entry });
    expect(await offered()).toBe(false);
  });

  test('is not offered for an event that other groups alone host', async () => {
    const { vault, event, other } = await anEvening();
    const theirs = await run(vault, { type: 'add-record', kind: 'group', fields: { name: 'Sur' } });
    const own = (await vault.view('workspace', {})).group?.id ?? '';
    const host = (id: string, hosts: readonly string[]) =>
      run(vault, { type: 'edit-record', kind: 'event', id, patch: { hosts: [...hosts] } });
    await host(event, [theirs]);
    await host(other, [theirs, own]);
    const { events } = await vault.view('door-offers', {});
    expect(events.map(({ id }) => id)).toEqual([other]);
  });

  test('by locking always works, and the passphrase opens again', async () => {
    const { vault, event } = await anEvening();
    await vault.openDoor(event, null);
    expect(await vault.leaveDoor({ pin: PIN })).toMatchObject({ error: { type: 'pin-spent' } });
    await vault.lock();
    expect(await vault.state()).toBe('locked');
    expect((await vault.unlock({ passphrase: PASSPHRASE })).ok).toBe(true);
    expect(await vault.door()).toBeNull();
    expect(await vault.view('home', {})).toBeTruthy();
  });

  test('is not asked for where the door could not be opened', async () => {
    const { vault, event, member } = await anEvening();
    for (const pin of ['12', '123456789', 'abcd', '12 4']) {
      expect(await vault.openDoor(event, pin)).toEqual({ ok: false, error: { type: 'bad-pin' } });
    }
    expect((await vault.openDoor(member, PIN)).ok).toBe(false);
    await run(vault, {
      type: 'edit-record',
      kind: 'event',
      id: event,
      patch: { cancelled: true },
    });
    expect(await vault.openDoor(event, PIN)).toMatchObject({ error: { type: 'event-cancelled' } });
    expect(await vault.door()).toBeNull();
  });
});
