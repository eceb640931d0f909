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
import { MembersPage } from '../pages/members-page';
import { PartnersPage } from '../pages/partners-page';
import { SharingPage } from '../pages/sharing-page';
import { SheriffsPage } from '../pages/sheriffs-page';
import { seed } from '../seed';

const MESA = 'Mesa Inventada';
const OTRA = 'Otra Mesa';
const SAMPLE_GROUP = 'Sample coalition';
const EVENT = 'Vigil for neighbors taken this week (sample)';
const NOPAL = 'Nopal Inventado';

test('a coalition sends partners just enough: a county, counts, and then what changed', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('sent');
  const at = (name: string) => path.join(folder, name);
  const a = await launchConvite({ args: ['--sample'], language: 'en' });
  const b = await launchConvite({ language: 'en' });
  await setUpGroup(b.window, MESA);
  const [partnersA, partnersB] = [new PartnersPage(a), new PartnersPage(b)];
  const [sharingA, sharingB] = [new SharingPage(a), new SharingPage(b)];
  const look = async (convite: Convite, name: string) => {
    await expectNoAxeViolations(convite.window);
    await convite.screenshot(name);
  };
  const chooseScope = async (name: RegExp) => {
    await sharingA.open();
    await a.window.getByRole('link', { name: 'Send a file' }).click();
    await a.window.getByRole('radio', { name }).check({ force: true });
  };
  const toPartner = async (...names: string[]) => {
    await sharingA.press('Continue');
    for (const name of names) {
      await a.window.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check({ force: true });
    }
  };
  const makeFile = async (file: string) => {
    await a.chooseFileToSave(at(file));
    await sharingA.press('Make the file');
    await expect(sharingA.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await expect(a.window.getByText('It was saved where you chose.')).toBeVisible();
  };

  await test.step('they exchange cards', async () => {
    await partnersA.saveCard(at('a.convite-card'));
    await partnersB.saveCard(at('b.convite-card'));
    await partnersA.addCard(at('b.convite-card'), MESA);
    await partnersB.addCard(at('a.convite-card'), SAMPLE_GROUP);
    await partnersA.verify(MESA);
    await partnersB.verify(SAMPLE_GROUP);
  });

  await test.step('a county’s file from the county’s page: no member is in it', async () => {
    await new SheriffsPage(a.window).openCounty('Mecklenburg');
    await a.window.getByRole('link', { name: 'Send this file' }).click();
    await expect(a.window.getByRole('radio', { name: /^One county’s file/ })).toBeChecked();
    await expect(a.window.getByRole('combobox', { name: 'County' })).toHaveValue('Mecklenburg');
    await look(a, 'send-county');
    await toPartner(MESA);
    await sharingA.press('Continue');
    await expect(a.window.getByText('The file names no member.')).toBeVisible();
    await expect(a.window.getByRole('table', { name: 'In the file' })).toContainText('Official');
    await look(a, 'send-county-review');
    await makeFile('county.convite');
    await look(a, 'send-county-sent');
    await sharingB.openFileByKey(at('county.convite'));
    await sharingB.takeIn();
    await b.window.getByRole('navigation').getByRole('link', { name: 'Members' }).click();
    await expect(b.window.getByText('Nobody here yet')).toBeVisible();
  });

  await test.step('counts of an event: B sees how many, and nobody', async () => {
    await chooseScope(/^Counts of one event/);
    await sharingA.chooseEvent(EVENT);
    await look(a, 'send-counts');
    await toPartner(MESA);
    await sharingA.press('Continue');
    await makeFile('counts.convite');
    await sharingB.openFileByKey(at('counts.convite'));
    await sharingB.takeIn();
    const events = await openEvent(b);
    await expect(b.window.getByRole('table', { name: 'Counted by other groups' })).toContainText(
      SAMPLE_GROUP,
    );
    await expect(events.heading(EVENT)).toBeVisible();
    await look(b, 'event-others-counts');
  });

  await test.step('the whole event, then only what changed', async () => {
    await sharingA.sendToPartner(EVENT, MESA, at('whole.convite'));
    await sharingB.openFileByKey(at('whole.convite'));
    await sharingB.takeIn();
    const events = await openEvent(a);
    await events.rsvp(NOPAL).selectOption('Maybe');
    await partnersA.chooseEventFor(EVENT, MESA);
    await a.window.getByRole('radio', { name: /^Only what changed/ }).check({ force: true });
    await look(a, 'send-to-changes');
    await sharingA.press('Continue');
    await expect(a.window.getByRole('region', { name: '1 person goes along' })).toContainText(
      NOPAL,
    );
    await expect(a.window.getByText(/^Only what changed since the file of/)).toBeVisible();
    await look(a, 'send-changes-review');
    await makeFile('changes.convite');
    await sharingB.openFileByKey(at('changes.convite'));
    await expect(sharingB.record(NOPAL).filter({ hasText: 'Changed' }).first()).toBeVisible();
    await sharingB.takeIn();
  });

  await test.step('who no longer agrees is told of without a name, and can become a count', async () => {
    const members = new MembersPage(a.window);
    await members.open();
    await members.find(NOPAL);
    await members.row(NOPAL).click();
    await expect(a.window.getByRole('heading', { name: NOPAL })).toBeVisible();
    const id = new URL(a.window.url()).hash.split('/').at(-1) ?? '';
    await seed(a.window, [
      { type: 'edit-record', kind: 'member', id, patch: { consentShare: 'no' } },
    ]);
    await partnersA.chooseEventFor(EVENT, MESA);
    await sharingA.press('Continue');
    const told = a.window.getByRole('region', {
      name: '1 person no longer agrees, and the partner is told',
    });
    await expect(told).toContainText(NOPAL);
    await look(a, 'send-withdrawn');
    await makeFile('withdrawn.convite');
    await sharingB.openFileByKey(at('withdrawn.convite'));
    await expect(b.window.getByText('1 person no longer agrees to be shared')).toBeVisible();
    await look(b, 'send-withdrawn-preview');
    await sharingB.takeIn();
    await look(b, 'send-withdrawn-taken');
    await b.window.getByRole('link', { name: 'See whose names can go' }).click();
    await expect(b.window.getByRole('row', { name: new RegExp(NOPAL) })).toBeVisible();
    await look(b, 'send-withdrawn-names');
    await sharingB.press('Make 1 name of those who no longer agree a count');
    await b.window
      .getByRole('alertdialog', { name: 'Make these names counts?' })
      .getByRole('button', { name: 'Make them counts' })
      .click();
    await expect(b.window.getByRole('row', { name: new RegExp(NOPAL) })).toHaveCount(0);
  });

  await test.step('a file can be dragged out, and is put away when the step is left', async () => {
    await sharingA.sendToPartner(EVENT, MESA, at('again.convite'));
    const handle = a.window.locator('[draggable=true]');
    await expect(handle).toBeVisible();
    const laidOut = path.join(
      await a.app.evaluate(({ app }) => app.getPath('userData')),
      'laid-out',
    );
    const [name] = fs.readdirSync(laidOut);
    expect(await handle.textContent()).toBe(name);
    expect(fs.readFileSync(path.join(laidOut, name ?? ''))).toEqual(
      fs.readFileSync(at('again.convite')),
    );
    await a.app.evaluate(({ webContents }) => {
      for (const contents of webContents.getAllWebContents()) {
        contents.startDrag = (item) => {
          (globalThis as { dragged?: unknown }).dragged = item.file;
        };
      }
    });
    await handle.dispatchEvent('dragstart');
    await expect
      .poll(() => a.app.evaluate(() => (globalThis as { dragged?: unknown }).dragged))
      .toBe(path.join(laidOut, name ?? ''));
    await a.window.getByRole('link', { name: 'Back to Sharing' }).click();
    await expect.poll(() => fs.existsSync(laidOut)).toBe(false);
  });

  await test.step('two partners at once: a file each, saved into one folder', async () => {
    const c = await launchConvite({ language: 'en' });
    await setUpGroup(c.window, OTRA);
    await new PartnersPage(c).saveCard(at('c.convite-card'));
    await partnersA.addCard(at('c.convite-card'), OTRA);
    await partnersA.verify(OTRA);
    await chooseScope(/^Everything about sheriffs/);
    await toPartner(MESA, OTRA);
    await sharingA.press('Continue');
    fs.mkdirSync(at('stick'));
    await a.chooseFileToOpen(at('stick'));
    await sharingA.press('Make 2 files');
    await expect(sharingA.heading('The files are ready')).toBeVisible({ timeout: 60_000 });
    await expect(a.window.getByText('All 2 were saved where you chose.')).toBeVisible();
    expect(fs.readdirSync(at('stick'))).toHaveLength(2);
    await look(a, 'send-several');
    await c.close();
  });

  await test.step('the log tells what left, and who was in it', async () => {
    await a.window.getByRole('link', { name: 'Back to Sharing' }).click();
    const log = a.window.getByRole('table', { name: 'Files' });
    await expect(log).toContainText('One county’s file');
    await expect(log).toContainText('One event, Changes only');
    await look(a, 'send-log');
    await log
      .getByRole('row', { name: /Changes only/ })
      .getByRole('button', { name: /^Details of the file/ })
      .click();
    const dialog = a.window.getByRole('dialog');
    await expect(dialog).toContainText(NOPAL);
    await expect(dialog).toContainText('phone numbers');
    await look(a, 'send-log-details');
  });
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});

test('the steps of sending in Spanish and dark', async () => {
  test.setTimeout(120_000);
  const convite = await launchConvite({
    args: ['--sample'],
    language: 'es',
    preferences: { theme: 'dark' },
  });
  const { window } = convite;
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };
  await window.getByRole('navigation').getByRole('link', { name: 'Compartir' }).click();
  await window.getByRole('link', { name: 'Enviar un archivo' }).click();
  await look('send-what');
  await window.getByRole('radio', { name: /^Conteos de todos los eventos/ }).check({ force: true });
  await look('send-report');
  await window.getByRole('button', { name: 'Continuar' }).click();
  await expect(window.getByText('El archivo no nombra a ningún integrante.')).toBeVisible();
  await look('send-report-review');
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
