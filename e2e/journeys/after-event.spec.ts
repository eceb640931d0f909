import fs from 'node:fs';
import path from 'node:path';
import { rowCode } from '../../renderer/core/views/roster';
import { askVault } from '../ask-vault';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { AfterPage } from '../pages/after-page';
import { pdfFacts, pdfPages } from '../pdf';
import { personNumber, seed } from '../seed';

const PEOPLE = 24;

test('types the paper back, closes the event and reports to the coalition', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const after = new AfterPage(window);
  const event = await seedPrintedEvent();

  await test.step('Home says that the event is open and its paper due', async () => {
    await after.goTo('/', 'What now');
    await expect(window.getByText(/event is not closed|events are not closed/)).toBeVisible();
    await window.getByRole('link', { name: 'Note it as shredded' }).click();
    await expect(window.getByRole('heading', { name: 'Type a paper list' })).toBeVisible();
    await expect(after.box).toBeFocused();
  });

  await test.step('twenty codes in a row, and no key is lost', async () => {
    const codes = Array.from({ length: 20 }, (_, row) => rowCode(row));
    await after.type(
      ...codes.slice(0, 12),
      ...codes.slice(12, 16).map((code) => `${code} n`),
      `${codes[16]} tarde`,
      `${codes[17]}e`,
      codes[18] ?? '',
      codes[19] ?? '',
    );
    await expect(after.typed).toHaveCount(20);
    await expect(window.getByText('20 of 24 rows marked')).toBeVisible();
    await expect(after.latest()).toContainText('A20');
    await expect(after.latest()).toContainText('Present');
    await expect(window.getByText('4 rows not marked')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('type-back');
  });

  await test.step('a slip is seen at once and taken back with Backspace', async () => {
    await after.type('A99 p');
    await expect(window.getByRole('alert')).toContainText('its last row is A24');
    await window.keyboard.press('Escape');
    await after.type('A21');
    await expect(window.getByText('21 of 24 rows marked')).toBeVisible();
    await window.keyboard.press('Backspace');
    await expect(after.typed).toHaveCount(20);
    await expect(window.getByText('20 of 24 rows marked')).toBeVisible();
    await after.type('A21-A22 p');
    await expect(window.getByText('22 of 24 rows marked')).toBeVisible();
  });

  await test.step('names that are not printed: a stranger, and a member who is known', async () => {
    await after.type('+ Quetzal Inventado');
    await expect(after.latest()).toContainText('Quetzal Inventado');
    await window.keyboard.type('A25 Zarza Conocida');
    await expect(window.getByRole('option').filter({ hasText: 'Zarza' }).last()).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(window.getByText('Someone with such a name is known.')).toBeAttached();
    await convite.screenshot('type-back-walk-in');
    await window.keyboard.press('ArrowDown');
    await window.getByRole('radio', { name: 'Yes' }).first().click();
    await window.getByRole('textbox', { name: 'Phone or email' }).fill('zarza@example.org');
    await expectNoAxeViolations(window);
    await window.getByRole('button', { name: 'Add to the list' }).click();
    await expect(after.latest()).toContainText('Zarza Conocida');
    await expect(after.box).toBeFocused();
  });

  await test.step('the sheet is typed, and its paper shredded', async () => {
    await window.getByRole('button', { name: 'Sheet is typed' }).click();
    await expect(window.getByText(/^Typed on Feb 20, 2019/)).toBeVisible();
    await window.getByRole('button', { name: 'Paper is shredded' }).click();
    await expect(window.getByText('Write the initials of who did it.')).toBeVisible();
    await window.getByRole('textbox', { name: 'Initials' }).fill('nv');
    await window.getByRole('button', { name: 'Paper is shredded' }).click();
    await expect(window.getByText('Shredded on Feb 20, 2019 (nv).')).toBeVisible();
  });

  await test.step('a headcount beside the names, and a debrief', async () => {
    await after.goTo(`/events/${event}/after`, 'Typed assembly (invented)');
    await window.getByRole('button', { name: 'Add a headcount' }).click();
    const dialog = window.getByRole('dialog', { name: 'Headcount of one counter' });
    await dialog.getByRole('textbox', { name: 'Counted by' }).fill('Back door');
    await dialog.getByRole('textbox', { name: 'Adults' }).fill('25');
    await dialog.getByRole('textbox', { name: 'Children' }).fill('6');
    await dialog.getByRole('textbox', { name: 'Spanish' }).fill('19');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(after.section('Headcount')).toContainText('12 more than the list has names for.');
    await window.getByRole('textbox', { name: 'What went well' }).fill('Two doors next time.');
    await after.section('Debrief').getByRole('button', { name: 'Save' }).click();
    await expect(window.getByText('The debrief is saved.')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('event-after');
  });

  await test.step('closing says whom it makes a no-show, does it in one step and can be undone', async () => {
    await after.section('Close-out').getByRole('button', { name: 'Close event' }).click();
    const dialog = window.getByRole('dialog', { name: 'Close this event?' });
    await expect(dialog).toContainText('2 people said they would come');
    await convite.screenshot('close-event');
    await dialog.getByRole('button', { name: 'Close event' }).click();
    await expect(window.getByText('Closed on Feb 20, 2019.')).toBeVisible();
    const closed = window.getByRole('alertdialog').filter({ hasText: 'The event is closed.' });
    await closed.getByRole('button', { name: 'Undo' }).click();
    await expect(window.getByText('Closing turns 2 people')).toBeVisible();
    await after.section('Close-out').getByRole('button', { name: 'Close event' }).click();
    await dialog.getByRole('button', { name: 'Close event' }).click();
    await expect(window.getByText('Closed on Feb 20, 2019.')).toBeVisible();
  });

  await test.step('who came shows on a member’s page', async () => {
    const [found] = (await askVault(window, [
      ['view', 'invitable', { event: '', search: personNumber(0).familyNames, limit: 1 }],
    ])) as { id: string }[][];
    await window.evaluate((hash) => {
      location.hash = hash;
    }, `/members/${found?.[0]?.id}`);
    await expect(after.section('How they came')).toContainText('1 time');
  });

  await test.step('reports count, with small numbers hidden, on screen and in files', async () => {
    await after.goTo('/reports', 'Reports');
    await expect(window.getByRole('img', { name: /^Columns by month/ })).toBeVisible();
    await expect(after.section('By county')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('reports');
    const folder = freshFolder('report');
    const csv = path.join(folder, 'kinds.csv');
    await convite.chooseFileToSave(csv);
    await window.getByRole('button', { name: 'Save: By kind of event' }).click();
    await window.getByRole('menuitem', { name: 'As a table (CSV)' }).click();
    await expect.poll(() => fs.existsSync(csv)).toBe(true);
    const table = fs.readFileSync(csv, 'utf8');
    expect(table).toMatch(/^\uFEFFKind,Events,Came,First time,Share\r\n/);
    expect(table).not.toMatch(/Inventad|Conocida/);
    const png = path.join(folder, 'months.png');
    await convite.chooseFileToSave(png);
    await window.getByRole('button', { name: 'Save: Attendance over time' }).click();
    await window.getByRole('menuitem', { name: 'As a picture (PNG)' }).click();
    await expect.poll(() => fs.existsSync(png)).toBe(true);
    expect([...fs.readFileSync(png).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });

  await test.step('one page for the coalition, in both languages and without a name', async () => {
    await window.getByRole('link', { name: 'Monthly page' }).click();
    await window.getByRole('button', { name: /^January 2019/ }).click();
    await window.getByRole('option', { name: 'February 2019' }).click();
    await expect(window.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
    await expectNoAxeViolations(window);
    await convite.screenshot('monthly-report');
    const file = path.join(freshFolder('pdf'), 'report.pdf');
    await convite.chooseFileToSave(file);
    await window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect.poll(() => fs.existsSync(file)).toBe(true);
    expect(pdfFacts(file)).toMatchObject({ pages: 1, tagged: true });
    const [page = ''] = pdfPages(file);
    for (const words of ['Monthly report', 'Informe mensual', 'February 2019', 'febrero de 2019']) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/Quetzal|Zarza|Ficticia/);
  });

  await test.step('who stopped coming becomes a segment', async () => {
    await window.getByRole('link', { name: 'Who comes' }).click();
    await window.getByRole('radio', { name: 'Came for the first time' }).click();
    await expect(window.getByRole('heading', { level: 2, name: /people$/ })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('who-comes');
    await window.getByRole('button', { name: 'Keep as a segment' }).click();
    await expect(window.getByRole('heading', { name: /^First time: / })).toBeVisible();
  });
  expect(convite.complaints).toEqual([]);

  /** An event of last week whose roster of 24 people went to paper, with a member beside who is not on it. */
  async function seedPrintedEvent(): Promise<string> {
    const made = await seed(window, [
      {
        type: 'add-record',
        kind: 'event',
        fields: {
          kind: 'assembly',
          titleEn: 'Typed assembly (invented)',
          titleEs: 'Asamblea capturada (inventada)',
          date: '2019-02-13',
          startTime: '18:30',
        },
      },
      ...Array.from({ length: PEOPLE }, (_, n) => ({
        type: 'add-record' as const,
        kind: 'member' as const,
        fields: { ...personNumber(n), county: n < 15 ? '37063' : '37183' },
      })),
      {
        type: 'add-record',
        kind: 'member',
        fields: { givenName: 'Zarza', familyNames: 'Conocida' },
      },
    ]);
    const [id = '', ...members] = made.map(([one]) => one ?? '');
    await seed(
      window,
      members.slice(0, PEOPLE).map((member) => ({
        type: 'record-rsvp',
        event: id,
        member,
        answer: 'confirmed' as const,
      })),
    );
    const [view] = (await askVault(window, [
      ['view', 'type-back', { event: id, sheet: null }],
    ])) as { lines: { attendance: string }[] }[];
    await seed(window, [
      {
        type: 'keep-sheet',
        event: id,
        kind: 'roster',
        code: 'ABCD-0001',
        destroyBy: '2019-02-20',
        rows: (view?.lines ?? []).map(({ attendance }) => attendance),
        blankRows: 6,
      },
    ]);
    return id;
  }
});
