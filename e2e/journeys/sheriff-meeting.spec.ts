import { expect, expectNoAxeViolations, launchConvite, test } from '../launch';
import { SheriffsPage } from '../pages/sheriffs-page';

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

const PROMISE = 'Send the written policy on detainers (invented)';

test('logs a sheriff meeting and sees the promise due', async () => {
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const sheriffs = new SheriffsPage(convite.window);

  await sheriffs.openCounty('Forsyth');
  await sheriffs.startReport();
  const { window } = convite;

  await test.step('what is missing is said beside its field', async () => {
    await window.getByRole('textbox', { name: 'Who follows up' }).fill('');
    await sheriffs.saveReport();
    await expect(window.getByText('Name who follows up.')).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Who follows up' })).toBeFocused();
  });

  await sheriffs.fillReport({
    official: 'Bobby Kimbrough',
    ask: 'Will you put the detainer policy in writing? (invented)',
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

  await test.step('once settled it is due no more', async () => {
    await sheriffs.openTab('Promises');
    await sheriffs.settle(PROMISE, 'Kept', 'The policy came by mail (invented).');
    await expect(window.getByRole('main')).not.toContainText(PROMISE);
    await sheriffs.openCounty('Forsyth');
    await expect(sheriffs.section('Open promises')).not.toContainText(PROMISE);
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
