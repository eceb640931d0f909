import { type Convite, expect, launchConvite, test } from '../launch';
import { EventsPage } from '../pages/events-page';
import { setUpGroup } from '../pages/first-run-page';
import { FramePage } from '../pages/frame-page';
import { LockPage } from '../pages/lock-page';
import { MembersPage } from '../pages/members-page';

const GROUP = 'Vecinas de Ejemplo';
const MEMBER = 'Ñandú Ficticia de la Muestra';
const EVENT = 'Assembly after the storm (invented)';

test('what was saved is there after the power goes', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(convite.window, GROUP);

  await test.step('the power goes right after a member is added', async () => {
    const members = new MembersPage(convite.window);
    await members.open();
    await convite.window.getByRole('link', { name: 'Add member' }).first().click();
    await members.field('Given name').fill('Ñandú');
    await members.field('Family names').fill('Ficticia de la Muestra');
    await members.press('Save');
    await expect(new FramePage(convite.window).toast('The member is added.')).toBeVisible();
    await convite.kill();
  });

  await test.step('the member is there, and the power goes right after an answer', async () => {
    await unlock(convite, passphrase);
    const members = new MembersPage(convite.window);
    await members.open();
    await expect(members.row(MEMBER)).toBeVisible();

    const events = new EventsPage(convite.window);
    await events.add(EVENT, '02/25/2031');
    await events.invite('nandu', MEMBER);
    await events.rsvp(MEMBER).selectOption('Yes');
    await expect(events.count('What they said', 'Yes')).toHaveText('1');
    await convite.kill();
  });

  await test.step('the answer is there, also after quitting in the ordinary way', async () => {
    await unlock(convite, passphrase);
    await seesTheAnswer(convite);
    await convite.close();
    expect(convite.exitCode).toBe(0);
    await unlock(convite, passphrase);
    await seesTheAnswer(convite);
    await expect(convite.window.getByText(GROUP)).toBeVisible();
  });

  await test.step('what was typed and not saved is gone, and nothing else is', async () => {
    const members = new MembersPage(convite.window);
    await members.open();
    await convite.window.getByRole('link', { name: 'Add member' }).click();
    await members.field('Given name').fill('Nunca Guardada');
    await convite.kill();
    await unlock(convite, passphrase);
    const after = new MembersPage(convite.window);
    await after.open();
    await expect(after.row(MEMBER)).toBeVisible();
    await expect(convite.window.getByText('1 member', { exact: true })).toBeVisible();
    await seesTheAnswer(convite);
  });
  expect(convite.complaints).toEqual([]);
});

test('the power goes while a passphrase is being typed, and a wrong one opens nothing', async () => {
  const convite = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(convite.window, GROUP);
  await convite.kill();

  const lock = new LockPage(await convite.reopen());
  await expect(lock.heading).toBeVisible();
  await lock.tryPassphrase(`${passphrase}s`);
  await expect(lock.window.getByText('That passphrase does not open it.')).toBeVisible();
  await expect(lock.window.getByText(GROUP)).toHaveCount(0);
  await lock.tryPassphrase(passphrase);
  await convite.kill();

  await unlock(convite, passphrase);
  await expect(convite.window.getByText(GROUP)).toBeVisible();
  const locked = new LockPage(
    await convite.lockedBy(() =>
      convite.window.getByRole('button', { name: 'Lock', exact: true }).click(),
    ),
  );
  await expect(locked.heading).toBeVisible();
  await locked.tryPassphrase(passphrase);
  await locked.expectOpened();
  expect(convite.complaints).toEqual([]);
});

async function unlock(convite: Convite, passphrase: string): Promise<void> {
  const lock = new LockPage(await convite.reopen());
  await lock.tryPassphrase(passphrase);
  await lock.expectOpened();
}

async function seesTheAnswer({ window }: Convite): Promise<void> {
  const events = new EventsPage(window);
  await events.open();
  await window
    .getByRole('grid', { name: 'Events' })
    .getByRole('row')
    .filter({ hasText: EVENT })
    .click();
  await expect(events.rsvp(MEMBER)).toHaveValue('yes');
}
