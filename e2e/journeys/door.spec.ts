import type { Page } from '@playwright/test';
import type { Command } from '../../renderer/vault/vault';
import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { DoorPage } from '../pages/door-page';
import { setUpGroup } from '../pages/first-run-page';
import { LockPage } from '../pages/lock-page';
import { seed } from '../seed';

const PIN = '4711';

/**
 * An event of today, with a few invented people on its list and one member who is not. `startsIn`: minutes from now;
 * else it has no time.
 */
async function anEvening(
  window: Page,
  { startsIn, ...fields }: { startsIn?: number; [field: string]: unknown } = {},
): Promise<string> {
  const when = await window.evaluate((minutes) => {
    const at = new Date(Date.now() + minutes * 60_000 - new Date().getTimezoneOffset() * 60_000);
    const [date = '', time = ''] = at.toISOString().split('T');
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return { date, time: time.slice(0, 5), timeZone };
  }, startsIn ?? 0);
  const member = (more: object): Command =>
    ({ type: 'add-record', kind: 'member', fields: more }) as Command;
  const [[event = ''] = [], [casa = ''] = []] = await seed(window, [
    {
      type: 'add-record',
      kind: 'event',
      fields: {
        kind: 'assembly',
        titleEn: 'Evening of trial',
        titleEs: 'Tarde de prueba',
        date: when.date,
        timeZone: when.timeZone,
        ...(startsIn === undefined ? {} : { startTime: when.time }),
        capacity: 4,
        privateAddress: '12 Invented Street',
        ...fields,
      },
    },
    { type: 'add-record', kind: 'household', fields: { name: 'Casa Azul' } },
  ]);
  const people = await seed(window, [
    member({
      givenName: 'María',
      familyNames: 'Luna Ejemplo',
      phones: ['+13365550142'],
      household: casa,
    }),
    member({ givenName: 'José', familyNames: 'Luna', household: casa }),
    member({ givenName: 'Íñigo', familyNames: 'Mazapán', phones: ['+13365550177'] }),
    member({ givenName: 'Nube', familyNames: 'Prestada', tags: ['cocina'] }),
    member({ givenName: 'Brisa', familyNames: 'Lunares Ficticia' }),
  ]);
  const members = people.slice(0, 4).map(([id]) => id ?? '');
  await seed(
    window,
    members.map((id) => ({ type: 'record-rsvp', event, member: id, answer: 'yes' })),
  );
  return event;
}

