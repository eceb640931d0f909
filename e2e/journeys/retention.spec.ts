import fs from 'node:fs';
import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { FramePage } from '../pages/frame-page';
import { KeepingPage } from '../pages/keeping-page';
import { LockPage } from '../pages/lock-page';
import { MembersPage } from '../pages/members-page';
import { pdfFacts, pdfPages } from '../pdf';
import { seed } from '../seed';

/** An assembly of 2017, long past every limit: one who came, one who did not, and two names from the sheet. */
async function anOldAssembly(window: Parameters<typeof seed>[0]): Promise<string> {
  const [[event = ''] = []] = await seed(window, [
    {
      type: 'add-record',
      kind: 'event',
      fields: { titleEn: 'Assembly of old', titleEs: 'Asamblea de antes', date: '2017-11-04' },
    },
  ]);
  const [[came = ''] = [], [missed = ''] = []] = await seed(window, [
    { type: 'add-record', kind: 'member', fields: { givenName: 'Guanábana', familyNames: 'Rol' } },
    { type: 'add-record', kind: 'member', fields: { givenName: 'Tejocote', familyNames: 'Rol' } },
  ]);
  const [rows = []] = await seed(window, [
    { type: 'invite-members', event, members: [came, missed], invitedBy: null },
  ]);
  await seed(window, [
    { type: 'record-rsvp', event, member: missed, answer: 'yes' },
    { type: 'mark-attendance', attendance: rows.slice(0, 1), mark: 'present' },
    { type: 'add-walk-in', event, member: null, name: 'Chirimoya' },
    { type: 'add-walk-in', event, member: null, name: 'Capulín' },
  ]);
  return event;
}

test('reduces old attendance to counts, after asking once, and can take it back', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const frame = new FramePage(window);
  const keeping = new KeepingPage(window);
  const event = await anOldAssembly(window);
  const showEvent = async () => {
    await window.evaluate((id) => {
      location.hash = `/events/${id}`;
    }, event);
    await expect(frame.heading('Assembly of old')).toBeVisible();
  };
  const came = window.getByRole('region', { name: 'Who came' });

  await test.step('the home screen says that something waits', async () => {
    const reminder = window.getByText('Some things are kept longer than you planned');
    await expect(reminder).toBeVisible({ timeout: 30_000 });
    await expectNoAxeViolations(window);
    await convite.screenshot('retention-reminder');
  });

  await test.step('shows what each limit reaches, by name', async () => {
    await keeping.open();
    await expect(keeping.limit('Attendance by name')).toContainText('2 are due now');
    await expect(keeping.limit('Attendance by name')).toContainText('Guanábana Rol');
    await expect(keeping.limit('Sign-ins without OK to contact')).toContainText('2 are due now');
    await expect(keeping.limit('One-on-ones')).toContainText('No limit');
    await keeping.section('How long we keep things').scrollIntoViewIfNeeded();
    await expectNoAxeViolations(window);
    await convite.screenshot('retention');
  });

  await test.step('asks once before anything is reduced', async () => {
    await keeping.press('See what would happen');
    const question = keeping.question('This would happen now');
    await expect(question).toContainText('2 records become part of a count');
    await expect(question).toContainText('a legal request, stop and call your lawyer');
    await expectNoAxeViolations(window);
    await convite.screenshot('retention-question');
    await question.getByRole('button', { name: 'Agree and reduce' }).click();
    await expect(keeping.limit('Attendance by name')).toContainText('Nothing is due');
    await expect(keeping.section('How long we keep things')).toContainText('By itself since');
    await expect(window.getByRole('table', { name: 'What was reduced' })).toContainText('By hand');
  });

  await test.step('the event keeps its counts and has no names', async () => {
    await showEvent();
    await expect(window.getByText('The names of 4 people are no longer kept')).toBeVisible();
    await expect(window.getByText('Chirimoya')).toHaveCount(0);
    await expect(came).toContainText('3');
    await expectNoAxeViolations(window);
    await convite.screenshot('retention-event');
  });

  await test.step('what was reduced can be taken back from the list of changes', async () => {
    await keeping.open();
    await keeping.press('Undo: Reduced to counts');
    await showEvent();
    await expect(window.getByText('Chirimoya')).toBeVisible();
    await expect(window.getByText('are no longer kept')).toHaveCount(0);
  });
  expect(convite.complaints).toEqual([]);
});

