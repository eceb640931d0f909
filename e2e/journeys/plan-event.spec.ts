import fs from 'node:fs';
import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { EventsPage } from '../pages/events-page';
import { PlanPage } from '../pages/plan-page';
import { pdfFacts, pdfPages } from '../pdf';
import { seed } from '../seed';

const PEOPLE = {
  Ana: { givenName: 'Añil', familyNames: 'Ficticia Peña', preferredLanguage: 'es' },
  Brisa: { givenName: 'Brisa', familyNames: 'Inventada', phones: ['+13365550111'] },
  Copal: { givenName: 'Copal', familyNames: 'Supuesto', phones: ['+13365550122'] },
  Duna: { givenName: 'Duna', familyNames: 'Imaginaria', preferredLanguage: 'mam' },
  Ebano: {
    givenName: 'Ébano',
    familyNames: 'de la Muestra',
    languages: ['mam', 'es'],
    roles: ['interpreter'],
  },
} as const;

const PAST = ['2019-01-08', '2019-01-15', '2019-01-22'];
const ADDRESS = '7 Calle de Prueba (inventada)';

test('plans an event from its own words to a page for each lead', async () => {
  test.setTimeout(300_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const events = new EventsPage(window);
  const plan = new PlanPage(window);

  await test.step('adds a word of the group’s own and puts another away', async () => {
    await plan.goTo('/events/words');
    await plan.addWord('Tamale night', 'Tamalada');
    await plan.press('Put Press conference away');
    await expect(plan.words('Kinds of events')).toContainText('Tamale night');
    await expect(plan.words('Kinds of events')).not.toContainText('Press conference');
    await plan.press('Move Vigil up');
    await expectNoAxeViolations(window);
    await convite.screenshot('words');
  });

  await test.step('plans an event of that kind, with room for two', async () => {
    await events.open();
    await window.getByRole('link', { name: 'Add event' }).first().click();
    await window.getByRole('button', { name: /Kind/ }).click();
    await expect(window.getByRole('option', { name: 'Press conference' })).toHaveCount(0);
    await window.getByRole('option', { name: 'Tamale night' }).click();
    await plan.press('Save');
    await expect(window.getByRole('textbox', { name: 'Title in English' })).toBeFocused();
    await window.getByRole('textbox', { name: 'Title in English' }).fill('Tamales (invented)');
    await window.getByRole('textbox', { name: 'Title in Spanish' }).fill('Tamales (inventados)');
    await window.getByRole('spinbutton', { name: /^month, Date/ }).click();
    await window.keyboard.type('02232019');
    await plan.unfold('Room and goal');
    await window.getByRole('textbox', { name: 'Room for' }).fill('2');
    await plan.unfold('Safety');
    await window.getByRole('textbox', { name: 'Private address' }).fill(ADDRESS);
    await expectNoAxeViolations(window);
    await convite.screenshot('event-form');
    await plan.press('Save');
    await expect(events.heading('Tamales (invented)')).toBeVisible();
  });
  const event = new URL(window.url()).hash.split('/').at(-1) ?? '';

  const ids = await seed(
    window,
    Object.values(PEOPLE).map((fields) => ({ type: 'add-record', kind: 'member', fields })),
  );
  const [ana = '', brisa = '', copal = '', duna = '', ebano = ''] = ids.map(([id]) => id ?? '');
  const invited = [ana, brisa, copal, duna];
  await seed(window, [{ type: 'invite-members', event, members: invited, invitedBy: ebano }]);

  await test.step('is honest before there is a history, and reckons from it after', async () => {
    await plan.tab(/^Plan/);
    await expect(plan.section('How many may come')).toContainText('Nobody has said yes yet');
    for (const date of PAST) {
      const [[past = ''] = []] = await seed(window, [
        {
          type: 'add-record',
          kind: 'event',
          fields: { kind: 'Tamale night', titleEn: 'Past tamales (invented)', date },
        },
      ]);
      const rows = await seed(
        window,
        invited.map((member) => ({ type: 'record-rsvp', event: past, member, answer: 'yes' })),
      );
      const came = rows.flat().slice(0, 2);
      await seed(window, [
        { type: 'mark-attendance', attendance: came, mark: 'present' },
        { type: 'add-walk-in', event: past, member: null, name: 'Nadie Inventado' },
      ]);
    }
    await plan.tab(/^People/);
    await events.rsvp('Añil Ficticia Peña').selectOption('Yes');
    await events.rsvp('Brisa Inventada').selectOption('Confirmed');
    await plan.tab(/^Plan/);
    const forecast = plan.section('How many may come');
    await expect(forecast).toContainText('From 3 past events (Tamale night)');
    await expect(forecast).toContainText('6 of 12 people who said yes came');
    await expect(forecast).toContainText('3 of 9 people who came were walk-ins');
    await expect(plan.section('Who invited whom')).toContainText('Ébano de la Muestra');
  });

  await test.step('asks what becomes of a yes when the event is full', async () => {
    await plan.tab(/^People/);
    await events.rsvp('Copal Supuesto').selectOption('Yes');
    const dialog = window.getByRole('alertdialog', { name: 'This event is full' });
    await expect(dialog).toContainText('Copal Supuesto');
    await plan.press('Put on the waiting list', dialog);
    await expect(dialog).toBeHidden();
    await expect(events.count('What they said', 'Yes')).toHaveText('1');
    await expect(events.count('What they said', 'Waiting')).toHaveText('1');
    await expect(window.getByText('1 person waits for a place')).toBeVisible();
    await expectNoAxeViolations(window);
    await events.rsvp('Añil Ficticia Peña').selectOption('Maybe');
    await plan.press('Give Copal Supuesto the place');
    await expect(events.rsvp('Copal Supuesto')).toHaveValue('yes');
    await window.getByRole('button', { name: 'Undo' }).first().click();
    await expect(events.rsvp('Copal Supuesto')).toHaveValue('waiting');
    await plan.press('Give Copal Supuesto the place');
    await expect(events.count('What they said', 'Yes')).toHaveText('1');
  });

  await test.step('notes what people need and offer', async () => {
    const brisaDialog = await plan.openPerson('Brisa Inventada');
    await expect(brisaDialog).not.toContainText(ADDRESS);
    await plan.press('Show address', brisaDialog);
    await expect(brisaDialog).toContainText(ADDRESS);
    await brisaDialog.getByRole('textbox', { name: 'Seats for others' }).fill('3');
    await window.keyboard.press('Tab');
    await brisaDialog.getByRole('textbox', { name: 'Where the ride begins' }).fill('The old mill');
    await plan.press('Save', brisaDialog);
    await expect(brisaDialog).toBeHidden();

    const copalDialog = await plan.openPerson('Copal Supuesto');
    await copalDialog.getByText('Needs a ride').click();
    await copalDialog.getByRole('textbox', { name: 'Where the ride begins' }).fill('old mill road');
    await copalDialog.getByRole('textbox', { name: 'Children to care for' }).fill('1');
    await window.keyboard.press('Tab');
    await copalDialog.getByRole('textbox', { name: '3 to 5 years' }).fill('1');
    await window.keyboard.press('Tab');
    await copalDialog.getByText('Step-free way in').click();
    await expectNoAxeViolations(window);
    await convite.screenshot('attendee');
    await plan.press('Save', copalDialog);
    await expect(copalDialog).toBeHidden();

    const dunaDialog = await plan.openPerson('Duna Imaginaria');
    await dunaDialog.getByText('Needs an interpreter').click();
    await plan.press('Save', dunaDialog);
    await expect(dunaDialog).toBeHidden();
  });

  await test.step('adds a shift and gives it by the keyboard', async () => {
    await plan.tab(/^Plan/);
    await plan.addShift('Greeter', 2);
    await expect(plan.shift('Greeter')).toContainText('2 missing');
    await plan.press('Add people to Greeter');
    const dialog = plan.dialog('Add people: Greeter');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('anil ficticia');
    await window.keyboard.press('Enter');
    await expect(plan.dialog('Add people: Greeter')).toContainText('Has it');
    await plan.press('Done', dialog);
    await expect(plan.shift('Greeter')).toContainText('1 missing');
    await expect(plan.shift('Greeter')).toContainText('Has not said yes');
    await expect(window.getByRole('tab', { name: 'Plan (1 missing)' })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('plan');
  });

  await test.step('rolls up what people need, and matches the rides', async () => {
    await plan.tab('Needs');
    await expect(plan.section('Childcare')).toContainText('3 to 5 years');
    await expect(plan.section('Rides')).toContainText('2 seats needed, 3 offered');
    await plan.press('Take the suggestion');
    await expect(plan.section('Rides')).toContainText('2 of 3 seats');
    await expect(plan.section('Interpreters')).toContainText('Nobody yet');
    await plan.press('Ask Ébano de la Muestra to interpret');
    await expect(plan.section('Interpreters')).not.toContainText('Nobody yet');
    await expect(plan.section('Access')).toContainText('Not there yet');
    await expectNoAxeViolations(window);
    await convite.screenshot('needs');
  });

  await test.step('prints a page for each lead: first names, and phones only when asked', async () => {
    await window.getByRole('link', { name: 'Print for each lead' }).click();
    const savedText = async (name: string) => {
      const file = path.join(freshFolder('pdf'), `${name}.pdf`);
      await convite.chooseFileToSave(file);
      await plan.press('Save as PDF');
      await expect.poll(() => fs.existsSync(file)).toBe(true);
      expect(pdfFacts(file)).toMatchObject({ pages: 1, tagged: true, title: 'Convite' });
      return pdfPages(file).join(' ');
    };
    const childcare = await savedText('childcare');
    expect(childcare).toContain('Childcare list / Lista de cuidado de niños');
    expect(childcare).toContain('Copal');
    await window.getByText('Rides, a page for each driver').click();
    await expect(window.getByText('2 people on it')).toBeVisible();
    const quiet = await savedText('rides');
    expect(quiet).toContain('Driver: Brisa / Maneja: Brisa');
    expect(quiet).toContain('old mill road');
    await window.getByText('Phones of the riders').click();
    await window.getByText('Only on pages of drivers who confirmed.').click();
    const loud = await savedText('rides-with-phones');
    for (const surname of ['Supuesto', 'Inventada', 'Imaginaria']) {
      expect(childcare + quiet + loud).not.toContain(surname);
    }
    expect(childcare + quiet).not.toContain('(336)');
    expect(childcare + quiet).not.toContain(ADDRESS);
    expect(loud).toContain('(336) 555-0122');
    expect(loud).toContain(ADDRESS);
    await expectNoAxeViolations(window);
    await convite.screenshot('leads');
  });

  await test.step('knows which of these pages are out there, until they are shredded', async () => {
    await plan.goTo(`/events/${event}/paper`);
    const printed = window.getByRole('region', { name: 'Printed sheets' });
    await expect(printed.getByRole('listitem').filter({ hasText: 'Childcare list' })).toContainText(
      '1 person',
    );
    await expect(printed.getByRole('listitem').filter({ hasText: 'Driver’s page' })).toHaveCount(1);
  });

  await test.step('tells on Home what is missing', async () => {
    await window.getByRole('navigation').getByRole('link', { name: 'Home', exact: true }).click();
    await expect(window.getByRole('link', { name: /Tamales \(invented\)/ })).toContainText(
      '1 place to fill',
    );
  });
  expect(convite.complaints).toEqual([]);
});
