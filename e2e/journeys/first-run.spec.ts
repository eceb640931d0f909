import type { Page } from '@playwright/test';
import { type Convite, expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { FramePage } from '../pages/frame-page';
import { LockPage } from '../pages/lock-page';

const GROUP = 'Alianza de Prueba';
const OWN = 'seven lanterns drift over quiet maple water';

/** Chooses a radio button, by its label as a pointer does. */
const choose = (window: Page, name: string | RegExp) =>
  window
    .getByRole('radio', { name, exact: true })
    .first()
    .locator('xpath=ancestor-or-self::*[self::label or self::button][1]')
    .click();
const press = (convite: Convite, name: string) =>
  convite.window.getByRole('button', { name, exact: true }).click();
const field = (convite: Convite, name: string) => convite.window.getByRole('textbox', { name });

test('first run to locked and unlocked again', async () => {
  const convite = await launchConvite();
  let passphrase = '';
  let code = '';

  await test.step('asks for the language first, and speaks it at once', async () => {
    const { window } = convite;
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Welcome to Convite');
    await expectNoAxeViolations(window);
    await convite.screenshot('welcome');
    await choose(window, 'Español');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(
      'Le damos la bienvenida a Convite',
    );
    await convite.screenshot('welcome');
    await choose(window, 'English');
    await press(convite, 'Set up my group');
  });

  await test.step('does not go on without the names', async () => {
    await press(convite, 'Continue');
    await expect(convite.window.getByText('Write a name to continue.')).toHaveCount(2);
    await field(convite, 'Name of the group').fill(GROUP);
    await field(convite, 'Your name').fill('Persona Inventada');
    await expectNoAxeViolations(convite.window);
    await convite.screenshot('first-run-group');
    await press(convite, 'Continue');
  });

  await test.step('takes no passphrase of one’s own that is easy to guess', async () => {
    const { window } = convite;
    await choose(window, /A passphrase of my own/);
    await field(convite, 'Passphrase').fill('password password');
    await expect(window.getByText('Too easy to guess.')).toBeVisible();
    await expect(window.getByRole('button', { name: 'Continue' })).toBeDisabled();
    await field(convite, 'Passphrase').fill(OWN);
    await expect(window.getByRole('button', { name: 'Continue' })).toBeEnabled();
  });

  await test.step('offers six words, other ones on request, and has them typed back', async () => {
    const { window } = convite;
    await choose(window, /Words chosen by Convite/);
    const words = window.getByRole('listitem');
    await expect(words).toHaveCount(6);
    const before = (await words.allInnerTexts()).join(' ');
    await press(convite, 'New words');
    await expect.poll(async () => (await words.allInnerTexts()).join(' ')).not.toBe(before);
    await expect(words).toHaveCount(6);
    passphrase = (await words.allInnerTexts()).map((word) => word.trim()).join(' ');
    await expectNoAxeViolations(window);
    await convite.screenshot('first-run-passphrase');
    await press(convite, 'Continue');
    await field(convite, 'Your passphrase').fill('something else');
    await press(convite, 'Create the workspace');
    await expect(window.getByText('That is not the same.')).toBeVisible();
    await expectNoAxeViolations(window);
    await field(convite, 'Your passphrase').fill(passphrase);
    await press(convite, 'Create the workspace');
  });

  await test.step('shows the recovery code once, and asks before going on without paper', async () => {
    const { window } = convite;
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Recovery sheet');
    code =
      (await window.getByRole('group', { name: 'Recovery code' }).locator('p').textContent()) ?? '';
    expect(code.length).toBeGreaterThan(20);
    await expectNoAxeViolations(window);
    await press(convite, 'Go on without printing');
    await press(convite, 'Go on without it');
  });

  await test.step('opens at home, which teaches the first steps', async () => {
    const { window } = convite;
    const frame = new FramePage(window);
    await expect(frame.heading('What now')).toBeFocused();
    await expect(window.getByText(GROUP)).toBeVisible();
    await expect(window.getByRole('link', { name: 'Add a member' })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('home-empty');
  });

  await test.step('Ctrl+L locks, and a wrong passphrase is said plainly', async () => {
    const window = await convite.lockedBy(() => convite.window.keyboard.press('Control+l'));
    const lock = new LockPage(window);
    await expect(lock.heading).toBeVisible();
    await expect(window.getByText(GROUP)).toHaveCount(0);
    await expectNoAxeViolations(window);
    await convite.screenshot('locked');
    await lock.tryPassphrase('not the passphrase');
    await expect(window.getByText('That passphrase does not open it.')).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Passphrase' })).toBeFocused();
    await expectNoAxeViolations(window);
    await lock.tryPassphrase(passphrase);
    await lock.expectOpened();
  });

  await test.step('after quitting, the recovery code opens it too', async () => {
    const window = await convite.reopen();
    await new LockPage(window).tryRecoveryCode(code);
    await new LockPage(window).expectOpened();
    await expect(window.getByText(GROUP)).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('settings change the group, the look and the passphrase, and take changes back', async () => {
  const convite = await launchConvite({ language: 'en', args: ['--sample'] });
  const { window } = convite;
  const frame = new FramePage(window);
  await frame.goTo('Settings');
  await expectNoAxeViolations(window);
  await convite.screenshot('settings');

  await test.step('the new name stands in the rail, and Ctrl+Z takes it back', async () => {
    await field(convite, 'Name of the group').fill('Grupo Ficticio');
    await choose(window, 'Plum');
    await press(convite, 'Save');
    await expect(frame.toast('Your group is saved.')).toBeVisible();
    await expect(window.getByText('Grupo Ficticio', { exact: true })).toBeVisible();
    await frame.heading('Settings').focus();
    await window.keyboard.press('Control+z');
    await expect(frame.toast('Taken back: Group settings changed')).toBeVisible();
    await expect(window.getByText('Grupo Ficticio', { exact: true })).toHaveCount(0);
  });

  await test.step('dark, high contrast and compact rows hold at once', async () => {
    for (const look of ['Dark', 'High contrast', 'Light']) {
      await choose(window, look);
      await expectNoAxeViolations(window);
    }
    await choose(window, 'Compact');
    await expect(window.locator('html')).toHaveAttribute('data-density', 'compact');
  });

  await test.step('every screen speaks Spanish when asked, on the spot', async () => {
    await frame.speak('Español');
    await expect(frame.heading('Ajustes')).toBeVisible();
    await expect(window.locator('html')).toHaveAttribute('lang', 'es');
    await expect(window.getByText('Muestra, febrero de 2019')).toBeVisible();
    await convite.screenshot('settings');
    await frame.speak('English');
    await expect(window.getByText('Sample, February 2019')).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('a changed passphrase opens the workspace and the old one does not', async () => {
  const convite = await launchConvite({ language: 'en' });
  await press(convite, 'Set up my group');
  await field(convite, 'Name of the group').fill(GROUP);
  await field(convite, 'Your name').fill('Persona Inventada');
  await press(convite, 'Continue');
  await choose(convite.window, /A passphrase of my own/);
  await field(convite, 'Passphrase').fill(OWN);
  await press(convite, 'Continue');
  await field(convite, 'Your passphrase').fill(OWN);
  await press(convite, 'Create the workspace');
  await press(convite, 'Go on without printing');
  await press(convite, 'Go on without it');

  await new FramePage(convite.window).goTo('Settings');
  await press(convite, 'Change passphrase');
  const dialog = convite.window.getByRole('dialog', { name: 'Change passphrase' });
  await dialog.getByRole('textbox', { name: 'Passphrase now' }).fill(OWN);
  await dialog.getByRole('button', { name: 'Suggest words' }).click();
  const next = await dialog
    .getByRole('textbox', { name: 'New passphrase', exact: true })
    .inputValue();
  await dialog.getByRole('textbox', { name: 'New passphrase, once more' }).fill(next);
  await expectNoAxeViolations(convite.window);
  await dialog.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(new FramePage(convite.window).toast('The passphrase is changed.')).toBeVisible();

  const window = await convite.lockedBy(() =>
    convite.window.getByRole('button', { name: 'Lock', exact: true }).click(),
  );
  const lock = new LockPage(window);
  await lock.tryPassphrase(OWN);
  await expect(window.getByText('That passphrase does not open it.')).toBeVisible();
  await lock.tryPassphrase(next);
  await lock.expectOpened();
  expect(convite.complaints).toEqual([]);
});

test('finds and goes anywhere from the keyboard, in either language', async () => {
  const convite = await launchConvite({ language: 'en', args: ['--sample'] });
  const { window } = convite;
  const frame = new FramePage(window);
  await expect(frame.heading('What now')).toBeFocused();
  await expectNoAxeViolations(window);
  await convite.screenshot('home');

  await test.step('a person without accents', async () => {
    await window.keyboard.press('Control+k');
    await frame.palette.getByRole('searchbox').fill('mazapan inigo');
    await expect(frame.palette.getByRole('menuitem', { name: /Íñigo Mazapán/ })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('palette');
    await window.keyboard.press('Enter');
    await expect(window).toHaveURL(/#\/members\//);
    await window.keyboard.press('Alt+ArrowLeft');
    await expect(frame.heading('What now')).toBeVisible();
  });

  await test.step('an action by its Spanish name', async () => {
    await window.keyboard.press('Control+k');
    await frame.palette.getByRole('searchbox').fill('informes');
    await window.keyboard.press('Enter');
    await expect(frame.heading('Reports')).toBeFocused();
    await expectNoAxeViolations(window);
    await convite.screenshot('reports');
  });

  await test.step('past the rail with one button', async () => {
    await window.getByRole('button', { name: 'Skip to the content' }).focus();
    await window.keyboard.press('Enter');
    await expect(window.getByRole('main')).toBeFocused();
  });

  await test.step('home and reports in Spanish', async () => {
    await frame.speak('Español');
    await expect(frame.heading('Informes')).toBeVisible();
    await convite.screenshot('reports');
    await window.getByRole('link', { name: 'Inicio', exact: true }).click();
    await expect(frame.heading('Qué sigue')).toBeFocused();
    await expectNoAxeViolations(window);
    await convite.screenshot('home');
  });
  expect(convite.complaints).toEqual([]);
});
