import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type foundingFacts from '../../resources/founding-facts.json';
import type allCounties from '../../resources/nc-counties.json';
import { expect, expectNoAxeViolations, freshFolder, launchConvite, test } from '../launch';
import { setUpGroup } from '../pages/first-run-page';
import { SharingPage } from '../pages/sharing-page';
import { SheriffsPage } from '../pages/sheriffs-page';
import { pdfPages } from '../pdf';
import { writeTable } from '../table-files';

const resource = (name: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../resources', name), 'utf8'));
const facts = resource('founding-facts.json') as typeof foundingFacts;
const counties = resource('nc-counties.json') as typeof allCounties;

test('every founding fact stands on its screen', async () => {
  test.setTimeout(120_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const sheriffs = new SheriffsPage(window);
  const countyOf = (fips: string) => counties.find((county) => county.fips === fips)?.name ?? fips;
  const officialsOf = (fips: string | null) =>
    facts.officials.filter((one) => ('county' in one ? one.county : null) === fips);

  for (const fips of new Set(facts.agencies.map(({ county }) => county))) {
    await test.step(`${countyOf(fips)} County`, async () => {
      await sheriffs.openCounty(countyOf(fips));
      for (const { county, name } of facts.agencies) {
        if (county === fips) await shows(sheriffs.section('Agencies'), name);
      }
      await showsOfficials(fips);
      for (const fact of facts.facts.filter(({ county }) => county === fips)) {
        const shown = sheriffs.section('Facts');
        await shows(shown, fact.value, fact.text, 'ACLU', ...fact.source.split('; ').slice(1));
        if ('date' in fact) await shows(shown, `From ${shownDate(fact.date ?? '')}`);
        if ('otherwise' in fact) {
          await shows(shown, 'Disputed', 'ACLU says', 'Other sources say', fact.otherwise ?? '');
        } else await shows(shown, fact.confidence);
      }
      for (const election of facts.elections.filter((one) => one.counties.includes(fips))) {
        const head = `${election.kind} election, ${shownDate(election.date)}`;
        await shows(sheriffs.section('Elections'), head, election.text, 'ACLU');
      }
      const { operation } = facts;
      if (operation.targetedCounties.includes(fips)) {
        const shown = sheriffs.section('Operations');
        await shows(shown, operation.agency, shownDate(operation.start), `${operation.days} days`);
        await shows(shown, operation.scope, operation.detained, operation.notTargets);
        await shows(shown, 'ACLU says', 'Other sources say', operation.otherwise);
      }
    });
  }

  await test.step('the governor and ICE, who belong to no county', async () => {
    await window.getByRole('link', { name: 'Sheriffs', exact: true }).first().click();
    await window.getByRole('button', { name: 'More about power' }).click();
    await window.getByRole('menuitem', { name: 'State and federal officials' }).click();
    await expect(sheriffs.heading('State and federal officials')).toBeVisible();
    for (const official of officialsOf(null)) {
      if ('agency' in official) {
        await shows(sheriffs.section('Agencies'), official.agency ?? '');
      }
    }
    await showsOfficials(null);
    await expectNoAxeViolations(window);
    await convite.screenshot('state-and-federal');
  });

  await test.step('demands, and the groups that can stand behind them', async () => {
    await go(window, '/sheriffs/demands');
    for (const { to, ask } of facts.demands) {
      await shows(window.getByRole('article').filter({ hasText: `To ${to}` }), ask, 'ACLU');
    }
    await window.getByRole('button', { name: 'Add a demand' }).click();
    for (const { name } of facts.groups) {
      await window.getByRole('combobox', { name: 'Groups that endorse it' }).fill(name);
      await expect(window.getByRole('option', { name, exact: true })).toBeVisible();
    }
  });
  expect(convite.complaints).toEqual([]);

  /** Officials with their other spelling and term, and their words to the letter. */
  async function showsOfficials(fips: string | null): Promise<void> {
    for (const official of officialsOf(fips)) {
      const shown = sheriffs.section('Officials');
      await shows(shown, official.name, official.office);
      if ('nameElsewhere' in official)
        await shows(shown, `Also printed as ${official.nameElsewhere}`);
      if ('termStart' in official) await shows(shown, shownDate(official.termStart ?? ''));
      for (const { by, quote, date } of facts.statements) {
        if (by !== official.name) continue;
        const figure = window.getByRole('figure').filter({ hasText: `“${quote}”` });
        await expect(figure).toContainText(`“${quote}”`);
        await expect(figure).toContainText(official.name);
        await expect(figure).toContainText(shownDate(date));
        await expect(figure).toContainText('ACLU');
      }
    }
  }
});

test('a fact that two groups see otherwise stands twice, and both say who added it', async () => {
  test.setTimeout(180_000);
  const file = path.join(freshFolder('county'), 'durham.convite');
  const theirs = await launchConvite({ language: 'en' });
  await setUpGroup(theirs.window, 'Siembra NC');
  const away = new SheriffsPage(theirs.window);
  await away.openCounty('Durham');
  await theirs.window.getByRole('button', { name: 'Add', exact: true }).click();
  await theirs.window.getByRole('menuitem', { name: 'Add fact' }).click();
  await fillFact(theirs.window, 'ended', '2018-12-07', 'Radio of the sample, 2018-12-07');
  await expect(away.section('Facts')).toContainText('Added by Siembra NC');
  const passphrase = await new SharingPage(theirs).sendCounty('37063', file);
  expect(theirs.complaints).toEqual([]);
  await theirs.close();

  const ours = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = ours;
  const sheriffs = new SheriffsPage(window);
  const sharing = new SharingPage(ours);
  await sharing.openFile(file, passphrase);
  await sharing.seesPreview();
  await sharing.takeIn();

  await sheriffs.openCounty('Durham');
  const shown = sheriffs.section('Facts');
  const card = (group: string) =>
    shown.getByRole('article').filter({ hasText: `Added by ${group}` });
  await expect(shown.getByRole('article')).toHaveCount(2);
  await expect(card('Siembra NC')).toContainText('Radio of the sample');
  await shown.getByRole('button', { name: 'Add fact' }).click();
  await window.getByRole('dialog').getByText('Sources differ. Both sides are kept.').click();
  await window.getByRole('dialog').getByRole('button', { name: 'Contradicts' }).click();
  await window.getByRole('option', { name: 'Ended · Radio of the sample' }).click();
  await fillFact(window, 'none', '2019-02-01', 'County clerk of the sample, 2019-02-01');

  await expect(shown.getByRole('article')).toHaveCount(3);
  await expect(card('Sample coalition')).toContainText('Disputed');
  await expect(card('Sample coalition')).toContainText('Contradicts: ended');
  await expect(card('Siembra NC')).toContainText('Disputed');
  await expect(card('Siembra NC')).toContainText('Contradicted by Sample coalition: none');
  await expectNoAxeViolations(window);
  await ours.screenshot('fact-of-two-groups');
  expect(ours.complaints).toEqual([]);
});

const HEADERS = 'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA,ADDENDUM'.split(
  ',',
);
const row = (agency: string, county: string, model: string, state = 'NORTH CAROLINA') => [
  state,
  agency,
  'County',
  county,
  model,
  '1/15/2019',
  'https://example.org/moa',
  '',
];
const ALAMANCE = row('Alamance County Sample Office', 'Alamance County', 'Jail Enforcement Model');
const GASTON = row('Gaston County Sample Office', 'Gaston County', 'Warrant Service Officer');
const UNION = row('Union County Sample Office', 'Union County', 'Task Force Model');
const ELSEWHERE = row('Elsewhere Sample Office', 'Elsewhere County', 'Task Force Model', 'GEORGIA');

test('a list of agreements taken in twice tells what is new and what is gone; the map, a picture and the power map follow', async () => {
  test.setTimeout(180_000);
  const folder = freshFolder('lists');
  const csv = (name: string, ...rows: readonly (readonly string[])[]) =>
    writeTable(
      folder,
      name,
      Buffer.from([HEADERS, ...rows].map((cells) => `${cells.join(',')}\n`).join('')),
    );
  const january = csv('january.csv', ALAMANCE, GASTON, ELSEWHERE);
  const february = csv('february.csv', GASTON, UNION, ELSEWHERE);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const sheriffs = new SheriffsPage(window);
  const main = window.getByRole('main');
  const plan = window.getByRole('table', { name: 'What it would do' });
  const county = (name: string) => window.getByRole('link', { name: new RegExp(`^${name}: `) });

  const open = async (file: string, day: string) => {
    await go(window, '/sheriffs/list');
    await convite.chooseFileToOpen(file);
    await window.getByRole('button', { name: 'Choose the table' }).click();
    await sheriffs.typeDate(window.getByRole('group', { name: 'The list as of' }), day);
  };
  const takeIn = async () => {
    await window.getByRole('textbox', { name: 'Source' }).fill('ICE, sample list of agencies');
    await window.getByRole('button', { name: 'Take it in' }).click();
    await expect(county('Gaston')).toHaveAccessibleName(/Works with ICE/);
  };

  await test.step('the first list: two new agreements, another state left out', async () => {
    await open(january, '01/20/2019');
    await expect(main).toContainText('2 new agreements');
    await expect(main).toContainText('1 row left out');
    await expect(plan.getByRole('row').filter({ hasText: 'Alamance' })).toContainText('New');
    await expectNoAxeViolations(window);
    await convite.screenshot('agreement-list');
    await takeIn();
    await expect(county('Alamance')).toHaveAccessibleName(/Works with ICE/);
    await expect(county('Union')).toHaveAccessibleName(/Nothing recorded/);
  });

  await test.step('a month later: one new, one as before, one gone', async () => {
    await open(february, '02/20/2019');
    await expect(plan.getByRole('row').filter({ hasText: 'Alamance' })).toContainText(
      'Gone from the list',
    );
    await expect(plan.getByRole('row').filter({ hasText: 'Gaston' })).toContainText('As before');
    await expect(plan.getByRole('row').filter({ hasText: 'Union' })).toContainText('New');
    await convite.screenshot('agreement-list-later');
    await takeIn();
    await expect(county('Union')).toHaveAccessibleName(/Works with ICE/);
    await expect(county('Alamance')).toHaveAccessibleName(/gone from ICE’s list, reason unknown/);
    await expectNoAxeViolations(window);
    await convite.screenshot('map-after-lists');
  });

  await test.step('the map leaves as a picture', async () => {
    const picture = path.join(folder, 'map.png');
    await convite.chooseFileToSave(picture);
    await window.getByRole('button', { name: 'Save as picture' }).click();
    await expect(window.getByText('The picture is saved.')).toBeVisible();
    const bytes = fs.readFileSync(picture);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(2_000);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  await test.step('the county keeps both, the agreement and that it is gone', async () => {
    await sheriffs.openCounty('Alamance');
    await expect(sheriffs.section('Facts')).toContainText('signed: Jail Enforcement Model', {
      ignoreCase: true,
    });
    await expect(sheriffs.section('Facts')).toContainText('gone from ICE’s list', {
      ignoreCase: true,
    });
  });

  await test.step('undo takes the second list back whole', async () => {
    await window.keyboard.press('Control+z');
    await expect(sheriffs.section('Facts')).not.toContainText('gone from ICE’s list', {
      ignoreCase: true,
    });
    await go(window, '/sheriffs/map/agreement-287g');
    await expect(county('Alamance')).toHaveAccessibleName(/Works with ICE/);
    await expect(county('Union')).toHaveAccessibleName(/Nothing recorded/);
  });

  await test.step('someone is placed on the power map, and moved with the arrow keys', async () => {
    await go(window, '/sheriffs/power');
    await window.getByRole('button', { name: 'Place Lowell Griffin' }).click();
    const dialog = window.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: 'Why we think so' })
      .fill('Heard at a forum (invented)');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
    const grid = window.getByRole('table', { name: /^Power map/ });
    const person = grid.getByRole('button', { name: /^Lowell Griffin/ });
    await person.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) {
      await expect(person).toBeFocused();
      await window.keyboard.press(key);
    }
    await expect(person).toBeFocused();
    await expect(main).toContainText('Lowell Griffin would be at: mostly with us, influence much');
    await window.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'Why we think so' }).fill('He said so (invented)');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(person).toHaveAccessibleName('Lowell Griffin: mostly with us, influence much');
    await expect(person).toBeFocused();
    await person.click();
    await window.getByRole('button', { name: 'Add a way' }).click();
    await dialog.getByText('Someone else', { exact: true }).click();
    await dialog.getByRole('textbox', { name: /^Name/ }).fill('Parish of the sample');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(main).toContainText('Parish of the sample');
    await expectNoAxeViolations(window);
    await convite.screenshot('power-map');
    await go(window, '/sheriffs/power/print');
    const file = path.join(folder, 'power.pdf');
    await convite.chooseFileToSave(file);
    await window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(window.getByText('The PDF is saved.')).toBeVisible({ timeout: 60_000 });
    const [page = ''] = pdfPages(file);
    expect(page).toContain('Power map / Mapa de poder');
    expect(page).toContain('Lowell Griffin');
    expect(page).not.toContain('Parish of the sample');
  });
  expect(convite.complaints).toEqual([]);
});

async function go(window: Page, address: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** Fills in a fact about a 287(g) agreement and saves it. */
async function fillFact(window: Page, value: string, from: string, source: string): Promise<void> {
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What holds' }).fill(value);
  await window.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: 'Holds from' }).fill(from);
  await dialog.getByRole('textbox', { name: /^Source/ }).fill(source);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** As the file writes it or as the screen does: quotes curly or straight, in whatever case. */
const folded = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

async function shows(where: Locator, ...texts: readonly string[]): Promise<void> {
  await expect(where).toBeVisible();
  const said = folded((await where.textContent()) ?? '');
  for (const text of texts) expect(said).toContain(folded(text));
}

/** A date as an English reader sees it: `2018-12` as December 2018, `2018-12-05` as Dec 5, 2018. */
function shownDate(date: string): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: day ? 'short' : 'long',
    ...(day ? { day: 'numeric' as const } : {}),
  }).format(Date.UTC(year, month - 1, day ?? 1));
}
