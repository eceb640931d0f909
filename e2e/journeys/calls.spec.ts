import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { CallsPage } from '../pages/calls-page';
import { EventsPage } from '../pages/events-page';
import { FramePage } from '../pages/frame-page';
import { PaperPage } from '../pages/paper-page';
import { SegmentsPage } from '../pages/segments-page';
import { pdfFacts, pdfPages } from '../pdf';

const FORUM = 'Community forum: what we ask of sheriffs (sample)';

test('calls people to confirm, with the keyboard and from paper', async () => {
  test.setTimeout(120_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const calls = new CallsPage(window);
  const events = new EventsPage(window);
  const frame = new FramePage(window);

  await test.step('plans a round for those who said yes and splits it', async () => {
    await events.open();
    await window.getByRole('grid').getByRole('row').filter({ hasText: FORUM }).click();
    await window.getByRole('link', { name: 'Call people' }).click();
    await expect(frame.heading('New round of calls')).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Name of the round' })).toHaveValue(
      `Confirm: ${FORUM}`,
    );
    await expect(
      window.getByRole('radio', { name: /^Whoever said yes and did not/ }),
    ).toBeChecked();
    await expect(window.getByRole('textbox', { name: 'Script in Spanish' })).toHaveValue(
      /¿Sigue en pie\?/,
    );
    await calls.addCaller('Ana');
    await calls.addCaller('Sol');
    await expectNoAxeViolations(window);
    await convite.screenshot('call-round-new');
    await window.getByRole('button', { name: 'Plan the calls' }).click();
    await expect(frame.heading(`Confirm: ${FORUM}`)).toBeVisible();
    await expect(window.getByRole('alertdialog').filter({ hasText: 'in the round' })).toBeVisible();
  });

  await test.step('the grid says in words who may be called', async () => {
    await expect(calls.grid).toContainText(/May be called|Ask if calls are OK/);
  });

  const everyone = await calls.names();
  expect(everyone.length).toBeGreaterThanOrEqual(4);
  const [first = '', second = '', third = '', fourth = ''] = everyone;

  await test.step('writes down what people say, with the keyboard alone', async () => {
    await calls.row(first).focus();
    await expect(calls.panel.getByRole('heading', { level: 2 })).toHaveText(first);
    await calls.press('1');
    await expect(calls.row(second)).toBeFocused();
    await expect(calls.row(first)).toContainText('Yes');
    await calls.press('3');
    await expect(calls.row(third)).toBeFocused();
    await expect(calls.panel.getByRole('heading', { level: 2 })).toHaveText(third);
    await calls.press('7');
    await expect(calls.panel.getByRole('button', { name: 'Tomorrow' })).toBeFocused();
    await calls.press('Tab');
    await calls.press('Enter');
    await expect(calls.row(fourth)).toBeFocused();
    await expect(calls.row(third)).toContainText('Call back');
    await calls.press('n');
    await window.keyboard.type('Prefers mornings');
    await calls.press('Enter');
    await expect(calls.row(fourth)).toBeFocused();
    await calls.press('5');
    await expect(calls.row(fourth).getByRole('img', { name: 'Has a note' })).toBeVisible();
    await expect(calls.row(fourth)).toContainText('No answer');
    await expectNoAxeViolations(window);
    await convite.screenshot('call-round');
  });

  await test.step('lists whoever asked to be called back today', async () => {
    await calls.filter('Show', 'Call back today');
    await expect.poll(() => calls.names()).toEqual([third]);
    await calls.filter('Show', 'All');
    await expect.poll(() => calls.names()).toEqual(everyone);
  });

  await test.step('goes to the row of a printed code', async () => {
    const code =
      (await calls
        .row(second)
        .getByText(/^[A-Z]\d\d$/)
        .textContent()) ?? '';
    await calls.press('/');
    await expect(calls.search).toBeFocused();
    await window.keyboard.type(code.toLowerCase());
    await calls.press('Enter');
    await expect(calls.row(second)).toBeFocused();
    await calls.press('2');
    await expect(calls.row(second)).toContainText('Maybe');
  });

  await test.step('writes down that someone wants no calls, and takes it back', async () => {
    await calls.row(fourth).focus();
    await calls.press('x');
    await expect(calls.row(fourth)).toHaveCount(0);
    await calls.undo('will not be called again');
    await expect(calls.row(fourth)).toContainText('No answer');
    await calls.row(second).focus();
    await calls.press('Control+z');
    await expect(calls.row(fourth)).toContainText('No answer');
    await expect(calls.row(second)).toContainText('No');
  });

  await test.step('prints one caller’s sheet with only that caller’s people', async () => {
    await calls.filter('Caller', 'Ana');
    const ofAna = await calls.names();
    await calls.filter('Caller', 'Sol');
    const ofSol = await calls.names();
    expect([...ofAna, ...ofSol].sort()).toEqual([...everyone].sort());
    await window.getByRole('link', { name: 'Print call sheets' }).click();
    const sheet = new PaperPage(window);
    await sheet.ready();
    await window.getByRole('button', { name: /Whose sheet/ }).click();
    await window.getByRole('option', { name: 'Ana' }).click();
    await window.getByRole('button', { name: /^Only those still to call/ }).click();
    await window.getByRole('option', { name: 'Everyone in the round' }).click();
    await sheet.ready();
    await expectNoAxeViolations(window);
    await convite.screenshot('call-sheets');
    const file = path.join(freshFolder('pdf'), 'call-sheet.pdf');
    await convite.chooseFileToSave(file);
    await sheet.savePdf();
    const facts = pdfFacts(file);
    expect(facts).toMatchObject({ size: [612, 792], tagged: true, title: 'Convite' });
    const text = pdfPages(file).join(' ');
    for (const name of ofAna) expect(text).toContain(name);
    for (const name of ofSol) expect(text).not.toContain(name);
    expect(text).toContain('Caller / Llama: Ana');
    expect(text).toContain(`Page 1 of ${facts.pages}`);
    expect(text).toContain('Shred by Mar 5, 2019');
    expect(text).toContain('No escriba situación migratoria');
    expect(text).toMatch(/¿Sigue en pie\?|Is that still so\?/);
    await window.getByRole('link', { name: 'Round', exact: true }).click();
    await expect(frame.heading(`Confirm: ${FORUM}`)).toBeVisible();
  });

  await test.step('finds the answers on the event', async () => {
    await events.open();
    await window.getByRole('grid').getByRole('row').filter({ hasText: FORUM }).click();
    await expect(events.rsvp(first)).toHaveValue('confirmed');
    await expect(events.rsvp(second)).toHaveValue('no');
    await expect(events.rsvp(third)).toHaveValue('yes');
  });

  await test.step('closes the round, in Spanish', async () => {
    await calls.open();
    await expect(window.getByRole('list', { name: 'Call rounds' })).toContainText(FORUM);
    await expectNoAxeViolations(window);
    await convite.screenshot('call-rounds');
    await frame.speak('Español');
    await expect(frame.heading('Llamadas')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('call-rounds');
    await window.getByRole('link', { name: /^Confirmar: Foro/ }).click();
    await expect(window.getByRole('grid', { name: 'Personas por llamar' })).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('call-round');
    await window.getByRole('link', { name: 'Imprimir hojas de llamadas' }).click();
    await expect(window.getByRole('button', { name: 'Guardar como PDF' })).toBeEnabled();
    await expectNoAxeViolations(window);
    await convite.screenshot('call-sheets');
    await window.getByRole('link', { name: 'Ronda', exact: true }).click();
    await window.getByRole('button', { name: 'Más' }).click();
    await window.getByRole('menuitem', { name: 'Cerrar ronda' }).click();
    await expect(window.getByText('Esta ronda está cerrada')).toBeVisible();
    await window.getByRole('link', { name: 'Rondas de llamadas' }).click();
    await window.getByRole('radio', { name: 'Cerradas' }).click();
    await expect(window.getByRole('list', { name: 'Rondas de llamadas' })).toContainText(
      'Confirmar: Foro',
    );
  });
  expect(convite.complaints).toEqual([]);
});

test('takes a planned round back whole, with its calls', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const calls = new CallsPage(window);
  const segments = new SegmentsPage(window);
  await segments.open();
  await window.getByRole('link', { name: 'Forsyth y Guilford, en español' }).click();
  await window.getByRole('button', { name: 'Call them' }).click();
  await window
    .getByRole('textbox', { name: 'Name of the round' })
    .fill('Whole round of the segment');
  await window.getByRole('radio', { name: 'Ask how they are' }).click();
  await window.getByRole('button', { name: 'Plan the calls' }).click();
  await expect(calls.grid).toBeVisible();
  await calls.undo('in the round');
  await calls.open();
  await expect(window.getByText('Whole round of the segment')).toHaveCount(0);
  expect(convite.complaints).toEqual([]);
});
