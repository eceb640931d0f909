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
import { IncidentsPage } from '../pages/incidents-page';
import { pdfFacts, pdfPages, pdfPicture } from '../pdf';
import { scanDisk } from '../safety/scan/disk';
import { wordsFor } from '../safety/scan/markers';

test('an incident goes from a call to the public summary, and is taken back', async () => {
  test.setTimeout(180_000);
  const since = Date.now();
  const called = wordsFor(['number', 'words']);
  const folder = freshFolder('summary');
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const incidents = new IncidentsPage(window);
  const { dialog, main } = incidents;
  const look = async (name: string) => {
    await expectNoAxeViolations(window);
    await convite.screenshot(name);
  };

  await test.step('a call comes in', async () => {
    await incidents.go('/sheriffs/hotline', 'Hotline');
    await window.getByRole('button', { name: 'Take a call' }).click();
    await incidents.chooseCounty('Wake');
    await incidents.field('What happened').fill(`Cars at the invented mill, ${called.words}`);
    await dialog.getByText('Yes', { exact: true }).click();
    await incidents.field('Number to call back').fill(called.number);
    await look('hotline-call-form');
    await incidents.saved();
    await expect(main).toContainText(`Call back: ${called.number}`);
    await look('hotline-call');
  });

  await test.step('it becomes a report of what was seen', async () => {
    await window.getByRole('button', { name: 'Make a report of it' }).click();
    await incidents.count('How many agents', 4);
    await incidents.count('How many vehicles', 2);
    await incidents.choose('What they do', 'Detaining');
    await incidents.choose('Kind of place', 'Traffic stop');
    await incidents.field('Town').fill('Invented Mill');
    await incidents.field('Where: corner or landmark').fill('Corner at the invented mill');
    await incidents.field('Exact words on vests and vehicles').fill('POLICE ICE');
    await incidents.choose('Agency seen', 'ICE (ERO)');
    await incidents.count('People taken', 3);
    await incidents.count('Of them sought by the agents', 4);
    await expect(dialog).toContainText('More than were taken.');
    await incidents.count('Of them sought by the agents', 1);
    await incidents.choose('Part of an operation', 'ICE, Feb 5, 2019');
    await dialog.getByText('Everyone', { exact: true }).click();
    await look('incident-form');
    await incidents.saved();
    await expect(incidents.heading('Traffic stop, Wake')).toBeVisible();
    await expect(main).toContainText('4 agents, 2 vehicles');
    await expect(main).toContainText('POLICE ICE');
  });

  await test.step('someone goes there', async () => {
    await incidents.step('Assigned');
    await incidents.step('On the way');
  });

  await test.step('one person cannot confirm it, two can', async () => {
    await incidents.startStep('Confirmed: ICE');
    await incidents.field('First person who says so').fill('Nube');
    await incidents.field('Second person who says so').fill('nube');
    await incidents.save();
    await expect(dialog.getByText('Name two different people.').first()).toBeVisible();
    await incidents.field('Second person who says so').fill('Cometa');
    await incidents.field('Who was told?').fill('Verifier group, 6:40 PM');
    await incidents.saved();
    await expect(main).toContainText('Confirmed by Nube and Cometa');
    await look('incident-confirmed');
  });

  await test.step('the printed summary tells it without the small count and the town', async () => {
    await incidents.go('/sheriffs/summary', 'Public summary');
    const file = await savedPdf(convite, folder, 'told');
    const [page = ''] = pdfPages(file);
    expect(pdfFacts(file)).toMatchObject({ pages: 1, tagged: true });
    expect(page).toContain('1 confirmed incident / 1 incidente confirmado');
    expect(page).toContain('Wake');
    expect(page).toContain('fewer than 5 / menos de 5');
    expect(page).not.toContain('Invented Mill');
    expect(page).not.toContain('invented mill');
    expect(page).not.toMatch(/Nube|Cometa/);
    const { pixels } = pdfPicture(file, 1, 50);
    const dark = pixels.filter((grey) => grey < 128).length / pixels.length;
    expect(dark).toBeGreaterThan(0.003);
    expect(dark).toBeLessThan(0.2);
    await look('public-summary');
  });

  await test.step('taken back with a reason, it is gone from the summary', async () => {
    await incidents.go('/sheriffs/incidents', 'Incident log');
    await look('incidents');
    await window
      .getByRole('row')
      .filter({ hasText: 'Corner at the invented mill' })
      .getByRole('button')
      .click();
    await incidents.startStep('Retracted');
    await incidents.save();
    await expect(dialog.getByText('Say why it is taken back.')).toBeVisible();
    await incidents.field('Why is it taken back?').fill('It was the county’s own stop (invented).');
    await incidents.field('Who was told?').fill('The same group, 8:15 PM');
    await incidents.saved();
    const steps = window.getByRole('region', { name: 'Steps' });
    await expect(steps).toContainText('It was the county’s own stop (invented).');
    await expect(steps).toContainText('Told: The same group, 8:15 PM');
    await expect(steps).toContainText('Told: Verifier group, 6:40 PM');
    await incidents.go('/sheriffs/summary', 'Public summary');
    const [page = ''] = pdfPages(await savedPdf(convite, folder, 'taken-back'));
    expect(page).toContain('0 confirmed incidents');
    expect(page).not.toContain('Wake');
  });

  await test.step('a closed call keeps neither number nor words, and undo brings nothing back', async () => {
    await incidents.go('/sheriffs/hotline', 'Hotline');
    await window.getByRole('button', { name: 'Close the call', exact: true }).click();
    await window
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Close the call', exact: true })
      .click();
    await expect(main.getByRole('heading', { name: 'Closed calls' })).toBeVisible();
    await expect(main).not.toContainText(called.number);
    await expect(main).not.toContainText(called.words);
    await window.keyboard.press('Control+z');
    await expect(main.getByRole('heading', { name: 'Open calls' })).toBeVisible();
    await expect(main).not.toContainText(called.number);
    await expect(main).not.toContainText(called.words);
    await look('hotline-closed');
  });

  await test.step('nor does anything on the disk', () => {
    const { hits, bytes } = scanDisk(called, { own: [convite.profile], since, processes: [] });
    expect(hits).toEqual([]);
    expect(bytes).toBeGreaterThan(100_000);
  });
  expect(convite.complaints).toEqual([]);
});

/** Saves the page that the screen shows, and gives the file. */
async function savedPdf(convite: Convite, folder: string, name: string): Promise<string> {
  const file = path.join(folder, `${name}.pdf`);
  await convite.chooseFileToSave(file);
  const save = convite.window.getByRole('button', { name: 'Save as PDF' });
  await expect(save).toBeEnabled({ timeout: 60_000 });
  await save.click();
  await expect.poll(() => fs.existsSync(file), { timeout: 60_000 }).toBe(true);
  return file;
}
