import { randomBytes } from 'node:crypto';
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
import { FolderPage } from '../pages/folder-page';
import { LockPage } from '../pages/lock-page';
import { PartnersPage } from '../pages/partners-page';
import { areConnected, syncthingVersion, twoSyncthings } from '../syncthing';

const EVENT = 'Vigil for neighbors taken this week (sample)';
const NOPAL = 'Nopal Inventado';
const SAMPLE_GROUP = 'Sample coalition';
const MESA = 'Mesa Inventada';
const VECTORS = path.join(import.meta.dirname, '../vectors');
/** Longer than a file has to stand still, and than the folder is looked into without being told. */
const PATIENT = { timeout: 40_000 };

const anyName = () => `convite-${randomBytes(6).toString('hex')}.convite`;
const sealedIn = (folder: string) =>
  fs.readdirSync(folder).filter((name) => /^convite-/.test(name));

/** The sample and a group of its own, each with the other's card, verified. */
async function aPair(): Promise<readonly [FolderPage, FolderPage, string]> {
  const cards = freshFolder('cards');
  const at = (name: string) => path.join(cards, name);
  const a = await launchConvite({ args: ['--sample'], language: 'en' });
  const b = await launchConvite({ language: 'en' });
  const passphrase = await setUpGroup(b.window, MESA);
  const [folderA, folderB] = [new FolderPage(a), new FolderPage(b)];
  await inPartners(a).saveCard(at('a.convite-card'));
  await inPartners(b).saveCard(at('b.convite-card'));
  await inPartners(a).addCard(at('b.convite-card'), MESA);
  await inPartners(a).verify(MESA);
  await inPartners(b).addCard(at('a.convite-card'), SAMPLE_GROUP);
  await inPartners(b).verify(SAMPLE_GROUP);
  return [folderA, folderB, passphrase];
}
const inPartners = (convite: Convite) => new PartnersPage(convite);

