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
import { EventsPage } from '../pages/events-page';
import { setUpGroup } from '../pages/first-run-page';
import { SharingPage } from '../pages/sharing-page';

const VECTORS = path.join(import.meta.dirname, '../vectors');
const EVENT = 'Vigil for neighbors taken this week (sample)';
const NOPAL = 'Nopal Inventado';
const LEFT_OUT = 'Chuy Tamarindo Cacahuate';

test('two groups change the same RSVP, exchange files, and end with the same', async () => {
  test.setTimeout(240_000);
  const folder = freshFolder('files');
  const file = (name: string) => path.join(folder, `${name}.convite`);
  const a = await launchConvite({ args: ['--sample'], language: 'en' });
  const b = await launchConvite({ language: 'en' });
  const [sharingA, sharingB] = [new SharingPage(a), new SharingPage(b)];
  await setUpGroup(b.window, 'Mesa Inventada');

  const first = await test.step('A sends an event, and sees who stays out before', async () => {
    await sharingA.open();
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing');
    await a.window.getByRole('link', { name: 'Send a file' }).click();
    await sharingA.chooseEvent(EVENT);
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-what');
    await sharingA.press('Continue');
    await expect(a.window.getByRole('region', { name: /left out/ })).toContainText(LEFT_OUT);
    await expect(a.window.getByRole('region', { name: /go along/ })).toContainText(NOPAL);
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-review');
    await sharingA.press('Continue');
    const passphrase = await sharingA.shownWords();
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-passphrase');
    await a.chooseFileToSave(file('first'));
    await sharingA.press('Make the file');
    await expect(sharingA.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-made');
    return passphrase;
  });

  await test.step('B sees what the file would bring, and takes it in', async () => {
    await sharingB.openFile(file('first'), first);
    await sharingB.seesPreview();
    await expect(b.window.getByText('Only by whoever told you the passphrase')).toBeVisible();
    await expect(sharingB.record(NOPAL).first()).toBeVisible();
    await expect(sharingB.record(LEFT_OUT)).toHaveCount(0);
    await expectNoAxeViolations(b.window);
    await b.screenshot('sharing-preview');
    await sharingB.takeIn();
    await expectNoAxeViolations(b.window);
    await b.screenshot('sharing-taken-in');
  });

  await test.step('both write another answer of the same person', async () => {
    await answer(a, 'Maybe');
    await answer(b, 'No');
  });

  await test.step('B sends it back, and A sees both answers and takes its own', async () => {
    const words = await sharingB.sendEvent(EVENT, file('second'));
    await sharingA.openFile(file('second'), words);
    await sharingA.seesPreview();
    const record = sharingA.record(NOPAL).filter({ hasText: 'Both changed' });
    await expect(record).toContainText('Maybe');
    await expectNoAxeViolations(a.window);
    await a.screenshot('sharing-conflict');
    await record.getByText(/^Here: Maybe/).click();
    await expect(record.getByRole('radio', { name: /^Here: Maybe/ })).toBeChecked();
    await sharingA.takeIn();
  });

  await test.step('A sends its choice, and both show the same answer', async () => {
    const words = await sharingA.sendEvent(EVENT, file('third'));
    await sharingB.openFile(file('third'), words);
    await sharingB.seesPreview();
    await sharingB.takeIn();
    for (const convite of [a, b]) {
      const events = await openEvent(convite);
      await expect(events.rsvp(NOPAL)).toHaveValue('maybe');
    }
  });

  await test.step('the same file again changes nothing, and says that it was here', async () => {
    await sharingB.openFile(file('first'), first);
    await sharingB.seesPreview();
    await expect(b.window.getByText('You took this file in before.')).toBeVisible();
    await expect(b.window.getByText('Nothing to change')).toBeVisible();
    await sharingB.press('Leave it');
  });

  await test.step('B takes back what the last file brought', async () => {
    await b.window
      .getByRole('button', { name: /^Take back what came/ })
      .first()
      .click();
    await expect(b.window.getByText('Taken back', { exact: true })).toBeVisible();
    await b.screenshot('sharing-log');
    const events = await openEvent(b);
    await expect(events.rsvp(NOPAL)).toHaveValue('no');
  });
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});

test('a file that cannot be taken in says why, and changes nothing', async () => {
  test.setTimeout(120_000);
  const folder = freshFolder('files');
  const good = fs.readFileSync(path.join(VECTORS, 'v1-event.convite'));
  const passphrase = fs.readFileSync(path.join(VECTORS, 'v1-event.passphrase.txt'), 'utf8').trim();
  const write = (name: string, bytes: Uint8Array) => {
    const to = path.join(folder, `${name}.convite`);
    fs.writeFileSync(to, bytes);
    return to;
  };
  const damaged = Buffer.from(good);
  damaged.writeUInt8(damaged.readUInt8(40_000) ^ 1, 40_000);
  const cases = [
    ['damaged', write('damaged', damaged), 'This file is damaged or was altered.'],
    ['cut short', write('short', good.subarray(0, 50_000)), 'This file is incomplete.'],
    ['foreign', write('foreign', Buffer.from('Dear neighbors,')), 'This is not a Convite file.'],
    ['too new', path.join(VECTORS, 'newer-format.convite'), 'written by a newer Convite.'],
  ] as const;

  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const sharing = new SharingPage(convite);
  for (const [name, file, says] of cases) {
    await test.step(name, async () => {
      await sharing.openFile(file, passphrase);
      await expect(sharing.problem).toContainText(says, { timeout: 30_000 });
      await expect(sharing.problem).toContainText(
        /[Nn]othing (of it was used and nothing )?was changed|nothing was changed/,
      );
    });
  }
  await convite.screenshot('sharing-refused');
  await test.step('wrong passphrase, then the right one', async () => {
    await sharing.openFile(path.join(VECTORS, 'v1-event.convite'), 'not these words at all');
    await expect(sharing.problem).toContainText('That passphrase does not open it.', {
      timeout: 30_000,
    });
    await sharing.typePassphrase(passphrase);
    await sharing.seesPreview();
    await sharing.press('Leave it');
  });
  await expect(convite.window.getByText('No file has left or come yet.')).toBeVisible();
  expect(convite.complaints).toEqual([]);
});

/** Opens the event's people. */
async function openEvent(convite: Convite): Promise<EventsPage> {
  const events = new EventsPage(convite.window);
  await events.open();
  await convite.window.getByRole('radio', { name: 'All', exact: true }).click();
  await convite.window
    .getByRole('grid', { name: 'Events' })
    .getByRole('row')
    .filter({ hasText: EVENT })
    .click();
  await expect(events.heading(EVENT)).toBeVisible();
  return events;
}

async function answer(convite: Convite, said: string): Promise<void> {
  const events = await openEvent(convite);
  await events.rsvp(NOPAL).selectOption(said);
}

test('a file that the system hands over waits at its passphrase, in Spanish and dark', async () => {
  const passphrase = fs.readFileSync(path.join(VECTORS, 'v1-event.passphrase.txt'), 'utf8').trim();
  const convite = await launchConvite({
    args: ['--sample', path.join(VECTORS, 'v1-event.convite')],
    language: 'es',
    preferences: { theme: 'dark' },
  });
  const { window } = convite;
  const heading = (name: string) => window.getByRole('heading', { level: 1, name, exact: true });
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };
  await expect(heading('Abrir un archivo')).toBeVisible();
  await look('sharing-open');
  await window.getByLabel('Frase de contraseña del archivo').fill(passphrase);
  await window.getByRole('button', { name: 'Abrir', exact: true }).click();
  await expect(heading('Lo que cambiaría el archivo')).toBeVisible({ timeout: 30_000 });
  await window.getByText('Detalles').first().click();
  await look('sharing-preview');
  await window.getByRole('button', { name: 'Incorporar' }).click();
  await expect(heading('El archivo se incorporó')).toBeVisible();
  await look('sharing-taken-in');
  await window.getByRole('link', { name: 'Volver a Compartir' }).click();
  await expect(window.getByRole('table', { name: 'Archivos' })).toContainText('Grupo de Ejemplo');
  await look('sharing');
  await window.getByRole('link', { name: 'Enviar un archivo' }).click();
  await window.getByRole('radio', { name: /^Todo, para nuestra/ }).check({ force: true });
  await look('sharing-what');
  expect(convite.complaints).toEqual([]);
});
