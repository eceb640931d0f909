import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { EventsPage } from '../pages/events-page';
import { PaperPage } from '../pages/paper-page';
import { pdfFacts, pdfPages } from '../pdf';

test('goes from RSVP to printed roster', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const events = new EventsPage(window);
  await events.open();
  await expectNoAxeViolations(window);
  await convite.screenshot('events');
  await window.getByRole('radio', { name: 'Calendar' }).click();
  await expect(window.getByRole('grid', { name: 'Events in February 2019' })).toBeVisible();
  await expectNoAxeViolations(window);
  await convite.screenshot('calendar');
  await window.getByRole('radio', { name: 'List' }).click();

  await test.step('adds an event and invites', async () => {
    await events.add('Roster assembly (invented)', '02/25/2019');
    await events.invite('ursula pistache', 'Úrsula Pistache de los Cielos');
    await events.invite('nanduti', 'Ñandutí Peñasco Imaginario');
    await events.invite('mango', 'Majo Nebulosa Mango');
    await expect(events.count('What they said', 'No answer')).toHaveText('3');
  });

  await test.step('writes down what each one says', async () => {
    await events.rsvp('Úrsula Pistache de los Cielos').selectOption('Confirmed');
    await events.rsvp('Majo Nebulosa Mango').selectOption('No');
    await expect(events.count('What they said', 'Confirmed')).toHaveText('1');
    await events.person('Ñandutí Peñasco Imaginario').focus();
    await window.keyboard.press('y');
    await expect(events.count('What they said', 'Yes')).toHaveText('1');
  });

  await test.step('marks who came and lets a walk-in in', async () => {
    await events.mark('Úrsula Pistache de los Cielos', 'Present').click();
    await expect(events.mark('Úrsula Pistache de los Cielos', 'Present')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await events.press('Add walk-in');
    const dialog = window.getByRole('dialog', { name: 'Add walk-in' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Brisa de Papel');
    await dialog.getByRole('button', { name: 'Add “Brisa de Papel” by name only' }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(events.count('Who came', 'Present')).toHaveText('2');
    await expect(events.count('Who came', 'Walk-ins')).toHaveText('1');
    await expectNoAxeViolations(window);
    await convite.screenshot('event');
  });

  await test.step('prints those who did not say no', async () => {
    await window.getByRole('link', { name: 'Print sheets' }).click();
    const paper = new PaperPage(window);
    await paper.ready();
    await expectNoAxeViolations(window);
    await convite.screenshot('roster');
    const file = path.join(freshFolder('pdf'), 'roster.pdf');
    await convite.chooseFileToSave(file);
    await paper.savePdf();

    expect(pdfFacts(file)).toMatchObject({
      pages: 1,
      size: [612, 792],
      tagged: true,
      title: 'Convite',
    });
    const [page = ''] = pdfPages(file);
    expect(page).toContain('Roster assembly (invented)');
    expect(page).toContain('Page 1 of 1');
    expect(page).toContain('Página 1 de 1');
    expect(page).toContain('Úrsula Pistache de los Cielos');
    expect(page).toContain('Ñandutí Peñasco Imaginario');
    expect(page).toContain('Brisa de Papel');
    expect(page).not.toContain('Nebulosa');
    expect(page).toContain('Shred by Mar 4, 2019');
    expect(page).not.toContain('555');
  });

  await test.step('closes the event and takes that back', async () => {
    await window.getByRole('link', { name: 'Event', exact: true }).click();
    await events.press('More');
    await window.getByRole('menuitem', { name: 'Close event' }).click();
    const question = window.getByRole('dialog', { name: 'Close this event?' });
    await expect(question).toContainText('1 person said they would come');
    await question.getByRole('button', { name: 'Close event' }).click();
    await expect(events.count('Who came', 'No-show')).toHaveText('1');
    const toast = window.getByRole('alertdialog').filter({ hasText: 'The event is closed.' });
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect(events.count('Who came', 'No-show')).toHaveText('0');
  });
  expect(convite.complaints).toEqual([]);
});
