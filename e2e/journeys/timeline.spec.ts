import path from 'node:path';
import { strToU8 } from 'fflate';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { FramePage } from '../pages/frame-page';
import { ImportPage } from '../pages/import-page';
import { MembersPage } from '../pages/members-page';
import { SharingPage } from '../pages/sharing-page';
import { seed } from '../seed';
import { writeTable } from '../table-files';

const NAME = 'Yerbabuena Inventada del Cerro';
const VIGIL = 'Vigil by the river (invented)';
const KITCHEN = 'Kitchen table (invented)';

/** What the timeline says of each thing that happened; the first words find the line, the others stand in it. */
const TOLD = {
  en: [
    ['Came in a table of 1 row'],
    [VIGIL, 'Invited'],
    [KITCHEN, 'Walk-in', 'Present'],
    ['Call: Talked', 'Sings on Sundays'],
    ['One-on-one with Persona Inventada', 'Brings two neighbors'],
    ['Made one with another record of the same person'],
    ['Went out in a table that is not sealed'],
    ['Went out in a file for another group'],
  ],
  es: [
    ['Llegó en una tabla de 1 fila'],
    ['Vigilia junto al río (inventada)', 'Se le invitó'],
    ['Mesa de cocina (inventada)', 'Sin registro previo', 'Presente'],
    ['Llamada: Conversación', 'Sings on Sundays'],
    ['Uno a uno con Persona Inventada', 'Brings two neighbors'],
    ['Se unió con otro registro de la misma persona'],
    ['Salió en una tabla sin cifrar'],
    ['Salió en un archivo para otro grupo'],
  ],
} as const;

test('tells of one person all that happened, in both languages', async () => {
  test.setTimeout(180_000);
  const folder = freshFolder('timeline');
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const members = new MembersPage(window);

  const member = await test.step('someone comes in a table', async () => {
    const importing = new ImportPage(convite, 'en');
    const table = 'Given name,Family names,Phone\nYerbabuena,Inventada del Cerro,336 555 0188\n';
    await importing.open();
    await importing.choose(writeTable(folder, 'one.csv', strToU8(table)));
    await importing.preview();
    await importing.press('Import 1 row');
    await window.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
    await importing.at('done');
    await members.open();
    await members.find('yerbabuena');
    await members.row(NAME).click();
    await expect(members.name(NAME)).toBeVisible();
    return window.evaluate(() => location.hash.split('/').at(-1) ?? '');
  });

  await test.step('is invited, comes, is called, met, and merged with a second record', async () => {
    const event = (titleEn: string, titleEs: string, date: string) =>
      ({ type: 'add-record', kind: 'event', fields: { titleEn, titleEs, date } }) as const;
    const [[vigil = ''] = [], [kitchen = ''] = [], [second = ''] = []] = await seed(window, [
      event(VIGIL, 'Vigilia junto al río (inventada)', '2019-03-02'),
      event(KITCHEN, 'Mesa de cocina (inventada)', '2019-02-16'),
      {
        type: 'add-record',
        kind: 'member',
        fields: { givenName: 'Yerba', familyNames: 'Inventada del Cerro' },
      },
    ]);
    await seed(window, [
      { type: 'edit-record', kind: 'member', id: member, patch: { consentShare: 'yes' } },
      { type: 'invite-members', event: vigil, members: [member], invitedBy: null },
      { type: 'add-walk-in', event: kitchen, member, name: '' },
      { type: 'log-call', member, note: 'Sings on Sundays' },
      {
        type: 'add-record',
        kind: 'one-on-one',
        fields: {
          member,
          date: '2019-02-18',
          by: 'Persona Inventada',
          commitment: 'Brings two neighbors',
        },
      },
      { type: 'merge-members', keep: member, others: [second], take: {} },
    ]);
  });

  await test.step('goes out in a table and in a sealed file', async () => {
    await members.open();
    await members.find('yerbabuena');
    await expect(window.getByText('1 of 41 members')).toBeVisible();
    await window.getByRole('button', { name: 'List', exact: true }).click();
    await window.getByRole('menuitem', { name: 'Save as a table' }).click();
    const dialog = window.getByRole('dialog', { name: 'Save 1 member as a table' });
    await dialog.getByText('I understand: the file can be read by anyone').click();
    await convite.chooseFileToSave(path.join(folder, 'one-out.csv'));
    await dialog.getByRole('button', { name: 'Save the table' }).click();
    await expect(dialog).toBeHidden();
    await new SharingPage(convite).sendEvent(KITCHEN, path.join(folder, 'kitchen.convite'));
  });

  for (const language of ['en', 'es'] as const) {
    await test.step(`reads the whole story in ${language}`, async () => {
      if (language === 'es') await new FramePage(window).speak('Español');
      await window.evaluate((id) => {
        location.hash = `/members/${id}`;
      }, member);
      const timeline = window.getByRole('region', {
        name: language === 'en' ? 'Timeline' : 'Línea de tiempo',
        exact: true,
      });
      for (const [line, ...words] of TOLD[language]) {
        const moment = timeline.getByRole('listitem').filter({ hasText: line });
        await expect(moment).toHaveCount(1);
        for (const word of words) await expect(moment).toContainText(word);
      }
      await timeline.scrollIntoViewIfNeeded();
      await expectNoAxeViolations(window);
      await convite.screenshot('whole-timeline');
    });
  }
  expect(convite.complaints).toEqual([]);
});
