import fs from 'node:fs';
import path from 'node:path';
import {
  type Convite,
  expect,
  expectNoAxeViolations,
  freshFolder,
  launchConvite,
  test,
} from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { FramePage } from '../pages/frame-page';
import { LockPage } from '../pages/lock-page';
import { MembersPage } from '../pages/members-page';

const GROUP = 'Grupo de Ejemplo';
const MEMBER = 'Ñandú Ficticia de la Muestra';
const LATER = 'Íñigo Supuesto';

test('the store is wiped, and the sealed copy brings everything back', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(convite.window, GROUP);
  await addMember(convite, 'Ñandú', 'Ficticia de la Muestra');
  await lock(convite);
  await convite.close();
  expect(snapshots(convite)).toHaveLength(1);
  wipe(convite);

  await test.step('this is no first run: the copy is offered, in either language', async () => {
    const window = await convite.reopen();
    const { heading, button } = seen(convite);
    await expect(heading).toHaveText('The records are gone, but a sealed copy is here');
    await expect(window.getByText(/a sealed copy of .+ is here/)).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('restore');
    await new FramePage(window).speak('Español');
    await expect(heading).toHaveText('Los datos ya no están, pero aquí hay una copia cifrada');
    await expectNoAxeViolations(window);
    await convite.screenshot('restore');
    await new FramePage(window).speak('English');

    await button('Start a new workspace').click();
    const dialog = window.getByRole('alertdialog', { name: 'Start with nothing?' });
    await expect(dialog).toBeVisible();
    await expectNoAxeViolations(window);
    await dialog.getByRole('button', { name: 'Go back' }).click();
  });

  await test.step('put back, it opens with the passphrase and everyone is there', async () => {
    await seen(convite).button('Put the copy back').click();
    const locked = new LockPage(convite.window);
    await expect(locked.heading).toBeVisible();
    await expect(convite.window.getByText(/^The copy of .+ is back/)).toBeVisible();
    await expectNoAxeViolations(convite.window);
    await locked.tryPassphrase(passphrase);
    await locked.expectOpened();
    await seesMembers(convite, [MEMBER]);
  });

  await test.step('who starts with nothing keeps the copies', async () => {
    await lock(convite);
    await convite.close();
    wipe(convite);
    const before = snapshots(convite);
    await convite.reopen();
    await seen(convite).button('Start a new workspace').click();
    const dialog = convite.window.getByRole('alertdialog', { name: 'Start with nothing?' });
    await dialog.getByRole('button', { name: 'Start a new workspace' }).click();
    await setUpGroup(convite.window, 'Otro Grupo de Ejemplo');
    await lock(convite);
    expect(snapshots(convite)).toEqual(expect.arrayContaining(before));
  });
  expect(convite.complaints).toEqual([]);
});

test('records that do not open give way to the copy, and a damaged copy to the one before', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(convite.window, GROUP);
  await addMember(convite, 'Ñandú', 'Ficticia de la Muestra');
  await lock(convite);
  await unlock(convite, passphrase);
  await addMember(convite, 'Íñigo', 'Supuesto');
  await lock(convite);
  const [older = '', newer = ''] = snapshots(convite);
  expect(newer).not.toBe('');
  await convite.window.evaluate(addForeignRow);
  const bytes = fs.readFileSync(newer);
  bytes.writeUInt8(bytes.readUInt8(2_000) ^ 1, 2_000);
  fs.writeFileSync(newer, bytes);

  await test.step('the newest copy is offered, and nothing happens without a yes', async () => {
    await new LockPage(convite.window).tryPassphrase(passphrase);
    await expect(
      convite.window.getByText('Some records are missing or were altered.'),
    ).toBeVisible();
    await seen(convite)
      .button(/^Put back the copy of/)
      .click();
    const dialog = convite.window.getByRole('alertdialog');
    await expect(dialog).toBeVisible();
    await expectNoAxeViolations(convite.window);
    await convite.screenshot('restore-damaged');
    await dialog.getByRole('button', { name: 'Go back' }).click();
    await expectNoAxeViolations(convite.window);
  });

  await test.step('a copy that is damaged itself is refused, and the one before put back', async () => {
    await putBack(convite);
    await expect(convite.window.getByText('That copy is damaged.')).toBeVisible();
    await expectNoAxeViolations(convite.window);
    await putBack(convite);
    await expect(convite.window.getByText(/^The copy of .+ is back/)).toBeVisible();
    const kept = fs.readdirSync(path.dirname(older));
    expect(kept.filter((name) => name.endsWith('.replaced')).length).toBeGreaterThan(0);
  });

  await test.step('what came before the older copy is there, what came after is not', async () => {
    await unlock(convite, passphrase);
    await seesMembers(convite, [MEMBER]);
    await expect(new MembersPage(convite.window).row(LATER)).toHaveCount(0);
  });
  expect(convite.complaints).toEqual([]);
});

