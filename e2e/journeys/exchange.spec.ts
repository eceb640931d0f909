import fs from 'node:fs';
import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { SharingPage } from '../pages/sharing-page';

const VECTORS = path.join(import.meta.dirname, '../vectors');

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
  await expect(heading('Abrir un archivo')).toBeVisible({ timeout: 30_000 });
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
