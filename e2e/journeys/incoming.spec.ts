import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { attendanceId } from '../../renderer/core/model/attendance-id';
import type { Command } from '../../renderer/vault/vault';
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
import { FolderPage } from '../pages/folder-page';
import { FramePage } from '../pages/frame-page';
import { PartnersPage } from '../pages/partners-page';
import { SharingPage } from '../pages/sharing-page';
import { SheriffsPage } from '../pages/sheriffs-page';
import { seed } from '../seed';

const SIEMBRA = 'Siembra Ficticia';
const MESA = 'Mesa Inventada';
const EVENT = 'Asamblea de Ejemplo';

/** People of Siembra Ficticia, all of whom agreed to be shared. */
const PEOPLE = ['Nopal Ficticio', 'Jícara Ficticia', 'Ébano Ficticio', 'Güira Ficticia'] as const;
const [BY_ROW, BY_FIELD, BY_RULE, SUGGESTED] = PEOPLE;

const member = (name: string, fields: object = {}): Command => ({
  type: 'add-record',
  kind: 'member',
  fields: {
    givenName: name.split(' ')[0] ?? '',
    familyNames: name.split(' ').slice(1).join(' '),
    consentShare: 'yes',
    ...fields,
  },
});

const event: Command = {
  type: 'add-record',
  kind: 'event',
  fields: {
    kind: 'assembly',
    titleEn: EVENT,
    titleEs: EVENT,
    date: '2030-03-02',
    startTime: '18:00',
    place: 'Salón de Ejemplo',
  },
};

/** Two groups that know each other's verified card. */
async function twoGroups(folder: string) {
  const a = await launchConvite({ language: 'en' });
  const b = await launchConvite({ language: 'en' });
  await setUpGroup(a.window, SIEMBRA);
  await setUpGroup(b.window, MESA);
  const [partnersA, partnersB] = [new PartnersPage(a), new PartnersPage(b)];
  const card = (name: string) => path.join(folder, `${name}.convite-card`);
  await partnersA.saveCard(card('a'));
  await partnersB.saveCard(card('b'));
  await partnersA.addCard(card('b'), MESA);
  await partnersA.verify(MESA);
  await partnersB.addCard(card('a'), SIEMBRA);
  await partnersB.verify(SIEMBRA);
  return { a, b, sharingA: new SharingPage(a), sharingB: new SharingPage(b) };
}

