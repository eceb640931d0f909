import fs from 'node:fs';
import path from 'node:path';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { SheriffsPage } from '../pages/sheriffs-page';
import { pdfFacts, pdfPages } from '../pdf';

const FOUNDING_COUNTIES = {
  Wake: ['287(g) agreement', 'ended'],
  Mecklenburg: ['287(g) agreement', 'ended'],
  Durham: ['287(g) agreement', 'ended (implied)'],
  Forsyth: ['Holds people for ICE', 'only with a judge’s warrant'],
  Henderson: ['287(g) agreement', 'expires; renewal undecided'],
} as const;

const DISPUTES = {
  Durham: 'Durham never had a 287(g) agreement',
  Forsyth: 'US Marshals bed contract',
  Henderson: 'Contract ran to 2019-06-30',
} as const;

const ASK = 'Will you put the detainer policy in writing? (invented)';
const ASK_ES = '¿Pondrá por escrito la política de retenciones? (inventado)';
const PROMISE = 'Send the written policy on detainers (invented)';

test('prepares a sheriff meeting, logs it, and follows its promise to the evidence', async () => {
  test.setTimeout(180_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const sheriffs = new SheriffsPage(convite.window);
  const { window } = convite;
  const folder = freshFolder('meeting');

  await test.step('an ask is worded once, in both languages', async () => {
    await sheriffs.openMore('Asks we share', 'Library of asks');
    await sheriffs.addAskText(ASK, ASK_ES);
    await expect(window.getByRole('main')).toContainText('Nobody was asked yet.');
    await expectNoAxeViolations(window);
  });

  await test.step('the brief is one page in both languages, and names nobody of ours', async () => {
    await sheriffs.openMore('Prepare a meeting', 'Prepare a meeting');
    await sheriffs.find('Bobby Kimbrough', 'Whom you will meet');
    const brief = path.join(folder, 'brief.pdf');
    await convite.chooseFileToSave(brief);
    await sheriffs.savePdf();
    expect(pdfFacts(brief)).toMatchObject({ tagged: true, pages: 1 });
    const [text] = pdfPages(brief);
    for (const words of [
      ASK,
      ASK_ES.slice(0, 30),
      'Resumen: Bobby Kimbrough',
      'Their exact words',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Ficticia');
    await expectNoAxeViolations(window);
    await convite.screenshot('meeting-brief');
  });

  await sheriffs.openCounty('Forsyth');
  await sheriffs.startReport();

  await test.step('what is missing is said beside its field', async () => {
    await window.getByRole('textbox', { name: 'Who follows up' }).fill('');
    await sheriffs.saveReport();
    await expect(window.getByText('Name who follows up.')).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Who follows up' })).toBeFocused();
  });

  await test.step('the ask comes from the library, in the language of the meeting', async () => {
    await sheriffs.unfold('Before the meeting');
    await sheriffs.choose('Language of the meeting', 'Spanish');
    await window.getByRole('button', { name: 'Use words from an earlier ask' }).click();
    await window.getByRole('button', { name: `Use: ${ASK_ES}` }).click();
    await expect(window.getByRole('textbox', { name: 'Exact words asked' })).toHaveValue(ASK_ES);
  });

  await sheriffs.fillReport({
    official: 'Bobby Kimbrough',
    answer: 'Leans yes',
    promise: PROMISE,
    due: '02/26/2019',
    followUpOwner: 'Amapola Ficticia',
  });

  await test.step('leaving by accident asks first', async () => {
    await window
      .getByRole('navigation')
      .getByRole('link', { name: 'Members', exact: true })
      .click();
    await window
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Keep editing', exact: true })
      .click();
    await expect(window.getByRole('textbox', { name: 'What was promised' })).toHaveValue(PROMISE);
  });

  await expectNoAxeViolations(window);
  await convite.screenshot('meeting-form');
  await sheriffs.saveReport();

  await test.step('the report shows the ask and the promise', async () => {
    await expect(sheriffs.heading('Meeting with Bobby Kimbrough')).toBeVisible();
    await expect(sheriffs.section('What we asked')).toContainText('Answer: Leans yes');
    await expect(sheriffs.section('Promises, both ways')).toContainText('Due Feb 26, 2019');
    await expectNoAxeViolations(window);
    await convite.screenshot('meeting-report');
  });

  await test.step('the county shows the promise and the meeting', async () => {
    await sheriffs.openCounty('Forsyth');
    await expect(sheriffs.section('Open promises')).toContainText(PROMISE);
    await expect(sheriffs.section('Timeline')).toContainText('Meeting with Bobby Kimbrough');
  });

  await test.step('home shows what is due', async () => {
    await window.getByRole('navigation').getByRole('link', { name: 'Home', exact: true }).click();
    await expect(window.getByRole('main')).toContainText(PROMISE);
  });

  await test.step('the same ask has an answer, and the next brief says it', async () => {
    await sheriffs.openMore('Asks we share', 'Library of asks');
    const answers = window.getByRole('table', { name: `Answers to: ${ASK}` });
    await expect(answers).toContainText('Bobby Kimbrough');
    await expect(answers).toContainText('Leans yes');
    await expectNoAxeViolations(window);
  });

  await test.step('the letter restates what was promised, and is marked as sent', async () => {
    await sheriffs.openTab('Meetings');
    await window.getByRole('button', { name: /Bobby Kimbrough/ }).click();
    await window.getByRole('link', { name: 'Letters', exact: true }).click();
    await window.getByRole('radio', { name: 'Restate the promises' }).click({ force: true });
    await expect(window.getByRole('textbox', { name: 'Text in English' })).toHaveValue(
      /Send the written policy on detainers \(invented\) \(by Tuesday, February 26, 2019\)/,
    );
    const letter = path.join(folder, 'letter.pdf');
    await convite.chooseFileToSave(letter);
    await sheriffs.savePdf();
    const [english, spanish] = pdfPages(letter);
    expect(english).toContain('Dear Bobby Kimbrough, Sheriff:');
    expect(english).toContain(ASK);
    expect(spanish).toContain(ASK_ES);
    expect(spanish).toContain('26 de febrero de 2019');
    expect(`${english}${spanish}`).not.toContain('Ficticia');
    await expect(window.getByRole('main')).toContainText('Sent on Feb 20, 2019');
    await expectNoAxeViolations(window);
    await convite.screenshot('meeting-letter');
  });

  await test.step('a request for records counts the days of silence', async () => {
    await sheriffs.openMore('Requests for records', 'Requests for public records');
    await sheriffs.addRequest(
      'Wake County Sheriff’s Office',
      'Every agreement (invented)',
      '01/09/2019',
    );
    await expect(window.getByRole('main')).toContainText('42 days without an answer');
    await expectNoAxeViolations(window);
    await convite.screenshot('records-requests');
  });

  await test.step('what is due goes into a calendar file without our names', async () => {
    await sheriffs.openTab('Promises');
    const file = path.join(folder, 'due.ics');
    await convite.chooseFileToSave(file);
    await window.getByRole('button', { name: 'Save due dates' }).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByText('I keep the file where only we see it.').click();
    await dialog.getByRole('button', { name: 'Save calendar file' }).click();
    await expect(dialog).toBeHidden();
    const text = fs.readFileSync(file, 'utf8').replaceAll('\r\n ', '');
    expect(text).toContain('SUMMARY:Promise due / Vence un compromiso: Bobby Kimbrough\\, Forsyth');
    expect(text).toContain('DTSTART;VALUE=DATE:20190226');
    expect(text).not.toMatch(/Amapola|Ficticia|policy/);
  });

  await test.step('once settled it is due no more, and what was said before stays', async () => {
    await sheriffs.openTab('Promises');
    await sheriffs.settle(PROMISE, 'Kept', 'The policy came by mail (invented).');
    await expect(window.getByRole('main')).not.toContainText(PROMISE);
    await window.getByRole('radio', { name: /Kept$/ }).click({ force: true });
    await expect(window.getByRole('main')).toContainText('The policy came by mail (invented).');
    await sheriffs.settle(PROMISE, 'Broken', 'It was another policy (invented).', 'Change');
    await window.getByRole('radio', { name: /Broken$/ }).click({ force: true });
    await window.getByText('What was said before').click();
    await expect(window.getByRole('main')).toContainText(
      'Feb 20, 2019 · Kept · The policy came by mail (invented).',
    );
    await expectNoAxeViolations(window);
    await convite.screenshot('promise-tracker');
  });

  await test.step('the county and the map show it', async () => {
    await sheriffs.openCounty('Forsyth');
    await expect(sheriffs.section('Open promises')).not.toContainText(PROMISE);
    await window.evaluate(() => {
      location.hash = '/sheriffs/map/promises';
    });
    await expect(
      window.getByRole('link', { name: /^Forsyth: A promise was broken/ }),
    ).toBeVisible();
  });

  expect(convite.complaints).toEqual([]);
});

test('shows what is disputed about the founding counties, both sides plainly', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const sheriffs = new SheriffsPage(convite.window);

  for (const [county, [topic, value]] of Object.entries(FOUNDING_COUNTIES)) {
    await sheriffs.openCounty(county);
    const facts = sheriffs.section('Facts');
    await expect(facts.getByRole('heading', { name: topic })).toBeVisible();
    await expect(facts).toContainText(value);
    const dispute = DISPUTES[county as keyof typeof DISPUTES];
    if (dispute) {
      await expect(facts).toContainText('Disputed');
      await expect(facts).toContainText('ACLU says');
      await expect(facts).toContainText('Other sources say');
      await expect(facts).toContainText(dispute);
    }
    await expectNoAxeViolations(convite.window);
  }
  await sheriffs.openCounty('Wake');
  await expect(sheriffs.section('Operations')).toContainText('over 200');
  await expect(sheriffs.section('Operations')).toContainText('approximately 200');
  await sheriffs.openCounty('Mecklenburg');
  await expect(sheriffs.section('Officials')).toContainText('Also printed as Garry McFadden');

  expect(convite.complaints).toEqual([]);
});

for (const [language, theme, size] of [
  ['en', 'light', { width: 1280, height: 800 }],
  ['es', 'dark', { width: 1024, height: 700 }],
] as const) {
  test(`reads well in ${language}, ${theme}, at ${size.width}x${size.height}`, async () => {
    const convite = await launchConvite({ args: ['--sample'], language, preferences: { theme } });
    const { app, window } = convite;
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    for (const [name, address] of [
      ['sheriffs', '/sheriffs'],
      ['meetings', '/sheriffs/meetings'],
      ['promises', '/sheriffs/promises'],
      ['county', '/sheriffs/county/37089'],
      ['county-with-promises', '/sheriffs/county/37177'],
      ['county-unknown-yet', '/sheriffs/county/37001'],
      ['new-meeting', '/sheriffs/meeting/new'],
      ['asks', '/sheriffs/asks'],
      ['brief', '/sheriffs/brief'],
      ['records-requests', '/sheriffs/requests'],
    ] as const) {
      await window.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(window.getByRole('main')).not.toContainText('…');
      if (name === 'sheriffs') await expect(window.getByRole('gridcell').first()).toBeVisible();
      await expectNoAxeViolations(window);
      const sideways = await window.evaluate(() => {
        const main = document.querySelector('main');
        return main !== null && main.scrollWidth > main.clientWidth;
      });
      expect(sideways, `${name} scrolls sideways`).toBe(false);
      await convite.screenshot(name);
    }
    expect(convite.complaints).toEqual([]);
  });
}
