import fs from 'node:fs';
import path from 'node:path';
import {
  type Convite,
  expect,
  expectNoAxeViolations,
  freshFolder,
  launchConvite,
  test,
} from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { PartnersPage } from '../pages/partners-page';
import { handOver, photographOf } from '../photo';

const SAMPLE_GROUP = 'Sample coalition';
const MESA = 'Mesa Inventada';

/** The PNG that shows what a locator shows. */
const shot = (convite: Convite, name: string) =>
  convite.window.getByRole('img', { name, exact: true }).screenshot();

test('a card is read from a picture of its QR code: a screenshot, a photo, dropped, pasted, in parts', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('pictures');
  const keep = (name: string, bytes: Uint8Array) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    return file;
  };
  const a = await launchConvite({ args: ['--sample'], language: 'en' });
  const b = await launchConvite({ language: 'en' });
  await setUpGroup(b.window, MESA);
  const [partnersA, partnersB] = [new PartnersPage(a), new PartnersPage(b)];
  const read = async (file: string) => {
    await b.chooseFileToOpen(file);
    await partnersB.press('Read a QR picture');
  };
  const isAdded = () => expect(partnersB.heading(SAMPLE_GROUP)).toBeVisible({ timeout: 30_000 });

  await partnersA.openCard();
  const code = await shot(a, 'QR code of our card');
  const screenshot = keep('screenshot.png', code);

  await test.step('from a screenshot that is chosen', async () => {
    await partnersB.open();
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-add-card');
    await read(screenshot);
    await isAdded();
    await expect(b.window.getByText('Nobody has compared the words yet.')).toBeVisible();
  });

  await test.step('from a photo', async () => {
    const photo = keep('photo.jpg', await photographOf(b.window, code));
    await partnersB.open();
    await read(photo);
    await isAdded();
  });

  await test.step('dropped on the window, and pasted', async () => {
    for (const how of ['drop', 'paste'] as const) {
      await partnersB.open();
      await handOver(b.window, how, screenshot);
      await isAdded();
    }
  });

  await test.step('as smaller codes, in any order, each once or twice', async () => {
    await a.window.getByRole('radio', { name: 'Smaller codes' }).click();
    const files: string[] = [];
    for (let at = 1; at <= 4; at++) {
      const part = await shot(a, `Code ${at} of 4`);
      files.push(keep(`part-${at}.jpg`, await photographOf(b.window, part)));
      if (at === 1) {
        await expectNoAxeViolations(a.window);
        await a.screenshot('partners-our-card-parts');
      }
      if (at < 4) await partnersA.press('Next code');
    }
    await expect(a.window.getByRole('button', { name: 'Next code' })).toBeDisabled();
    const [one = '', two = '', three = '', four = ''] = files;
    await partnersB.open();
    for (const [file, have] of [
      [three, 1],
      [one, 2],
      [three, 2],
      [four, 3],
    ] as const) {
      await read(file);
      await expect(b.window.getByText(`${have} of 4 codes are read.`)).toBeVisible({
        timeout: 30_000,
      });
    }
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-code-parts');
    await read(two);
    await isAdded();
  });

  await test.step('what is no picture, too large a one, or one without a code says so', async () => {
    const huge = Buffer.from(code);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    const broken = Buffer.from(code).fill(7, 60);
    for (const [file, says] of [
      [keep('words.png', Buffer.from('Dear neighbors,')), 'not a picture that can be read'],
      [keep('huge.png', huge), 'This picture is too large.'],
      [keep('heavy.png', Buffer.alloc(20 * 1024 * 1024 + 1)), 'This picture is too large.'],
      [keep('broken.png', broken), 'not a picture that can be read'],
      [keep('other.png', await b.window.screenshot()), 'No QR code was found in this picture.'],
    ] as const) {
      await partnersB.open();
      await read(file);
      await expect(b.window.getByRole('main').getByRole('alert')).toContainText(says, {
        timeout: 30_000,
      });
    }
    await expectNoAxeViolations(b.window);
    await b.screenshot('partners-no-code');
  });
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});

test('a card that the system opens waits on the screen for cards until the person adds it', async () => {
  test.setTimeout(120_000);
  const folder = freshFolder('card');
  const file = path.join(folder, 'mesa.convite-card');
  const other = await launchConvite({ language: 'en' });
  await setUpGroup(other.window, MESA);
  await new PartnersPage(other).saveCard(file);

  for (const language of ['en', 'es'] as const) {
    const convite = await launchConvite({ args: ['--sample', file], language });
    const { window } = convite;
    const add = { en: 'Add this card', es: 'Agregar esta tarjeta' }[language];
    await expect(window.getByRole('button', { name: add })).toBeVisible({ timeout: 30_000 });
    await expect(window.getByRole('row', { name: new RegExp(MESA) })).toHaveCount(0);
    await expectNoAxeViolations(window);
    await convite.screenshot('partners-card-opened');
    await window.getByRole('button', { name: add }).click();
    await expect(window.getByRole('heading', { level: 1, name: MESA })).toBeVisible();
    expect(convite.complaints).toEqual([]);
    await convite.close();
  }
});