test('hands the door to a stranger, who lets people in and gets no further', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ language: 'en' });
  let { window } = convite;
  const passphrase = await setUpGroup(window, 'Mesa Inventada');
  const event = await anEvening(window);
  const door = new DoorPage(window);

  await test.step('home offers the door, and a PIN is chosen twice', async () => {
    await expect(window.getByText('The door opens: Evening of trial').first()).toBeVisible();
    await window.getByRole('link', { name: 'Choose a PIN' }).click();
    await window.getByLabel('PIN, 4 to 8 digits').fill(PIN);
    await window.getByLabel('The same PIN again').fill('4712');
    await door.press('Open the door');
    await expect(window.getByText('The two are not the same.')).toBeVisible();
    await expectNoAxeViolations(window);
    await window.getByLabel('The same PIN again').fill(PIN);
    await convite.app.evaluate(({ clipboard }) => clipboard.writeText('a passphrase'));
    await door.press('Open the door');
    await expect(door.box).toBeFocused();
    await expect.poll(() => convite.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
    await expect(window.getByRole('navigation')).toHaveCount(0);
    await expectNoAxeViolations(window);
  });

  await test.step('people are found and marked by name, by phone, and by part of either', async () => {
    await door.arrive('mazapan inigo');
    await expect(door.said).toContainText('Íñigo Mazapán is here.');
    await expect(door.count('Here')).toHaveText('1');
    await window.keyboard.type('0142');
    await expect(door.row('María Luna Ejemplo')).toBeVisible();
    await expect(door.row('María Luna Ejemplo')).not.toContainText('0142');
    await expectNoAxeViolations(window);
    await window.keyboard.press('Escape');
    await door.arrive('inigo');
    await expect(door.said).toContainText('Íñigo Mazapán is already here, since');
  });

  await test.step('several who fit are never guessed, and arrows choose', async () => {
    await door.arrive('l');
    await expect(door.said).toContainText('may mean several people');
    await expect(door.count('Here')).toHaveText('1');
    await expect(door.box).toHaveValue('l');
    await window.keyboard.press('Escape');
  });

  await test.step('a household comes in together, with one Enter', async () => {
    await window.keyboard.type('maria');
    await door.hand.getByText('José Luna').click();
    await expectNoAxeViolations(window);
    await convite.screenshot('door');
    await window.keyboard.press('Enter');
    await expect(door.said).toContainText('María Luna Ejemplo and 1 more are here.');
    await expect(door.count('Here')).toHaveText('3');
  });

  await test.step('late by a digit, left early by a button, and Backspace takes back, one after the other', async () => {
    await window.keyboard.type('nube');
    await expect(door.row('Nube Prestada')).toBeVisible();
    await window.keyboard.press('2');
    await expect(door.said).toContainText('Nube Prestada came late.');
    await expect(window.getByText('The room is full')).toBeVisible();
    await door.hand.getByRole('button', { name: 'Left early' }).click();
    await expect(door.count('Left early')).toHaveText('1');
    await expect(door.box).toBeFocused();
    await window.keyboard.press('Backspace');
    await expect(door.said).toContainText('Taken back: Nube Prestada.');
    await window.keyboard.press('Backspace');
    await expect(door.count('Here')).toHaveText('3');
    await door.said.getByRole('button', { name: 'Take back' }).click();
    await expect(door.said).toContainText('Taken back: María Luna Ejemplo and 1 more.');
    await expect(door.count('Here')).toHaveText('1');
  });

  await test.step('someone unknown is a walk-in, and a likely member is offered without the rest', async () => {
    await door.arrive('Petunia');
    await expect(door.said).toContainText('Petunia is here, as a walk-in.');
    await window.keyboard.type('Briza Lunares Ficticia');
    await expect(door.row('Is it Brisa L., who is a member?')).toBeVisible();
    await expect(window.getByText('Brisa Lunares')).toHaveCount(0);
    await door.row('Is it Brisa L., who is a member?').click();
    await expect(door.count('Walk-ins')).toHaveText('2');
    await expect(door.count('Here')).toHaveText('3');
  });

  await test.step('fast typing loses nobody', async () => {
    for (const name of ['maria', 'jose', 'nube']) await door.arrive(name);
    await expect(door.count('Here')).toHaveText('6');
    await expect(door.box).toHaveValue('');
  });

  await test.step('a headcount goes beside the names', async () => {
    await window.getByRole('radio', { name: 'Count only' }).click();
    for (const key of ['1', '1', '1', '2', '4', 'Shift+1']) await window.keyboard.press(key);
    await expect(window.getByText('3 people counted')).toBeVisible();
    await window.keyboard.press('Backspace');
    await expect(window.getByText('4 people counted')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('door-count');
    await window.getByRole('radio', { name: 'Names' }).click();
  });

  await test.step('no key, no address and no question to the vault leads out', async () => {
    for (const key of ['Control+k', 'Control+z', 'Alt+ArrowLeft', 'F5', 'F11', 'Control+r']) {
      await window.keyboard.press(key);
    }
    await window.evaluate(() => {
      history.back();
      location.hash = '/members';
    });
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await expect(window.getByRole('button', { name: 'Leave the door' })).toBeVisible();
    await expect(door.count('Here')).toHaveText('6');
    const told = await window.evaluate(() => document.body.textContent + document.title);
    for (const secret of ['555', 'Invented Street', 'Ficticia', 'cocina']) {
      expect(told).not.toContain(secret);
    }
  });

  await test.step('five wrong PINs leave the passphrase, and it leads back to the event', async () => {
    for (const left of [4, 3, 2, 1]) {
      await door.tryToLeave('0000');
      const tries = left === 1 ? '1 try is left' : `${left} tries are left`;
      await expect(door.leaveDialog.getByText(tries)).toBeVisible();
    }
    await expectNoAxeViolations(window);
    await door.tryToLeave('0000');
    await expect(door.leaveDialog.getByText('The PIN does not lead back any more.')).toBeVisible();
    await expect(door.leaveDialog.getByRole('button', { name: 'Use the PIN' })).toHaveCount(0);
    await door.tryToLeave(passphrase);
    await expect(window.getByRole('heading', { level: 1, name: 'Evening of trial' })).toBeVisible();
    await expect(window.getByRole('navigation').first()).toBeVisible();
  });

  await test.step('locking works from the door, and only the passphrase opens again', async () => {
    await door.open(event, PIN);
    window = await convite.lockedBy(() => window.keyboard.press('Control+l'));
    const lock = new LockPage(window);
    await expect(lock.heading).toBeVisible();
    await lock.tryPassphrase(passphrase);
    await expect(window.getByRole('navigation').first()).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('counts without any name where names are dangerous', async () => {
  const convite = await launchConvite({ language: 'en' });
  const { window } = convite;
  await setUpGroup(window, 'Mesa Inventada');
  const event = await anEvening(window, { countOnly: true, languages: ['es', 'mix'] });
  const door = new DoorPage(window);
  await door.open(event, PIN);
  await expect(door.box).toHaveCount(0);
  await expect(window.getByRole('radio', { name: 'Names' })).toHaveCount(0);
  await window.getByRole('button', { name: /^Children one more/ }).click();
  await window.getByRole('button', { name: /^Adults one more/ }).dblclick();
  await window.getByRole('button', { name: 'Adults: one less' }).click();
  await expect(window.getByText('2 people counted')).toBeVisible();
  await expectNoAxeViolations(window);
  await door.tryToLeave(PIN);
  await expect(window.getByRole('navigation').first()).toBeVisible();
  await door.open(event, PIN);
  await expect(window.getByText('2 people counted')).toBeVisible();
  expect(convite.complaints).toEqual([]);
});

test('opens by itself one hour before, unless someone is there, works, or says no', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ language: 'en' });
  const { window } = convite;
  const passphrase = await setUpGroup(window, 'Mesa Inventada');
  await window.clock.install();
  const event = await anEvening(window, { startsIn: 30 });
  const door = new DoorPage(window);
  const offer = window.getByRole('complementary', { name: 'An event whose door can open' });
  /** Nobody touches the laptop for so many seconds. */
  const pass = (seconds: number) => window.clock.runFor(seconds * 1_000);
  const go = (path: string) =>
    window.evaluate((to) => {
      location.hash = to;
    }, path);

  await test.step('a PIN for the evening is kept beforehand', async () => {
    await go(`/events/${event}/door`);
    await window.getByLabel('PIN, 4 to 8 digits').fill(PIN);
    await window.getByLabel('The same PIN again').fill(PIN);
    await door.press('Keep this PIN for the evening');
    await expect(window.getByText('A PIN is set for this evening')).toBeVisible();
    await expectNoAxeViolations(window);
  });

  await test.step('it is told half a minute before, and a key puts it off', async () => {
    await go('/members');
    await expect(offer).toHaveCount(0);
    await pass(25);
    await expect(offer).toContainText(/The door of Evening of trial opens in \d\d s/);
    await expect(offer.getByRole('status')).toContainText('opens by itself in 30 seconds');
    await expectNoAxeViolations(window);
    await pass(15);
    await expect(offer.getByRole('status')).toContainText('opens by itself in 10 seconds');
    await window.keyboard.press('Shift');
    await expect(offer).toContainText('Put off: someone is here.');
    await pass(18);
    await expect(offer).toContainText('The door opens: Evening of trial');
  });

  await test.step('what is typed and not saved is never lost, nor is an open window left', async () => {
    await go('/members/new');
    await window.getByLabel('Given name').fill('Nube');
    await pass(120);
    await expect(offer).toContainText('It does not open by itself while');
    await expect(window.getByLabel('Given name')).toHaveValue('Nube');
    await window.getByLabel('Given name').fill('');
    await go('/members');
    await window.keyboard.press('Control+k');
    await pass(120);
    await expect(window.getByRole('dialog')).toBeVisible();
    await window.keyboard.press('Escape');
  });

  await test.step('a laptop that is not meant leaves it to another, and takes it up again', async () => {
    await offer.getByRole('button', { name: 'Not on this laptop' }).click();
    await expect(offer).toHaveCount(0);
    await pass(120);
    await window.keyboard.press('Control+z');
    await pass(25);
    await expect(offer).toBeVisible();
  });

  await test.step('of two doors none opens by itself', async () => {
    const other = await anEvening(window, { startsIn: 20, titleEn: 'The other evening' });
    await expect(offer).toContainText('none opens by itself: choose one');
    await pass(120);
    await expect(offer).toContainText('The door opens: The other evening');
    await seed(window, [
      { type: 'edit-record', kind: 'event', id: other, patch: { cancelled: true } },
    ]);
    await expect(offer).not.toContainText('The other evening');
  });

  await test.step('then it opens, the kept PIN leads back, and it does not open again', async () => {
    await pass(60);
    await expect(door.box).toBeFocused();
    await expect(window.getByRole('navigation')).toHaveCount(0);
    await door.tryToLeave('0000');
    await expect(window.getByText('That is not the PIN. 4 tries are left.')).toBeVisible();
    await door.tryToLeave(PIN);
    await expect(window.getByRole('heading', { level: 1, name: 'Evening of trial' })).toBeVisible();
    await pass(120);
    await expect(offer).toContainText('No PIN is set');
    await expect(door.box).toHaveCount(0);
  });

  await test.step('without a PIN, the passphrase leads back', async () => {
    await offer.getByRole('button', { name: 'Open now' }).click();
    await expect(door.box).toBeFocused();
    await door.press('Leave the door');
    await expect(door.leaveDialog.getByLabel('Passphrase')).toBeVisible();
    await door.tryToLeave(passphrase);
    await expect(window.getByRole('navigation').first()).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});
