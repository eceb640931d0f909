import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { MembersPage } from '../pages/members-page';

test('finds a member by an unaccented name and edits', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);
  await members.open();
  await expectNoAxeViolations(window);
  await convite.screenshot('members');

  await test.step('in any word order, without accents, with the keyboard only', async () => {
    await members.find('cajeta inigo');
    await expect(window.getByText('1 of 40 members')).toBeVisible();
    await members.row('Íñigo Mazapán Cajeta').focus();
    await window.keyboard.press('Enter');
    await expect(members.name('Íñigo Mazapán Cajeta')).toBeFocused();
    await expectNoAxeViolations(window);
    await convite.screenshot('member');
  });

  await test.step('edits and sees the change in the list and after reopening', async () => {
    await members.panel.getByRole('link', { name: 'Edit' }).click();
    await members.field('Likes to be called').fill('Íñi');
    await members.field('ZIP code').fill('12 Invented Street');
    await members.press('Save');
    await expect(members.panel.getByText('A ZIP code has five digits.')).toBeVisible();
    await members.field('ZIP code').fill('27101');
    await expectNoAxeViolations(window);
    await convite.screenshot('member-edit');
    await members.press('Save');
    await expect(members.name('Íñi Mazapán Cajeta')).toBeVisible();
    await expect(members.row('Íñi Mazapán Cajeta')).toBeVisible();
    await expect(members.panel.getByText('27101', { exact: true })).toBeVisible();
  });

  await test.step('Escape closes the panel and goes back to the row', async () => {
    await members.name('Íñi Mazapán Cajeta').focus();
    await window.keyboard.press('Escape');
    await expect(members.panel).toBeHidden();
    await expect(members.row('Íñi Mazapán Cajeta')).toBeFocused();
  });

  await test.step('what was typed is not lost by accident', async () => {
    await window.getByRole('link', { name: 'Add member' }).click();
    await members.field('Given name').fill('Begoña');
    await window.keyboard.press('Escape');
    const question = window.getByRole('alertdialog', { name: 'Leave without saving?' });
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await expect(members.field('Given name')).toHaveValue('Begoña');
    await window.getByRole('navigation').getByRole('link', { name: 'Events', exact: true }).click();
    await question.getByRole('button', { name: 'Discard changes' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});

test('warns of what should not be written, keeps notes, and deletes with undo', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);
  await members.open();
  await members.find('quetzal jade');
  await members.row('Quetzal Jade Maíz').click();
  const note = members.panel
    .getByRole('listitem')
    .filter({ has: window.getByText('Calls after six, on file', { exact: true }) })
    .filter({ has: window.getByRole('button', { name: /^Delete note of/ }) });

  await test.step('a note with an A-number gets a warning that takes it out', async () => {
    await members.press('Add note');
    await members.field('Note').fill('Calls after six, A012345678 on file');
    await expect(members.panel).toContainText('An A-number belongs on paper for the lawyer');
    await members.press('Remove it');
    await expect(members.field('Note')).toHaveValue('Calls after six, on file');
    await members.press('Save note');
    await expect(note).toBeVisible();
  });

  await test.step('deletes the note and takes that back', async () => {
    await note.getByRole('button', { name: /^Delete note of/ }).click();
    await expect(note).toHaveCount(0);
    await members.undo('The note was deleted.');
    await expect(note).toBeVisible();
  });

  await test.step('deletes the member and takes that back', async () => {
    await members.press('More');
    await window.getByRole('menuitem', { name: 'Delete member' }).click();
    const question = window.getByRole('alertdialog', { name: 'Delete Quetzal Jade Maíz?' });
    await expect(question).toContainText('a legal request, stop and call your lawyer');
    await question.getByRole('button', { name: 'Delete' }).click();
    await expect(members.row('Quetzal Jade Maíz')).toHaveCount(0);
    await members.undo('1 member was deleted.');
    await expect(members.row('Quetzal Jade Maíz')).toBeVisible();
    await members.row('Quetzal Jade Maíz').click();
    await expect(note).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);
});
