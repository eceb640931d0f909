import fs from 'node:fs';
import path from 'node:path';
import { askVault } from '../ask-vault';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { EventsPage } from '../pages/events-page';
import { FramePage } from '../pages/frame-page';
import { SeriesPage } from '../pages/series-page';

/** As another calendar exports it: an event, a series, a person who was asked, and an entry without a day. */
const FOREIGN = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Somebody//EN',
  'BEGIN:VEVENT',
  'UID:vigil@calendar.test',
  'SUMMARY:Vigilia de prueba',
  'LOCATION:12 Calle Inventada',
  'DTSTART:20190316T000000Z',
  'ATTENDEE;CN=Nopal Inventado:mailto:nopal@example.test',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:monthly@calendar.test',
  'SUMMARY:Asamblea mensual de prueba',
  'DTSTART;TZID=America/New_York:20190302T183000',
  'RRULE:FREQ=MONTHLY;BYDAY=1SA;COUNT=3',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:dayless@calendar.test',
  'SUMMARY:Sin fecha',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

test('plans a weekly committee, changes it, and goes through the calendar', async () => {
  test.setTimeout(120_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const events = new EventsPage(window);
  const series = new SeriesPage(window);

  await test.step('begins from a template and repeats every week', async () => {
    await events.open();
    await window.getByRole('link', { name: 'Add event' }).first().click();
    const spanish = window.getByRole('textbox', { name: 'Title in Spanish' });
    await spanish.fill('Comité inventado');
    await series.fillWeekly('Committee meeting', 'Invented committee', '02/26/2019');
    await expect(spanish).toHaveValue('Comité inventado');
    await expect(window.getByText('Every week on Tuesday, 6:30 – 8:00 PM.')).toBeVisible();
    await expect(window.getByText('Tuesday, March 26, 2019')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('series-new');
    await series.save();
    await expect(events.heading('Invented committee')).toBeVisible();
    await expect(series.strip).toContainText('Every week on Tuesday');
    await expect(series.strip.getByRole('link', { name: 'Next: Tue, Mar 5' })).toBeVisible();
  });

  await test.step('changes one, then all: what was changed by hand stays', async () => {
    await series.strip.getByRole('link', { name: 'Next: Tue, Mar 5' }).click();
    await events.invite('ursula pistache', 'Úrsula Pistache de los Cielos');
    await series.changeFor(/^Only this event/, 'Place', 'Invented church');
    await expect(series.strip).toContainText('Changed here: place');
    await series.strip.getByRole('link', { name: 'Next: Tue, Mar 12' }).click();
    await series.changeFor(/^This and those after it/, 'Place', 'Invented library');
    await series.changeFor(/^All that are still to come/, 'Led by', 'Nopal');
    await series.openFromEvent();
    await expect(series.row('March 5, 2019')).toContainText('Changed by hand: place');
    await expect(series.row('March 5, 2019')).toContainText('1');
    await expectNoAxeViolations(window);
    await convite.screenshot('series');
  });

  await test.step('leaves a day out, brings it back, and undoes that', async () => {
    await window.getByRole('button', { name: 'Leave out Tue, Mar 19' }).click();
    await expect(series.row('March 19, 2019')).toHaveCount(0);
    await window.getByRole('button', { name: 'Bring back Tue, Mar 19' }).click();
    await expect(series.row('March 19, 2019')).toBeVisible();
    await window.keyboard.press('Control+z');
    await expect(series.row('March 19, 2019')).toHaveCount(0);
  });

  await test.step('ends it: an event with people after its end stays', async () => {
    await window.getByRole('button', { name: 'More', exact: true }).click();
    await window.getByRole('menuitem', { name: 'End the series' }).click();
    const dialog = window.getByRole('dialog', { name: 'End the series' });
    await expect(
      dialog.getByText('1 event after it has people or changes and stays.'),
    ).toBeVisible();
    await dialog.getByRole('button', { name: 'End the series' }).click();
    await expect(dialog).toBeHidden();
    await expect(series.toCome.getByRole('row')).toHaveCount(3);
    await expect(series.row('March 5, 2019')).toContainText('On another day than the series');
    await window.keyboard.press('Control+z');
    await expect(series.row('March 26, 2019')).toBeVisible();
  });

  await test.step('saves it as a template and finds it there', async () => {
    await series.row('March 12, 2019').getByRole('link').click();
    await series.menu('Save as template');
    const dialog = window.getByRole('dialog', { name: 'Save as template' });
    await dialog.getByRole('textbox', { name: 'Name in English' }).fill('Our committee');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await events.open();
    await series.menu('Templates');
    await expect(window.getByRole('heading', { name: 'Our committee' })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('templates');
  });

  await test.step('walks through the calendar by keys', async () => {
    await series.openCalendar();
    await expect(series.day('2019-02-26')).toContainText('Invented committee');
    await window.locator('td[tabindex="0"]').focus();
    await window.keyboard.press('PageDown');
    await expect(window.getByRole('grid', { name: 'Events in March 2019' })).toBeVisible();
    await window.keyboard.press('t');
    await expect(window.getByRole('grid', { name: 'Events in February 2019' })).toBeVisible();
    await expectNoAxeViolations(window);
    for (const [view, name] of [
      ['Week', 'Events of the week'],
      ['Agenda', /^Events, /],
    ] as const) {
      await window.getByRole('radio', { name: view }).click();
      await expect(
        window.getByRole('grid', { name }).or(window.getByRole('region', { name })),
      ).toBeVisible();
      await expectNoAxeViolations(window);
      await convite.screenshot(`calendar-${view.toLowerCase()}`);
    }
    await window.getByRole('radio', { name: 'Month' }).click();
  });

  const folder = freshFolder('calendar');
  await test.step('saves a calendar file without people or private addresses', async () => {
    const file = path.join(folder, 'ours.ics');
    await convite.chooseFileToSave(file);
    await series.menu('Save as calendar file');
    const dialog = window.getByRole('dialog', { name: 'Save a calendar file' });
    await expect(dialog.getByText('This file is not sealed.', { exact: false })).toBeVisible();
    await dialog.getByText('I will only give it to people', { exact: false }).click();
    await dialog.getByRole('button', { name: 'Save the file' }).click();
    await expect(dialog).toBeHidden();
    const text = fs.readFileSync(file, 'utf8');
    expect(text).toContain('SUMMARY:Invented committee / Comité inventado');
    expect(text).not.toMatch(/Pistache|Nopal|ATTENDEE|ORGANIZER/);
  });

  await test.step('takes in a file of another calendar, and takes that back', async () => {
    const file = path.join(folder, 'theirs.ics');
    fs.writeFileSync(file, FOREIGN);
    await series.menu('Take in a calendar file');
    await convite.chooseFileToOpen(file);
    await window.getByRole('button', { name: 'Choose a file' }).click();
    const list = window.getByRole('grid', { name: 'Events in the file' });
    await expect(list.getByRole('row').filter({ hasText: 'Vigilia de prueba' })).toContainText(
      'New',
    );
    await expect(list).toContainText('Every month on the first Saturday, 3 times');
    await expect(window.getByText('Sin fecha: It has no day.')).toBeVisible();
    await window.getByText('Spanish', { exact: true }).click();
    await expectNoAxeViolations(window);
    await convite.screenshot('calendar-file');
    await window.getByRole('button', { name: 'Take in 2 events' }).click();
    await expect(events.heading('Events')).toBeVisible();
    const query = { first: '2019-03-01', last: '2019-03-31' };
    const [taken] = (await askVault(window, [['view', 'events-between', query]])) as [
      readonly { readonly titleEs: string; readonly startTime: string; readonly place: string }[],
    ];
    const vigil = taken.find(({ titleEs }) => titleEs === 'Vigilia de prueba');
    expect(vigil).toMatchObject({ date: '2019-03-15', startTime: '20:00', place: '' });
    expect(taken.some(({ titleEs }) => titleEs === 'Asamblea mensual de prueba')).toBe(true);
    await window.keyboard.press('Control+z');
    await expect
      .poll(async () => {
        const [left] = (await askVault(window, [['view', 'events-between', query]])) as [
          readonly { readonly titleEs: string }[],
        ];
        return left.filter(({ titleEs }) => titleEs.endsWith('de prueba')).length;
      })
      .toBe(0);
  });

  await test.step('says the same in Spanish', async () => {
    await new FramePage(window).speak('Español');
    await window.getByRole('radio', { name: 'Calendario' }).click();
    await series
      .day('2019-02-26')
      .getByRole('link', { name: /Comité inventado/ })
      .click();
    const strip = window.getByRole('region', { name: 'Serie' });
    await expect(strip).toContainText('Cada semana, los martes');
    await strip.getByRole('link', { name: 'Ver la serie' }).click();
    await expect(window.getByRole('table', { name: 'Los que faltan' })).toContainText('martes');
    await expectNoAxeViolations(window);
    await convite.screenshot('series');
  });
  expect(convite.complaints).toEqual([]);
  await convite.close();
});
