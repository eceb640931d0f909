import fs from 'node:fs';
import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { PartnersPage } from '../pages/partners-page';

const EVENT = 'Vigil for neighbors taken this week (sample)';
const NOPAL = 'Nopal Inventado';
const SAMPLE_GROUP = 'Sample coalition';
const MESA = 'Mesa Inventada';

test('two groups exchange cards, compare words, and share a file that opens for nobody else', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('cards');
  const at = (name: string) => path.join(folder, name);
  const a = await launchConvite({ args: ['--sample'], language: 'en' });
  const b = await launchConvite({ language: 'en' });
  const c = await launchConvite({ language: 'en' });
  await setUpGroup(b.window, MESA);
  await setUpGroup(c.window, 'Otra Mesa');
  const [partnersA, partnersB, partnersC] = [a, b, c].map((one) => new PartnersPage(one)) as [
    PartnersPage,
    PartnersPage,
    PartnersPage,
  ];

  await test.step('both save their card and add the other’s', async () => {
    await partnersA.open();
    await expect(a.window.getByText('No card yet.')).toBeVisible();
    await expectNoAxeViolations(a.window);
    await a.screenshot('partners-none');
    await partnersA.saveCard(at('a.convite-card'));
    await expectNoAxeViolations(a.window);
    await a.screenshot('partners-our-card');
    await partnersB.saveCard(at('b.convite-card'));
    expect(fs.readFileSync(at('a.convite-card'), 'utf8')).toMatch(/^\{"convite":"card".*\}\n$/);
    await partnersA.addCard(at('b.convite-card'), MESA);
    await partnersB.addCard(at('a.convite-card'), SAMPLE_GROUP);
    await expect(b.window.getByText('Nobody has compared the words yet.')).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-compare');
  });

  await test.step('the words are the same on both screens, in either language', async () => {
    for (const language of ['English', 'Español'] as const) {
      expect(await partnersA.words(language)).toEqual(await partnersB.words(language));
    }
    await partnersA.verify(MESA);
    await partnersB.verify(SAMPLE_GROUP);
    await expectNoAxeViolations(a.window);
    await a.screenshot('partners-verified');
  });

  await test.step('a third card is pasted as text, and is not verified', async () => {
    await partnersC.openCard();
    const text = await c.window.getByLabel('The card as text').inputValue();
    await partnersA.open();
    await a.window.getByLabel('Text of the card').fill('Dear neighbors,');
    await partnersA.press('Add the pasted card');
    await expect(a.window.getByRole('main').getByRole('alert')).toContainText(
      'This is not the card of a group.',
    );
    await a.window.getByLabel('Text of the card').fill(text);
    await partnersA.press('Add the pasted card');
    await expect(partnersA.heading('Otra Mesa')).toBeVisible();
    await partnersA.open();
    await expect(a.window.getByRole('row', { name: /Otra Mesa/ })).toContainText('Not verified');
    await expectNoAxeViolations(a.window);
    await a.screenshot('partners-list');
  });

  await test.step('A seals an event to the key of Mesa Inventada', async () => {
    await partnersA.chooseEventFor(EVENT, 'Otra Mesa');
    await expect(a.window.getByText('Nobody has compared the words of this card')).toBeVisible();
    await expect(a.window.getByRole('button', { name: 'Continue' })).toBeDisabled();
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-to-unverified');
    await a.window.getByRole('checkbox', { name: /^Otra Mesa/ }).uncheck({ force: true });
    await a.window.getByRole('checkbox', { name: /^Mesa Inventada/ }).check({ force: true });
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-to');
    await partnersA.review(at('event.convite'));
    await partnersA.press('Make the file');
    await expect(partnersA.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await expect(a.window.getByText('It was saved where you chose.')).toBeVisible();
    await expect(a.window.getByRole('row', { name: /^Mesa Inventada/ })).toContainText('Yes');
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-sent');
    await a.window.getByRole('link', { name: 'Back to Sharing' }).click();
    await expect(a.window.getByRole('table', { name: 'Files' })).toContainText(MESA);
  });

  await test.step('B opens it without a passphrase, and sees who it is from', async () => {
    await partnersB.openFile(at('event.convite'));
    await expect(partnersB.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await expect(
      b.window.getByText(/Signed with the key of Sample coalition, whose card was verified on/),
    ).toBeVisible();
    await expect(b.window.getByRole('heading', { level: 3, name: NOPAL }).first()).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.screenshot('sharing-preview-partner');
    await partnersB.press('Take it in');
    await expect(partnersB.heading('The file was taken in')).toBeVisible();
  });

  await test.step('C cannot open it, and is told why', async () => {
    await partnersC.openFile(at('event.convite'));
    await expect(c.window.getByRole('main').getByRole('alert')).toContainText(
      'This file is sealed for someone else.',
      { timeout: 30_000 },
    );
    await expectNoAxeViolations(c.window);
    await c.screenshot('sharing-not-for-us');
  });

  await test.step('B revokes A, and opens nothing of it any more', async () => {
    await partnersB.open();
    await b.window.getByRole('main').getByRole('button', { name: SAMPLE_GROUP }).click();
    await partnersB.press('Revoke');
    await expectNoAxeViolations(b.window);
    await b.window
      .getByRole('alertdialog', { name: 'Revoke Sample coalition?' })
      .getByRole('button', { name: 'Revoke', exact: true })
      .click();
    await expect(b.window.getByText(/^Revoked on/)).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-revoked');
    await partnersB.openFile(at('event.convite'));
    await expect(b.window.getByRole('main').getByRole('alert')).toContainText(
      'whose keys were revoked here',
      {
        timeout: 30_000,
      },
    );
  });
  expect([...a.complaints, ...b.complaints, ...c.complaints]).toEqual([]);
});

test('the screens of cards and partners speak Spanish, in the dark and in a small window', async () => {
  test.setTimeout(120_000);
  const convite = await launchConvite({
    args: ['--sample'],
    language: 'es',
    preferences: { theme: 'dark' },
  });
  const other = await launchConvite({ language: 'en' });
  await setUpGroup(other.window, MESA);
  const card = path.join(freshFolder('cards'), 'mesa.convite-card');
  await new PartnersPage(other).saveCard(card);

  const { window } = convite;
  const heading = (name: string) => window.getByRole('heading', { level: 1, name, exact: true });
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };
  await window.getByRole('navigation').getByRole('link', { name: 'Compartir' }).click();
  await window.getByRole('link', { name: 'Grupos aliados', exact: true }).click();
  await expect(heading('Grupos aliados')).toBeVisible();
  await convite.chooseFileToOpen(card);
  await window.getByRole('button', { name: 'Agregar una tarjeta de un archivo' }).click();
  await expect(heading(MESA)).toBeVisible();
  await expect(window.getByRole('main').locator('ol li')).toHaveCount(10);
  await look('partners-compare-es');
  await window.getByRole('link', { name: 'Volver a Grupos aliados' }).click();
  await expect(window.getByRole('row', { name: /Mesa Inventada/ })).toContainText('Sin verificar');
  await look('partners-list-es');
  await window.getByRole('link', { name: 'Nuestra tarjeta' }).click();
  await expect(window.getByRole('img', { name: 'Código QR de nuestra tarjeta' })).toBeVisible();
  await look('partners-our-card-es');
  expect([...convite.complaints, ...other.complaints]).toEqual([]);
});
