import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { PartnersPage } from '../pages/partners-page';

const EVENT = 'Vigil for neighbors taken this week (sample)';
const NOPAL = 'Nopal Inventado';
const SAMPLE_GROUP = 'Sample coalition';
const MESA = 'Mesa Inventada';

test('a second laptop joins the group by its card, and a partner takes it for what the first says it is', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('laptops');
  const at = (name: string) => path.join(folder, name);
  const first = await launchConvite({ args: ['--sample'], language: 'en' });
  const second = await launchConvite({ language: 'en' });
  const partner = await launchConvite({ language: 'en' });
  await setUpGroup(second.window, 'Coalition, other laptop');
  await setUpGroup(partner.window, MESA);
  const [atFirst, atSecond, atPartner] = [first, second, partner].map(
    (one) => new PartnersPage(one),
  ) as [PartnersPage, PartnersPage, PartnersPage];

  await test.step('the second laptop reads the card of the first and joins its group', async () => {
    await atFirst.saveCard(at('first.convite-card'));
    await atSecond.addCard(at('first.convite-card'), SAMPLE_GROUP);
    await expectNoAxeViolations(second.window);
    await second.screenshot('partners-join');
    await atSecond.press('This laptop joins the group');
    await expectNoAxeViolations(second.window);
    await second.screenshot('partners-join-ask');
    await atSecond.press('Join');
    await expect(second.window.getByText('Laptop of your group', { exact: true })).toBeVisible();
    await expect(second.window.getByText('Coalition, other laptop')).toHaveCount(0);
  });

  await test.step('the first takes its card for another laptop of its own, that nobody verified', async () => {
    await atSecond.saveCard(at('second.convite-card'));
    await atFirst.addCard(at('second.convite-card'), SAMPLE_GROUP);
    await expect(first.window.getByText(/anyone could make a card that says so/)).toBeVisible();
    await expect(first.window.getByRole('button', { name: /card with your word/ })).toHaveCount(0);
    await expectNoAxeViolations(first.window);
    await first.screenshot('partners-device');
  });

  await test.step('the words are the same on both, and both say so', async () => {
    await atSecond.openPartner(SAMPLE_GROUP);
    expect(await atFirst.wordsToCompare('English')).toEqual(
      await atSecond.wordsToCompare('English'),
    );
    await atFirst.verify(SAMPLE_GROUP);
    await atSecond.verify(SAMPLE_GROUP);
    await atFirst.open();
    await expect(
      first.window.getByRole('table', { name: 'Other laptops of your group' }),
    ).toContainText('Verified');
    await expectNoAxeViolations(first.window);
    await first.screenshot('partners-devices');
  });

  await test.step('a copy of everything goes from the first to the second by key', async () => {
    await first.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Sharing', exact: true })
      .click();
    await first.window.getByRole('link', { name: 'Send a file' }).click();
    await first.window
      .getByRole('radio', { name: /^Everything, for our own second laptop/ })
      .check({ force: true });
    await first.window
      .getByRole('checkbox', { name: 'It is for a laptop of my own group' })
      .check({ force: true });
    await atFirst.press('Continue');
    await first.window.getByRole('checkbox', { name: /^Sample coalition/ }).check({ force: true });
    await expectNoAxeViolations(first.window);
    await first.screenshot('sharing-to-laptop');
    await atFirst.press('Continue');
    await first.chooseFileToSave(at('copy.convite'));
    await atFirst.press('Make the file');
    await expect(atFirst.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await atSecond.openFile(at('copy.convite'));
    await expect(atSecond.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await expectNoAxeViolations(second.window);
    await second.screenshot('sharing-preview-copy');
    await atSecond.press('Take it in');
    await expect(atSecond.heading('The file was taken in')).toBeVisible({ timeout: 60_000 });
    await second.window.getByRole('navigation').getByRole('link', { name: 'Members' }).click();
    await second.window.getByRole('searchbox').first().fill(NOPAL);
    await expect(second.window.getByText(NOPAL).first()).toBeVisible();
  });

  await test.step('a partner who verified the first learns of the second from the first', async () => {
    await atPartner.addCard(at('first.convite-card'), SAMPLE_GROUP);
    await atPartner.verify(SAMPLE_GROUP);
    await atPartner.saveCard(at('mesa.convite-card'));
    await atFirst.openPartner(SAMPLE_GROUP);
    await atFirst.press('Show its card with your word');
    await first.chooseFileToSave(at('vouched.convite-card'));
    await atFirst.press('Save as a file');
    await expect(first.window.getByText('The card was saved.')).toBeVisible();
    await expectNoAxeViolations(first.window);
    await first.screenshot('partners-vouched');
    await atPartner.addCard(at('vouched.convite-card'), SAMPLE_GROUP);
    await expect(partner.window.getByText(/^2 laptops of this group are known/)).toBeVisible();
    await expect(partner.window.getByText(/^Verified on/)).toBeVisible();
    await expectNoAxeViolations(partner.window);
    await partner.screenshot('partners-two-laptops');
  });

  await test.step('the second laptop takes the word of the first onto its own card', async () => {
    await atSecond.open();
    await second.chooseFileToOpen(at('vouched.convite-card'));
    await atSecond.press('Add a card from a file');
    await expect(
      second.window.getByText('Our card carries the word of our other laptop now.'),
    ).toBeVisible();
  });

  await test.step('a file of the first for the partner, and of the partner for both', async () => {
    await atFirst.addCard(at('mesa.convite-card'), MESA);
    await atFirst.verify(MESA);
    await atFirst.sendEvent(EVENT, MESA, at('event.convite'));
    await atFirst.press('Make the file');
    await expect(atFirst.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await atPartner.openFile(at('event.convite'));
    await expect(atPartner.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await atPartner.press('Take it in');
    await expect(atPartner.heading('The file was taken in')).toBeVisible();
    await atPartner.sendEvent(EVENT, SAMPLE_GROUP, at('back.convite'));
    await atPartner.press('Make the file');
    await expect(atPartner.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    for (const laptop of [atFirst, atSecond]) {
      await laptop.openFile(at('back.convite'));
      await expect(laptop.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    }
  });
  expect([...first.complaints, ...second.complaints, ...partner.complaints]).toEqual([]);
});

test('the screens of new keys and of other laptops speak Spanish, in the dark and in a small window', async () => {
  test.setTimeout(120_000);
  const folder = freshFolder('laptops');
  const convite = await launchConvite({
    args: ['--sample'],
    language: 'es',
    preferences: { theme: 'dark' },
  });
  const other = await launchConvite({ language: 'en' });
  await setUpGroup(other.window, MESA);
  await new PartnersPage(other).saveCard(path.join(folder, 'mesa.convite-card'));
  const { window } = convite;
  const press = (name: string) => window.getByRole('button', { name, exact: true }).click();
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };

  await window.getByRole('navigation').getByRole('link', { name: 'Compartir' }).click();
  await window.getByRole('link', { name: 'Grupos aliados', exact: true }).click();
  await window.getByRole('link', { name: 'Nuestra tarjeta' }).click();
  await window.getByRole('radio', { name: 'Códigos más pequeños' }).click();
  await expect(window.getByRole('img', { name: 'Código 1 de 4' })).toBeVisible();
  await look('partners-our-card-parts-es');
  await press('Hacer llaves nuevas');
  await look('partners-new-keys-es');
  await press('Conservar estas llaves');
  await window.getByRole('link', { name: 'Volver a Grupos aliados' }).click();
  await convite.chooseFileToOpen(path.join(folder, 'mesa.convite-card'));
  await press('Agregar una tarjeta de un archivo');
  await press('Unir esta computadora al grupo');
  await look('partners-join-ask-es');
  await press('Unirse');
  await expect(window.getByText('Computadora de su grupo', { exact: true })).toBeVisible();
  await look('partners-device-es');
  await press('Todas las palabras coinciden: marcar como verificado');
  await press('Mostrar su tarjeta con el aval');
  await expect(
    window.getByRole('img', { name: 'La tarjeta con el aval como código QR' }),
  ).toBeVisible();
  await look('partners-vouched-es');
  expect([...convite.complaints, ...other.complaints]).toEqual([]);
});