test('a store that was set back to an earlier state gives way to the copy', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(convite.window, GROUP);
  await lock(convite);
  await convite.close();
  const earlier = path.join(freshFolder('earlier'), 'store');
  fs.cpSync(storeOf(convite), earlier, { recursive: true });
  await convite.reopen();
  await unlock(convite, passphrase);
  await addMember(convite, 'Ñandú', 'Ficticia de la Muestra');
  await lock(convite);
  await convite.close();
  wipe(convite);
  fs.cpSync(earlier, storeOf(convite), { recursive: true });

  await convite.reopen();
  const copies = snapshots(convite);
  await new LockPage(convite.window).tryPassphrase(passphrase);
  await expect(convite.window.getByText('Some records are missing or were altered.')).toBeVisible();
  expect(snapshots(convite)).toEqual(copies);
  await putBack(convite);
  await expect(convite.window.getByText(/^The copy of .+ is back/)).toBeVisible();
  await unlock(convite, passphrase);
  await seesMembers(convite, [MEMBER]);
  expect(convite.complaints).toEqual([]);
});

const storeOf = ({ profile }: Convite): string => path.join(profile, 'Partitions/vault/IndexedDB');

/** Takes the records away as Chromium does when it resets a store. */
function wipe(convite: Convite): void {
  fs.rmSync(storeOf(convite), { recursive: true });
}

/** Files of the sealed copies, oldest first. */
function snapshots({ profile }: Convite): string[] {
  const folder = path.join(profile, 'snapshots');
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.snapshot'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Puts a row into the store that is none of the vault's. Runs in the page. */
function addForeignRow(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('convite');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('rows', 'readwrite');
      transaction.objectStore('rows').put({ k: 'f'.repeat(32), b: new Uint8Array(256) });
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

const seen = ({ window }: Convite) => ({
  heading: window.getByRole('heading', { level: 1 }),
  button: (name: string | RegExp) => window.getByRole('button', { name }),
});

async function putBack(convite: Convite): Promise<void> {
  await seen(convite)
    .button(/^Put back the copy of/)
    .click();
  const dialog = convite.window.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Put the copy back' }).click();
}

async function addMember(convite: Convite, given: string, family: string): Promise<void> {
  const members = new MembersPage(convite.window);
  await members.open();
  await convite.window.getByRole('link', { name: 'Add member' }).first().click();
  await members.field('Given name').fill(given);
  await members.field('Family names').fill(family);
  await members.press('Save');
  await expect(new FramePage(convite.window).toast('The member is added.')).toBeVisible();
}

async function seesMembers(convite: Convite, names: readonly string[]): Promise<void> {
  const members = new MembersPage(convite.window);
  await members.open();
  for (const name of names) await expect(members.row(name)).toBeVisible();
}

async function lock(convite: Convite): Promise<void> {
  const window = await convite.lockedBy(() =>
    convite.window.getByRole('button', { name: 'Lock', exact: true }).click(),
  );
  await expect(new LockPage(window).heading).toBeVisible();
}

async function unlock(convite: Convite, passphrase: string): Promise<void> {
  const locked = new LockPage(convite.window);
  await locked.tryPassphrase(passphrase);
  await locked.expectOpened();
}
