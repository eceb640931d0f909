import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { MembersPage } from '../pages/members-page';

test('catches what should not be written down before it is saved', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);
  const question = window.getByRole('alertdialog', { name: 'Before this is saved' });
  await members.open();
  await members.find('quetzal jade');
  await members.row('Quetzal Jade Maíz').click();

  await test.step('the hint stands below the field and takes it out with one click', async () => {
    await members.press('Add note');
    await members.field('Note').fill('Calls at six. SSN 123-45-6789');
    await expect(members.panel).toContainText('A Social Security or tax number must never be kept');
    await members.press('Remove it');
    await expect(members.field('Note')).toHaveValue('Calls at six.');
  });

  await test.step('saving asks once, and going back keeps what was typed', async () => {
    await members.field('Note').fill('Her cousin is undocumented');
    await members.press('Save note');
    await expect(question).toContainText('undocumented');
    await expectNoAxeViolations(window);
    await convite.screenshot('quiet-guard');
    await question.getByRole('button', { name: 'Go back' }).click();
    await expect(members.field('Note')).toHaveValue('Her cousin is undocumented');
  });

  await test.step('removing it saves the rest', async () => {
    await members.press('Save note');
    await question.getByRole('button', { name: 'Remove it and save' }).click();
    await expect(members.panel.getByText('Her cousin is', { exact: true }).first()).toBeVisible();
  });

  await test.step('a person may know better: it is a question, never a lock', async () => {
    await members.press('Add note');
    await members.field('Note').fill('Brings the film “Undocumented” on Friday');
    await members.press('Save note');
    await question.getByRole('button', { name: 'Save as it is' }).click();
    await expect(
      members.panel.getByText('Brings the film “Undocumented” on Friday').first(),
    ).toBeVisible();
  });

  await test.step('the title of an event is guarded as well, in Spanish', async () => {
    await window.getByRole('navigation').getByRole('link', { name: 'Events', exact: true }).click();
    await window.getByRole('link', { name: 'Add event' }).click();
    const title = window.getByRole('textbox', { name: 'Title in Spanish' });
    await title.fill('Visita a María, sin papeles');
    await expect(window.getByText('Please write nothing about immigration status')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('quiet-guard-event');
    await window.getByRole('button', { name: 'Remove it' }).click();
    await expect(title).toHaveValue('Visita a María,');
  });
  expect(convite.complaints).toEqual([]);
});