test('two groups settle what both changed, by field, by record and by rule; and a suggestion waits for its group', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('incoming');
  const file = (name: string) => path.join(folder, `${name}.convite`);
  const { a, b, sharingA, sharingB } = await twoGroups(folder);

  const [[at = ''] = [], ...made] = await seed(a.window, [
    event,
    ...PEOPLE.map((name) => member(name)),
  ]);
  const members = made.map(([id]) => id ?? '');
  await seed(a.window, [{ type: 'invite-members', event: at, members, invitedBy: null }]);
  const [row = '', field = '', rule = ''] = members.map((id) => attendanceId(at, id));

  await test.step('Siembra sends the event, and Mesa takes it in', async () => {
    await sharingA.sendEventTo(at, MESA, file('first'));
    await sharingB.openFileByKey(file('first'));
    await expect(b.window.getByText('Sealed to our key: nobody else can open it.')).toBeVisible();
    await expectNoAxeViolations(b.window);
    await b.screenshot('incoming-new');
    await sharingB.takeIn();
  });

  await test.step('both change the same people, and Mesa corrects the county of one', async () => {
    await seed(a.window, [
      { type: 'edit-attendance', attendance: row, patch: { role: 'greeter', ride: true } },
      { type: 'edit-attendance', attendance: field, patch: { role: 'driver' } },
      { type: 'edit-attendance', attendance: rule, patch: { role: 'food' } },
    ]);
    await seed(b.window, [
      { type: 'edit-attendance', attendance: row, patch: { role: 'marshal', childcareCount: 2 } },
      { type: 'edit-attendance', attendance: row, patch: { ride: true } },
      { type: 'edit-attendance', attendance: row, patch: { ride: false } },
      { type: 'edit-attendance', attendance: field, patch: { role: 'medic' } },
      { type: 'edit-attendance', attendance: rule, patch: { role: 'tech' } },
      {
        type: 'edit-record',
        kind: 'member',
        id: members[PEOPLE.indexOf(SUGGESTED)] ?? '',
        patch: { county: '37081' },
      },
    ]);
    await sharingB.sendEventTo(at, SIEMBRA, file('second'));
  });

  await test.step('Siembra chooses by rule, by record and by field', async () => {
    const { window } = a;
    await sharingA.openFileByKey(file('second'));
    await expect(window.getByText('The rule decides about 3 records.')).toBeVisible();
    await expectNoAxeViolations(window);
    await a.screenshot('incoming-decide');
    await sharingA.setRule('Ours');
    await expect(sharingA.choice(BY_RULE, 'Role', /^Here: Food/)).toBeChecked();
    await sharingA.choose(BY_FIELD, /^File: Medic/);
    await expect(window.getByText('The rule decides about 2 records.')).toBeVisible();
    await sharingA.choose(BY_ROW, 'All as in the file');
    await expect(sharingA.choice(BY_ROW, 'Role', /^File: Marshal/)).toBeChecked();
    await expect(
      window.getByText('The rule decides about 1 record. You chose in 2 records yourself.'),
    ).toBeVisible();
    const suggested = sharingA.record(SUGGESTED).filter({ hasText: 'Suggestion' });
    await expect(suggested).toContainText(
      'For us to decide: Mesa Inventada suggests this about one of our people.',
    );
    await expectNoAxeViolations(window);
    await a.screenshot('incoming-decided');
    await sharingA.takeIn();
    await expect(window.getByText('1 suggestion about our people waits')).toBeVisible();
    await expectNoAxeViolations(window);
    await a.screenshot('incoming-taken-in');
    const events = await openEvent(a);
    await expect(events.person(BY_ROW)).toContainText('Marshal');
    await expect(events.person(BY_FIELD)).toContainText('Medic');
    await expect(events.person(BY_RULE)).toContainText('Food');
  });

  await test.step('the suggestion waits on Home and under Sharing, is taken, and taken back', async () => {
    const { window } = a;
    await window.getByRole('navigation').getByRole('link', { name: 'Home', exact: true }).click();
    await expect(window.getByText('1 suggestion from partners')).toBeVisible();
    await sharingA.open();
    await window.getByRole('link', { name: 'Look at them' }).click();
    await expect(sharingA.heading('Suggestions')).toBeVisible();
    const table = window.getByRole('table', { name: `Suggestions about ${SUGGESTED}` });
    await expect(table).toContainText('Guilford');
    await expectNoAxeViolations(window);
    await a.screenshot('suggestions');
    await sharingA.press(`Take: County of ${SUGGESTED}`);
    await expect(window.getByText('The suggestion is taken.')).toBeVisible();
    const settled = window.getByRole('table', { name: 'Settled before' });
    await expect(settled).toContainText('Taken');
    await expectNoAxeViolations(window);
    await a.screenshot('suggestions-settled');
    // The toast about the verified card may still stand below it.
    await window.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect(table).toContainText('Guilford');
    await window.getByRole('checkbox', { name: 'County' }).check({ force: true });
    await window
      .getByRole('region', { name: 'Chosen suggestions' })
      .getByRole('button', { name: 'Take', exact: true })
      .click();
    await expect(window.getByText('Nothing to decide')).toBeVisible();
    await window
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: 'Members', exact: true })
      .click();
    await expect(
      window.getByRole('grid').getByRole('row').filter({ hasText: SUGGESTED }),
    ).toContainText('Guilford');
  });
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});

