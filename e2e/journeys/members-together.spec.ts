import fs from 'node:fs';
import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { MembersPage } from '../pages/members-page';
import { pdfPages } from '../pdf';

test('changes many members together, seeing first whom it changes, and takes it back', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);
  await members.open();
  await members.find('quetzal');
  const found = await window.getByText(/^(\d+) of 40 members$/).textContent();
  const count = Number(found?.split(' ')[0]);
  expect(count).toBeGreaterThan(0);
  await window.getByRole('row').nth(1).getByRole('gridcell').first().click();
  const bar = window.getByRole('region', { name: 'What to do with the selected members' });
  await bar.getByRole('button', { name: 'Change together' }).click();
  const dialog = window.getByRole('dialog', { name: /^Change 1 member/ });
  await expect(dialog.getByRole('button', { name: 'Change 0 members' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Add tags' }).fill('vigil crew');
  await window.keyboard.press('Enter');
  await expect(dialog.getByText('1 of 1 will change.')).toBeVisible();
  await dialog.getByText('Only what you fill in here changes.').click();
  await expectNoAxeViolations(window);
  await convite.screenshot('change-together');
  await dialog.getByRole('button', { name: 'Change 1 member' }).click();
  await expect(dialog).toBeHidden();

  await test.step('whoever is so already is not changed again', async () => {
    await bar.getByRole('button', { name: 'Change together' }).click();
    await dialog.getByRole('combobox', { name: 'Add tags' }).fill('vigil crew');
    await window.keyboard.press('Enter');
    await expect(dialog.getByText('Nobody would change')).toBeVisible();
    await window.keyboard.press('Escape');
    await window.keyboard.press('Escape');
  });

  await members.undo('1 member changed.');
  await members.find('vigil crew');
  await expect(window.getByText('Nobody matches')).toBeVisible();
  expect(convite.complaints).toEqual([]);
});

test('chooses the columns of the list, and finds them again', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  await window
    .getByRole('navigation')
    .getByRole('link', { name: 'Integrantes', exact: true })
    .click();
  const head = (name: string) => window.getByRole('columnheader', { name });
  await expect(head('Correo')).toBeHidden();
  await window.getByRole('button', { name: 'Lista' }).click();
  await window.getByRole('menuitem', { name: 'Columnas' }).click();
  const dialog = window.getByRole('dialog', { name: 'Columnas de la lista' });
  await dialog.getByText('Correo', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Mover Correo hacia adelante' }).click();
  await expectNoAxeViolations(window);
  await convite.screenshot('columns');
  await dialog.getByRole('button', { name: 'Guardar columnas' }).click();
  await expect(head('Correo')).toBeVisible();
  await window.getByRole('link', { name: 'Inicio' }).click();
  await window
    .getByRole('navigation')
    .getByRole('link', { name: 'Integrantes', exact: true })
    .click();
  await expect(head('Correo')).toBeVisible();
  await convite.screenshot('members-columns');
  expect(convite.complaints).toEqual([]);
});

test('saves a table only after saying that it is not sealed, and logs it', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const folder = freshFolder('table');
  const file = path.join(folder, 'list.csv');
  const members = new MembersPage(window);
  await members.open();
  await window.getByRole('button', { name: 'List', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Save as a table' }).click();
  const dialog = window.getByRole('dialog', { name: 'Save 40 members as a table' });
  await expect(dialog.getByText('This file is not sealed')).toBeVisible();
  const save = dialog.getByRole('button', { name: 'Save the table' });
  await expect(save).toBeDisabled();
  await expectNoAxeViolations(window);
  await convite.screenshot('save-table');
  await dialog.getByText('I understand: the file can be read by anyone').click();
  await convite.chooseFileToSave(file);
  await save.click();
  await expect(window.getByText('The table with 40 people is saved.')).toBeVisible();

  const text = fs.readFileSync(file, 'utf8');
  expect(text.split('\r\n')[0]).toBe('\uFEFFName,County,Preferred language,Tags');
  expect(text).toContain('Íñigo Mazapán Cajeta');
  expect(text.trimEnd().split('\r\n')).toHaveLength(41);
  expect(text).not.toMatch(/555-0/);

  await window.getByRole('link', { name: 'Sharing' }).click();
  await expect(window.getByRole('row', { name: /A table/ })).toBeVisible();
  expect(convite.complaints).toEqual([]);
});

test('prints the list as it is filtered, without phones unless asked', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  await window
    .getByRole('navigation')
    .getByRole('link', { name: 'Integrantes', exact: true })
    .click();
  // The column of that name sorts; the chip, which opens a menu, filters.
  await window
    .getByRole('button', { name: 'Condado' })
    .and(window.locator('[aria-haspopup]'))
    .click();
  await window.getByRole('menuitemradio', { name: /^Guilford/ }).click();
  await window.getByRole('button', { name: 'Lista', exact: true }).click();
  await window.getByRole('menuitem', { name: 'Imprimir la lista' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Imprimir la lista' })).toBeVisible();
  await window.getByText('Notas', { exact: true }).click();
  await expect(window.getByRole('button', { name: 'Guardar como PDF' })).toBeEnabled();
  await expectNoAxeViolations(window);
  await convite.screenshot('print-list');
  const file = path.join(freshFolder('list'), 'lista.pdf');
  await convite.chooseFileToSave(file);
  await window.getByRole('button', { name: 'Guardar como PDF' }).click();
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  const text = pdfPages(file).join(' ');
  expect(text).toContain('Guilford');
  expect(text).toContain('Private: keep this page');
  expect(text).not.toMatch(/555-/);
  expect(text).not.toContain('Forsyth');
  expect(convite.complaints).toEqual([]);
});

test('works on everyone of a segment: changes, saves and prints no one else', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);
  const folder = freshFolder('segment');
  await members.open();
  await window.getByRole('button', { name: /^Segment/ }).click();
  await window.getByRole('menuitemradio', { name: /^Forsyth y Guilford, en español/ }).click();
  const found = await window.getByText(/^(\d+) of 40 members$/).textContent();
  const count = Number(found?.split(' ')[0]);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(40);

  await test.step('saves a table of them', async () => {
    const file = path.join(folder, 'segment.csv');
    await window.getByRole('button', { name: 'List', exact: true }).click();
    await window.getByRole('menuitem', { name: 'Save as a table' }).click();
    const dialog = window.getByRole('dialog', { name: `Save ${count} members as a table` });
    await dialog.getByText('I understand: the file can be read by anyone').click();
    await convite.chooseFileToSave(file);
    await dialog.getByRole('button', { name: 'Save the table' }).click();
    await expect(window.getByText(`The table with ${count} people is saved.`)).toBeVisible();
    const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(count + 1);
    expect(lines.slice(1).every((line) => /Forsyth|Guilford/.test(line))).toBe(true);
  });

  await test.step('changes all of them together', async () => {
    await window.getByRole('row').nth(1).getByRole('gridcell').first().click();
    await window.getByRole('button', { name: `Select all ${count}` }).click();
    await window.getByRole('button', { name: 'Change together' }).click();
    const dialog = window.getByRole('dialog', { name: `Change ${count} members` });
    await dialog.getByRole('combobox', { name: 'Add tags' }).fill('vigil crew');
    await window.keyboard.press('Enter');
    await expect(dialog.getByText(`${count} of ${count} will change.`)).toBeVisible();
    await dialog.getByText('Only what you fill in here changes.').click();
    await dialog.getByRole('button', { name: `Change ${count} members` }).click();
    await expect(dialog).toBeHidden();
    await window.getByRole('button', { name: 'Clear selection' }).click();
  });

  await test.step('prints them', async () => {
    await window.getByRole('button', { name: 'List', exact: true }).click();
    await window.getByRole('menuitem', { name: 'Print the list' }).click();
    const file = path.join(folder, 'segment.pdf');
    await convite.chooseFileToSave(file);
    await window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect.poll(() => fs.existsSync(file)).toBe(true);
    expect(pdfPages(file).join(' ')).not.toContain('Durham');
  });

  await test.step('nobody else has the tag, and the list without a match can be read by all', async () => {
    await members.open();
    await window.getByRole('button', { name: 'Clear search and filters' }).click();
    await members.find('vigil crew');
    await expect(window.getByText(`${count} of 40 members`)).toBeVisible();
    await members.search.fill('nobody is called so');
    await expect(window.getByText('Nobody matches')).toBeVisible();
    await expectNoAxeViolations(window);
  });
  expect(convite.complaints).toEqual([]);
});