test('two groups share files through one folder', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('shared');
  const at = (name: string) => path.join(folder, name);
  const [a, b, passphrase] = await aPair();

  await test.step('no folder is chosen at first', async () => {
    await b.open();
    await expect(b.window.getByText('No folder is chosen')).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.convite.screenshot('folder-none');
    await b.convite.chooseFileToOpen(b.convite.profile);
    await b.press('Choose a folder');
    await expect(b.window.getByText('It must never be shared.')).toBeVisible();
    await b.choose(folder);
    await expect(b.window.getByText('No new file.')).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.convite.screenshot('folder-empty');
    await a.choose(folder);
  });

  await test.step('A puts a file for B there', async () => {
    await a.putEvent(EVENT, MESA);
    await expectNoAxeViolations(a.window);
    await a.convite.screenshot('sharing-sent-to-folder');
    expect(fs.readdirSync(folder)).toHaveLength(1);
    await a.open();
    await expect(a.rows('From this laptop')).toHaveCount(1, PATIENT);
    await expect(a.rows('From this laptop')).toContainText(MESA);
    await expect(a.window.getByText('No new file.')).toBeVisible();
    await expectNoAxeViolations(a.window);
    await a.convite.screenshot('folder-ours');
  });

  await test.step('Home and Sharing of B say that it waits', async () => {
    await b.window.getByRole('navigation').getByRole('link', { name: 'Home', exact: true }).click();
    await expect(b.window.getByText('1 file waits in the shared folder.')).toBeVisible(PATIENT);
    await expectNoAxeViolations(b.window);
    await b.convite.screenshot('home-folder-waits');
    await b.openSharing();
    await expect(b.window.getByText('1 file waits in the shared folder.')).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.convite.screenshot('sharing-folder-waits');
  });

  const [name = ''] = sealedIn(folder);
  const bytes = fs.readFileSync(at(name));

  await test.step('everything else that may lie there is told for what it is', async () => {
    await b.open();
    await expect(b.rows('Files to open')).toHaveCount(1);
    const conflict = name.replace('.', '.sync-conflict-20260101-120000-ABCDEFG.');
    fs.writeFileSync(at(conflict), bytes);
    fs.copyFileSync(path.join(VECTORS, 'v1-event.convite'), at(anyName()));
    fs.writeFileSync(at(anyName()), 'Dear neighbors,');
    fs.writeFileSync(at('.syncthing.convite-00000000000a.convite.tmp'), bytes.subarray(0, 9_000));
    fs.writeFileSync(at('vigil.convite'), bytes);
    fs.writeFileSync(at('convite-00000000000b.convite'), bytes.subarray(0, 40_000));
    await expect(b.rows('Files to open')).toHaveCount(3, PATIENT);
    const waiting = b.table('Files to open');
    await expect(waiting).toContainText('Sealed to your key');
    await expect(waiting).toContainText('Sealed with a passphrase');
    await expect(waiting).toContainText('Damaged, or no sealed file');
    await expect(b.rows('Still arriving')).toHaveCount(1, PATIENT);
    await expect(b.window.getByText('1 file ends in .convite but has a name')).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.convite.screenshot('folder-full');
    fs.appendFileSync(at('convite-00000000000b.convite'), bytes.subarray(40_000));
    await expect(b.table('Still arriving')).toBeHidden(PATIENT);
    await expect(b.rows('Files to open')).toHaveCount(3);
  });

  await test.step('B dismisses a file, takes that back, and dismisses it again', async () => {
    const damaged = b.rows('Files to open').filter({ hasText: 'Damaged' });
    const dismiss = damaged.getByRole('button', { name: /^Dismiss/ });
    await dismiss.click();
    await expect(b.rows('Files to open')).toHaveCount(2);
    await expect(b.rows('Dealt with')).toHaveCount(1);
    await b.press('Undo');
    await expect(b.rows('Files to open')).toHaveCount(3);
    await dismiss.click();
    await expect(b.rows('Files to open')).toHaveCount(2);
  });

  await test.step('B opens the file under a passphrase and the one for its key', async () => {
    const words = fs.readFileSync(path.join(VECTORS, 'v1-event.passphrase.txt'), 'utf8').trim();
    await b
      .rows('Files to open')
      .filter({ hasText: 'passphrase' })
      .getByRole('button', { name: /^Open/ })
      .click();
    await b.window.getByLabel('Passphrase of the file').fill(words);
    await b.press('Open');
    await expect(b.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await b.open();
    await b
      .rows('Files to open')
      .filter({ hasText: 'your key' })
      .getByRole('button', { name: /^Open/ })
      .click();
    await expect(b.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await expect(
      b.window.getByText(/Signed with the key of Sample coalition, whose card was verified on/),
    ).toBeVisible();
    await expect(b.window.getByRole('heading', { level: 3, name: NOPAL }).first()).toBeVisible();
    await b.press('Take it in');
    await expect(b.heading('The file was taken in')).toBeVisible();
    await b.open();
    await expect(b.rows('Files to open')).toHaveCount(1);
    await expect(b.rows('Dealt with').filter({ hasText: 'Taken in on' })).toHaveCount(1);
    await expectNoAxeViolations(b.window);
    await b.convite.screenshot('folder-dealt-with');
  });

  await test.step('what was dealt with is remembered from one start to the next', async () => {
    const lock = new LockPage(await b.convite.reopen());
    await lock.tryPassphrase(passphrase);
    await lock.expectOpened();
    await b.open();
    await expect(b.rows('Files to open')).toHaveCount(1, PATIENT);
    await expect(b.rows('Dealt with')).toHaveCount(2);
  });

  await test.step('the stick is pulled out, and comes back', async () => {
    fs.renameSync(folder, `${folder}-away`);
    await expect(b.window.getByText('is not there')).toBeVisible(PATIENT);
    await expectNoAxeViolations(b.window);
    await b.convite.screenshot('folder-missing');
    fs.renameSync(`${folder}-away`, folder);
    await expect(b.rows('Dealt with')).toHaveCount(2, PATIENT);
  });

  await test.step('A takes its own file out again, and nobody else’s', async () => {
    await expect(a.rows('From this laptop')).toHaveCount(1, PATIENT);
    await a.window.getByRole('button', { name: `Take out the file for ${MESA}` }).click();
    const asked = a.window.getByRole('alertdialog', { name: 'Take the file out of the folder?' });
    await expect(asked).toBeVisible();
    await expectNoAxeViolations(a.window);
    await a.convite.screenshot('folder-take-out');
    await asked.getByRole('button', { name: 'Take out', exact: true }).click();
    await expect(a.window.getByText('The file was taken out.')).toBeVisible();
    expect(fs.existsSync(at(name))).toBe(false);
    expect(fs.existsSync(at('vigil.convite'))).toBe(true);
  });

  await test.step('B stops using the folder; the files stay', async () => {
    const before = fs.readdirSync(folder);
    await b.press('Stop using it');
    await expect(b.window.getByText('No folder is chosen')).toBeVisible();
    expect(fs.readdirSync(folder)).toEqual(before);
    expect(fs.existsSync(path.join(b.convite.profile, 'shared-folder.json'))).toBe(false);
  });
  expect([...a.convite.complaints, ...b.convite.complaints]).toEqual([]);
});

test('two Syncthings carry a file from one group to another, with a conflict and a slow line', async () => {
  const version = syncthingVersion();
  // biome-ignore lint/suspicious/noSkippedTests: only where the other program is not to be had, and the report says so
  test.skip(
    version === null,
    'Syncthing is not on this machine (Debian: apt-get install syncthing).',
  );
  test.info().annotations.push({ type: 'syncthing', description: version ?? '' });
  test.setTimeout(300_000);
  const both = await twoSyncthings(freshFolder('syncthing'));
  const [left, right] = both;
  try {
    for (const one of both) await one.start();
    await areConnected(...both);
    const [a, b] = await aPair();
    await a.choose(left.folder);
    await b.choose(right.folder);

    await test.step('what A puts into its folder is taken in by B', async () => {
      await a.putEvent(EVENT, MESA);
      await b.open();
      await expect(b.rows('Files to open')).toHaveCount(1, { timeout: 60_000 });
      expect(sealedIn(right.folder)).toEqual(sealedIn(left.folder));
      await b.takeInFirst();
      await b.open();
      await expect(b.window.getByText('No new file.')).toBeVisible();
      await expect(b.rows('Dealt with')).toHaveCount(1);
    });

    await test.step('of two files of one name, made apart, both are offered', async () => {
      const taken = sealedIn(left.folder);
      await a.putEvent(EVENT, MESA);
      await a.putEvent(EVENT, MESA);
      await b.open();
      await expect(b.rows('Files to open')).toHaveCount(2, { timeout: 60_000 });
      const [first = '', second = ''] = sealedIn(left.folder).filter((one) => !taken.includes(one));
      const bytes = [first, second].map((name) => fs.readFileSync(path.join(left.folder, name)));
      // Taken out on both sides, and dropped again under one name while the two are apart.
      for (const name of sealedIn(left.folder)) fs.unlinkSync(path.join(left.folder, name));
      await expect.poll(() => sealedIn(right.folder), { timeout: 60_000 }).toEqual([]);
      await expect(b.window.getByText('No new file.')).toBeVisible(PATIENT);
      await left.stop();
      const name = anyName();
      fs.writeFileSync(path.join(left.folder, name), bytes[0] ?? '');
      fs.writeFileSync(path.join(right.folder, name), bytes[1] ?? '');
      await expect(b.rows('Files to open')).toHaveCount(1, PATIENT);
      // Both sides have to have seen their own before they meet.
      await b.window.waitForTimeout(7_000);
      await left.start();
      await areConnected(...both);
      await expect(b.rows('Files to open')).toHaveCount(2, { timeout: 60_000 });
      expect(sealedIn(right.folder).filter((one) => one.includes('sync-conflict'))).toHaveLength(1);
      await expect(b.window.getByText('Conflicting copy', { exact: true })).toHaveCount(1);
      await expectNoAxeViolations(b.window);
      await b.convite.screenshot('folder-conflict');
    });

    await test.step('a file that comes slowly is not offered before it is there', async () => {
      await left.sendAtMost(200);
      const big = 'convite-0000000000b1.convite';
      fs.writeFileSync(path.join(left.folder, big), randomBytes(2 * 1024 * 1024));
      const temporary = path.join(right.folder, `.syncthing.${big}.tmp`);
      await expect
        .poll(() => fs.existsSync(temporary), { timeout: 60_000, intervals: [50] })
        .toBe(true);
      await expect(b.rows('Files to open')).toHaveCount(2);
      await expect(b.table('Still arriving')).toBeHidden();
      expect(fs.existsSync(temporary)).toBe(true);
      await expect(b.rows('Files to open')).toHaveCount(3, { timeout: 60_000 });
      await expect(b.table('Files to open')).toContainText('Damaged, or no sealed file');
      expect(fs.existsSync(temporary)).toBe(false);
    });
    expect([...a.convite.complaints, ...b.convite.complaints]).toEqual([]);
  } finally {
    for (const one of both) await one.stop();
  }
});

test('the shared folder speaks Spanish, in the dark', async () => {
  test.setTimeout(120_000);
  const convite = await launchConvite({
    args: ['--sample'],
    language: 'es',
    preferences: { theme: 'dark' },
  });
  const { window } = convite;
  const folder = freshFolder('compartida');
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };
  await window.getByRole('navigation').getByRole('link', { name: 'Compartir' }).click();
  await look('sharing-es-folder');
  await window
    .getByRole('main')
    .getByRole('link', { name: 'Carpeta compartida', exact: true })
    .click();
  await expect(window.getByText('No hay carpeta elegida')).toBeVisible();
  await look('folder-none-es');
  await convite.chooseFileToOpen(folder);
  await window.getByRole('button', { name: 'Elegir una carpeta' }).click();
  await expect(window.getByText('No hay archivos nuevos.')).toBeVisible();
  fs.copyFileSync(path.join(VECTORS, 'v1-event.convite'), path.join(folder, anyName()));
  fs.writeFileSync(path.join(folder, anyName()), 'Estimadas vecinas:');
  await expect(
    window.getByRole('table', { name: 'Archivos por abrir' }).locator('tbody tr'),
  ).toHaveCount(2, PATIENT);
  await look('folder-full-es');
  await window.getByRole('navigation').getByRole('link', { name: 'Inicio' }).click();
  await expect(window.getByText('1 archivo espera en la carpeta compartida.')).toBeVisible();
  await look('home-folder-waits-es');
  expect(convite.complaints).toEqual([]);
});