/** Opens the people of the event. */
async function openEvent({ window }: Convite): Promise<EventsPage> {
  const events = new EventsPage(window);
  await events.open();
  await window.getByRole('grid').getByRole('row').filter({ hasText: EVENT }).click();
  await expect(events.heading(EVENT)).toBeVisible();
  return events;
}

test('sheriff records of a partner come in by themselves once its page says so, from the shared folder too, and are taken back', async () => {
  test.setTimeout(300_000);
  const files = freshFolder('incoming');
  const shared = freshFolder('shared');
  const at = (name: string) => path.join(files, `${name}.convite`);
  /** Puts a file into the shared folder, as the program that keeps it would. */
  const arrive = (name: string) =>
    fs.copyFileSync(
      at(name),
      path.join(shared, `convite-${randomBytes(6).toString('hex')}.convite`),
    );
  const { a, b, sharingA, sharingB } = await twoGroups(files);
  const [, , [forum = ''] = [], [someone = ''] = []] = await seed(a.window, [
    agency('Oficina Inventada', '37119'),
    agency('Otra Oficina Inventada', '37063'),
    event,
    member('Nopal Ficticio'),
  ]);
  await seed(a.window, [
    { type: 'invite-members', event: forum, members: [someone], invitedBy: null },
  ]);
  for (const county of ['Mecklenburg', 'Durham']) {
    await new SheriffsPage(a.window).openCounty(county);
    await a.window.getByRole('link', { name: 'Send this file' }).click();
    await sharingA.press('Continue');
    await sharingA.finishFor(MESA, at(county));
  }
  await sharingA.sendEventTo(forum, MESA, at('event'));

  const { window } = b;
  const folder = new FolderPage(b);
  const frame = new FramePage(window);
  await test.step('the partner’s page says so', async () => {
    await sharingB.partners.openPartner(SIEMBRA);
    await window
      .getByRole('radio', { name: /^Take in by themselves when nothing of ours changes/ })
      .click({ force: true });
    await expect(window.getByText('It is noted.')).toBeVisible();
    await expect(window.getByText('People are always shown first.')).toBeVisible();
    await expectNoAxeViolations(window);
    await b.screenshot('incoming-policy');
  });

  await test.step('what comes to the shared folder comes in by itself, with a word and a way back', async () => {
    await folder.choose(shared);
    arrive('Mecklenburg');
    const told = frame.toast(`A file of ${SIEMBRA} about sheriffs came in by itself`);
    await expect(told).toBeVisible({ timeout: 40_000 });
    await expect(folder.rows('Dealt with')).toHaveCount(1);
    await expectNoAxeViolations(window);
    await b.screenshot('folder-by-itself');
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect(frame.toast('What the file brought was taken back.')).toBeVisible();
    await sharingB.open();
    await expect(window.getByRole('table', { name: 'Files' })).toContainText('Taken back');
  });

  await test.step('people never do: their file is offered', async () => {
    await folder.open();
    arrive('event');
    await expect(folder.rows('Files to open')).toHaveCount(1, { timeout: 40_000 });
    await expect(folder.rows('Dealt with')).toHaveCount(1);
  });

  await test.step('a file that is opened by hand is taken in at once, too', async () => {
    await sharingB.partners.openFile(at('Durham'));
    await expect(sharingB.heading('The file was taken in')).toBeVisible({ timeout: 60_000 });
    await expect(window.getByText(/^It came in by itself/)).toBeVisible();
    await expectNoAxeViolations(window);
    await b.screenshot('incoming-by-itself');
    await sharingB.press('Take it back');
    await expect(window.getByText('It was taken back.')).toBeVisible();
  });
  expect([...a.complaints, ...b.complaints]).toEqual([]);
});

const agency = (name: string, county: string): Command => ({
  type: 'add-record',
  kind: 'agency',
  fields: { type: 'sheriff', name, counties: [county] },
});