test('once agreed, it runs by itself when Convite is opened again, and can be taken back', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(convite.window, 'Vecinas de Ejemplo');
  const unlock = async () => {
    const lock = new LockPage(await convite.reopen());
    await lock.tryPassphrase(passphrase);
    await lock.expectOpened();
  };
  /** Whether the names of an old assembly are kept: a walk-in stands on its list. */
  const hasNames = async (event: string, has: boolean) => {
    await convite.window.evaluate((id) => {
      location.hash = `/events/${id}`;
    }, event);
    await expect(new FramePage(convite.window).heading('Assembly of old')).toBeVisible();
    await expect(convite.window.getByText('Chirimoya')).toHaveCount(has ? 1 : 0);
  };
  const ranBySelf = () =>
    convite.window.getByRole('alertdialog').filter({ hasText: /Time limits? w(as|ere) reached/i });

  await test.step('a group begins with nobody, and is told how to', async () => {
    await new MembersPage(convite.window).open();
    await expect(convite.window.getByText('Nobody here yet')).toBeVisible();
    await expectNoAxeViolations(convite.window);
  });

  const first = await anOldAssembly(convite.window);
  await test.step('the first time it waits for a person, also after reopening', async () => {
    await unlock();
    await expect(
      convite.window.getByText('Some things are kept longer than you planned'),
    ).toBeVisible({ timeout: 40_000 });
    await expect(ranBySelf()).toHaveCount(0);
    await hasNames(first, true);
    const keeping = new KeepingPage(convite.window);
    await keeping.open();
    await keeping.press('See what would happen');
    await keeping
      .question('This would happen now')
      .getByRole('button', { name: 'Agree and reduce' })
      .click();
    await expect(keeping.limit('Attendance by name')).toContainText('Nothing is due');
  });

  const second = await anOldAssembly(convite.window);
  await test.step('from then on it runs by itself, and says so', async () => {
    await unlock();
    await expect(ranBySelf()).toBeVisible({ timeout: 40_000 });
    await expectNoAxeViolations(convite.window);
    await convite.screenshot('retention-by-itself');
    await ranBySelf().getByRole('button', { name: 'Take back' }).click();
    await expect(convite.window.getByText('From now on Convite asks first.')).toBeVisible();
    await hasNames(second, true);
    await hasNames(first, false);
  });

  await test.step('and asks first again', async () => {
    const keeping = new KeepingPage(convite.window);
    await keeping.open();
    await expect(keeping.section('How long we keep things')).toContainText(
      'Nothing is reduced before you have seen what would happen',
    );
  });
  expect(convite.complaints).toEqual([]);
});

test('a legal hold stops every deletion until it ends, and one page says what is held', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const keeping = new KeepingPage(window);
  const members = new MembersPage(window);

  await test.step('starts with a reason', async () => {
    await keeping.open();
    await keeping.press('Start a legal hold');
    const dialog = window.getByRole('dialog', { name: 'Start a legal hold?' });
    await dialog.getByRole('button', { name: 'Start the hold' }).click();
    await expect(dialog).toContainText('Write the reason first');
    await dialog.getByRole('textbox').fill('Letter of a court, by mail, on the 19th');
    await expectNoAxeViolations(window);
    await dialog.getByRole('button', { name: 'Start the hold' }).click();
    await expect(window.getByText(/A legal hold is on since/)).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('legal-hold');
  });

  await test.step('a member cannot be deleted, and the dialog says why', async () => {
    await members.open();
    await members.find('quetzal jade');
    await members.row('Quetzal Jade Maíz').click();
    await members.press('More');
    await window.getByRole('menuitem', { name: 'Delete member' }).click();
    const question = keeping.question('Delete Quetzal Jade Maíz?');
    await expect(question).toContainText('A legal hold is on, so nothing can be erased');
    await expect(question.getByRole('button', { name: 'Delete' })).toHaveCount(0);
    await convite.screenshot('legal-hold-erase');
    await question.getByRole('button', { name: 'Keep' }).click();
  });

  await test.step('what we hold fits on one page in either language', async () => {
    await keeping.open();
    await window.getByRole('link', { name: 'What we hold, and what a thief would learn' }).click();
    await expect(window.getByRole('heading', { name: 'What a thief would learn' })).toBeVisible();
    await expect(window.getByText('The names of 40 members.')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('held');
    const folder = freshFolder('held');
    for (const [language, title, hold] of [
      ['English', 'What we hold', 'Letter of a court'],
      ['Español', 'Lo que guardamos', 'Letter of a court'],
    ] as const) {
      await window
        .getByRole('radiogroup', { name: 'Language of the page' })
        .getByRole('radio', { name: language })
        .click();
      const file = path.join(folder, `${language}.pdf`);
      await convite.chooseFileToSave(file);
      await window.getByRole('button', { name: 'Save as PDF' }).click();
      await expect.poll(() => fs.existsSync(file), { timeout: 30_000 }).toBe(true);
      expect(pdfFacts(file).pages).toBe(1);
      const [page = ''] = pdfPages(file);
      expect(page).toContain(title);
      expect(page).toContain(hold);
      expect(page).not.toContain('Quetzal');
    }
  });

  await test.step('ends with a reason', async () => {
    await keeping.open();
    await keeping.press('End the legal hold');
    const dialog = window.getByRole('dialog', { name: 'End the legal hold?' });
    await dialog.getByRole('textbox').fill('The lawyer said so on the phone');
    await dialog.getByRole('button', { name: 'End the hold' }).click();
    await expect(window.getByText(/A legal hold is on since/)).toHaveCount(0);
    await expect(keeping.section('Legal hold')).toContainText('Earlier holds');
  });
  expect(convite.complaints).toEqual([]);
});

test('the same screens stand in Spanish', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  await window
    .getByRole('navigation', { name: 'Pantallas' })
    .getByRole('link', { name: 'Ajustes' })
    .click();
  await expect(
    window.getByRole('region', { name: 'Cuánto tiempo guardamos las cosas' }),
  ).toBeVisible();
  await expectNoAxeViolations(window);
  await window
    .getByRole('region', { name: 'Conservación legal (no borrar)' })
    .scrollIntoViewIfNeeded();
  await convite.screenshot('legal-hold');
  await window.getByRole('link', { name: 'Lo que guardamos, y qué sabría un ladrón' }).click();
  await expect(window.getByRole('heading', { name: 'Qué sabría un ladrón' })).toBeVisible();
  await expectNoAxeViolations(window);
  await convite.screenshot('held');
  expect(convite.complaints).toEqual([]);
});
