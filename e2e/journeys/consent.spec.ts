import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { MembersPage } from '../pages/members-page';
import { pdfFacts, pdfPages } from '../pdf';

test('notes a consent with its day and way, and prints the wording', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);
  const consents = members.panel.getByRole('region', { name: 'Consent' });
  const answer = async (question: string, says: string) =>
    members.panel
      .getByRole('radiogroup', { name: question })
      .getByText(says, { exact: true })
      .click();
  await members.open();
  await members.find('quetzal jade');
  await members.row('Quetzal Jade Maíz').click();

  await test.step('answers are noted as given today, in person', async () => {
    await members.panel.getByRole('link', { name: 'Edit' }).click();
    await expect(
      members.panel.getByText('We use this only to tell you about our work'),
    ).toBeVisible();
    await answer('May we contact this person?', 'Yes');
    await answer('May we send text messages?', 'No');
    await answer('May we take photos where they can be seen?', 'Only from behind');
    await expectNoAxeViolations(window);
    await convite.screenshot('consent-form');
    await members.press('Save');
    await expect(consents).toContainText('Feb 20, 2019, In person');
    await expect(consents).toContainText('Only from behind');
    await expect(consents).toContainText('as for getting in touch');
    await expectNoAxeViolations(window);
    await convite.screenshot('consent-panel');
  });

  await test.step('the sheet has the wording in both languages on one page', async () => {
    await members.panel.getByRole('link', { name: 'Edit' }).click();
    await members.panel.getByRole('link', { name: 'Print the consent sheet' }).click();
    await window.getByRole('textbox', { name: 'To be removed' }).fill('336-555-0100');
    await expectNoAxeViolations(window);
    await convite.screenshot('consent-sheet');
    const file = path.join(freshFolder('consent'), 'sheet.pdf');
    await convite.chooseFileToSave(file);
    await window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(window.getByText('The PDF is saved.')).toBeVisible();
    expect(pdfFacts(file).pages).toBe(1);
    const [page = ''] = pdfPages(file);
    expect(page).toContain('We do not ask about immigration status: please do not write it.');
    expect(page).toContain('No los entregamos a ningún gobierno salvo por orden de un tribunal');
    expect(page).toContain('¿Podemos tomar fotos en las que usted aparezca?');
    expect(page).toContain('Solo de espaldas');
    expect(page).toContain('To be removed: 336-555-0100.');
  });
  expect(convite.complaints).toEqual([]);
});

test('asks in Spanish with the Spanish wording', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'es' });
  const { window } = convite;
  await window
    .getByRole('navigation', { name: 'Pantallas' })
    .getByRole('link', { name: 'Integrantes' })
    .click();
  await window.getByRole('link', { name: 'Agregar integrante' }).click();
  await expect(
    window.getByText('Usamos estos datos solo para informarle de nuestro trabajo'),
  ).toBeVisible();
  await expectNoAxeViolations(window);
  await window
    .getByRole('link', { name: 'Imprimir la hoja de consentimiento' })
    .scrollIntoViewIfNeeded();
  await convite.screenshot('consent-form');
  expect(convite.complaints).toEqual([]);
});
