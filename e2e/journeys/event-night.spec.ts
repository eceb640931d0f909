import path from 'node:path';
import type { Page } from '@playwright/test';
import type { DoorSearch } from '../../renderer/core/views/door-views';
import { askVault } from '../ask-vault';
import {
  type Convite,
  expect,
  expectNoAxeViolations,
  freshFolder,
  launchConvite,
  test,
} from '../launch';
import { AfterPage } from '../pages/after-page';
import { CallsPage } from '../pages/calls-page';
import { chooseOption } from '../pages/choose-option';
import { DoorPage } from '../pages/door-page';
import { EventsPage } from '../pages/events-page';
import { FramePage } from '../pages/frame-page';
import { PaperPage } from '../pages/paper-page';
import { SeriesPage } from '../pages/series-page';
import { pdfFacts, pdfPages, pdfPicture } from '../pdf';
import { seed } from '../seed';

const TITLE = 'Weekly committee (invented)';
const SEGMENT = 'Committee of trial';
const PIN = '4711';

const GIVEN = [
  ...['Abril', 'Benito', 'Celia', 'Darío', 'Elena', 'Fabián', 'Graciela', 'Héctor', 'Inés'],
  ...['Joaquín', 'Karla', 'Lucía', 'Mateo', 'Noemí', 'Óscar', 'Paloma', 'Quirino', 'Rocío'],
  ...['Saúl', 'Teresa'],
];
const FAMILY = ['Ejemplo', 'de la Muestra', 'Ficticia Luna', 'Supuesto'];

/** Who is on the list: the same given names come again and again, as they do on real lists. */
const LISTED = Array.from({ length: 78 }, (_, n) => ({
  givenName: GIVEN[n % GIVEN.length] ?? '',
  familyNames: FAMILY[Math.floor(n / GIVEN.length)] ?? '',
}));
const NAMES = LISTED.map(({ givenName, familyNames }) => `${givenName} ${familyNames}`);

/** Who arrives at the door, who is ticked on paper at the side door, and who said yes and does not come. */
const AT_DOOR = NAMES.slice(0, 48);
const ON_PAPER = NAMES.slice(48, 68);
const MISSING = NAMES.slice(68, 74);
const UNSURE = NAMES.slice(74);

/** Places on the list of three who live together. */
const HOUSEHOLD = [6, 7, 8];

const STRANGERS = [
  ...['Xóchitl', 'Wendy', 'Yuridia', 'Zulema', 'Wilfrido'],
  ...['Ximena', 'Yadira', 'Zenón', 'Walter', 'Wanda'],
];
/** Members who were not invited: the door knows them by the whole name, and shows no more than an initial. */
const UNINVITED = ['Vicente Prestado', 'Violeta Prestada'];

test('event night: from a weekly series to the page for the coalition', async () => {
  test.setTimeout(300_000);
  const convite = await launchConvite({ args: ['--sample'], language: 'en' });
  const { window } = convite;
  const events = new EventsPage(window);
  const series = new SeriesPage(window);
  const calls = new CallsPage(window);
  const paper = new PaperPage(window);
  const door = new DoorPage(window);
  const after = new AfterPage(window);
  const members = await seedMembers(window);

  await test.step('makes the weekly committee and chooses tonight', async () => {
    await events.open();
    await window.getByRole('link', { name: 'Add event' }).first().click();
    await series.fillWeekly('Committee meeting', TITLE, '02/13/2019');
    await series.save();
    await series.strip.getByRole('link', { name: 'Next: Wed, Feb 20' }).click();
    await expect(window.getByText('Wednesday, February 20, 2019')).toBeVisible();
    await expect(events.heading(TITLE)).toBeVisible();
  });
  const event = new URL(window.url()).hash.split('/').at(-1) ?? '';

  await test.step('invites a whole segment', async () => {
    await events.press('Invite members');
    const dialog = window.getByRole('dialog', { name: 'Invite members' });
    await dialog.getByRole('radio', { name: 'A whole segment' }).click();
    await chooseOption(window, 'Segment', SEGMENT);
    await expect(dialog.getByText('78 people', { exact: true })).toBeVisible();
    await expectNoAxeViolations(window);
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(events.count('What they said', 'No answer')).toHaveText('78');
  });

  await test.step('calls them in a round, by keys', async () => {
    await window.getByRole('link', { name: 'Call people' }).click();
    await window.getByRole('radio', { name: 'Invite', exact: true }).click();
    await expect(
      window.getByRole('radio', { name: 'Whoever did not answer yet (78)' }),
    ).toBeChecked();
    await calls.addCaller('Ana');
    await window.getByRole('button', { name: 'Plan the calls' }).click();
    const called = (await calls.names()).slice(0, 8);
    await calls.row(called[0] ?? '').focus();
    for (const name of called) {
      await expect(calls.row(name)).toBeFocused();
      await calls.press('1');
    }
    for (const name of called) await expect(calls.row(name)).toContainText('Yes');
    await expectNoAxeViolations(window);
    // The other callers wrote down theirs.
    const answers = [
      ...[...AT_DOOR, ...ON_PAPER, ...MISSING].map((name) => [name, 'confirmed'] as const),
      ...UNSURE.map((name) => [name, 'maybe'] as const),
    ].filter(([name]) => !called.includes(name));
    await seed(
      window,
      answers.map(([name, answer]) => ({
        type: 'record-rsvp',
        event,
        member: members.get(name) ?? '',
        answer,
      })),
    );
    await after.goTo(`/events/${event}`, TITLE);
    await expect(events.count('What they said', 'No answer')).toHaveText('0');
  });

  const roster = await test.step('prints the roster, on Letter and on A4', async () => {
    await window.getByRole('link', { name: 'Print sheets' }).click();
    await paper.ready();
    await expectNoAxeViolations(window);
    await convite.screenshot('night-paper');
    await paper.choosePaper('Letter');
    const letter = await savedRoster(convite, paper, [612, 792]);
    await paper.choosePaper('A4');
    const a4 = await savedRoster(convite, paper, [595, 842]);
    // The id stands for the rows, not for the paper: a code means the same person on both.
    expect(a4).toEqual(letter);
    return letter;
  });

  const texts = await shortestTexts(window, event, AT_DOOR);
  let keys = 0;
  /** Types one arrival; what is said after tells that it was understood. */
  const greet = async (text: string, said: string, end = 'Enter') => {
    await window.keyboard.type(text);
    await window.keyboard.press(end);
    keys += text.length + 1;
    await expect(door.said).toContainText(said);
  };
  const textOf = (name: string) => texts.get(name) ?? name;

  await test.step('lets sixty people in, twelve of them walk-ins, by keys alone', async () => {
    await door.open(event, PIN);
    await expect(door.box).toBeFocused();
    const walkIns = [
      ...STRANGERS.map((name) => [name, `${name} is here, as a walk-in.`] as const),
      ...UNINVITED.map((name) => [plain(name), `${name.slice(0, -7)}. is here.`] as const),
    ];
    for (const [n, name] of AT_DOOR.entries()) {
      const text = textOf(name);
      if (n === HOUSEHOLD[0]) await arriveTogether(text);
      else if (n === 5) await greet(text, `${name} came late.`, '2');
      else if (n !== HOUSEHOLD[1]) await greet(text, `${name} is here.`);
      if (n === 9) {
        const wrong = ON_PAPER[0] ?? '';
        await greet(plain(wrong), `${wrong} is here.`);
        await window.keyboard.press('Backspace');
        keys += 1;
        await expect(door.said).toContainText(`Taken back: ${wrong}.`);
      }
      if (n % 4 === 3) {
        const [typed = '', said = ''] = walkIns.shift() ?? [];
        await greet(typed, said);
      }
    }
    expect(walkIns).toEqual([]);
    await expect(door.count('Here')).toHaveText('60');
    await expect(door.count('Walk-ins')).toHaveText('12');
    await expectNoAxeViolations(window);
    await convite.screenshot('night-door');
    const mean = (keys / 60).toFixed(1);
    test.info().annotations.push({ type: 'keys per arrival', description: mean });
    await test.info().attach('keys per arrival', { body: `${keys} keys for 60 people: ${mean}` });
  });

  /** A household of three stands there; one of the others came along, and is ticked once. */
  async function arriveTogether(text: string): Promise<void> {
    await window.keyboard.type(text);
    const mate = door.hand.getByRole('checkbox').first();
    await expect(mate).toBeVisible();
    await window.keyboard.press('Tab');
    await expect(mate).toBeFocused();
    await window.keyboard.press('Space');
    await window.keyboard.press('Enter');
    keys += text.length + 3;
    await expect(door.said).toContainText('and 1 more are here.');
    await expect(door.box).toBeFocused();
  }

  await test.step('hands the door on in Spanish, and gets no further without the PIN', async () => {
    await window.getByRole('radio', { name: 'Español' }).click();
    await expect(window.getByRole('combobox', { name: '¿Quién llegó?' })).toBeFocused();
    await window.keyboard.type(textOf(AT_DOOR[2] ?? ''));
    await expect(window.getByRole('option', { name: /Aquí desde/ }).first()).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('night-door');
    await window.keyboard.press('Escape');
    await window.getByRole('radio', { name: 'English' }).click();
    await door.tryToLeave('0000');
    await expect(door.leaveDialog.getByText('4 tries are left')).toBeVisible();
    await door.tryToLeave(PIN);
    await expect(events.heading(TITLE)).toBeVisible();
    // By the hour of the day, the door leads to the people or to the close-out.
    await window.getByRole('tab', { name: /^People/ }).click();
    await expect(events.count('Who came', 'Walk-ins')).toHaveText('12');
    // What was said before the door has had its time.
    await expect(new FramePage(window).toast('The RSVP is written down too.')).toHaveCount(0);
  });

  await test.step('types twenty codes of the side door back, by the id of the sheet', async () => {
    await window.getByRole('tab', { name: 'After' }).click();
    await window.getByRole('link', { name: 'Type the list' }).click();
    await chooseOption(window, 'Which sheet', roster.id);
    await after.box.focus();
    const codes = ON_PAPER.map((name) => roster.codes.get(name) ?? '');
    await after.type(
      ...codes.slice(0, 14),
      ...codes.slice(14, 16).map((code) => `${code} l`),
      `${codes[16]} e`,
      ...codes.slice(17).map((code) => `${code} n`),
    );
    await expect(after.typed).toHaveCount(20);
    await expect(after.latest()).toContainText(ON_PAPER.at(-1) ?? '');
    await expect(window.getByText('10 rows not marked')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('night-type-back');
    await window.getByRole('button', { name: 'Sheet is typed' }).click();
    await window.getByRole('textbox', { name: 'Initials' }).fill('nv');
    await window.getByRole('button', { name: 'Paper is shredded' }).click();
    await expect(window.getByText('Shredded on Feb 20, 2019 (nv).')).toBeVisible();
  });

  await test.step('closes in one step, and writes down how it went', async () => {
    await after.goTo(`/events/${event}/after`, TITLE);
    await after.section('Close-out').getByRole('button', { name: 'Close event' }).click();
    const dialog = window.getByRole('dialog', { name: 'Close this event?' });
    await expect(dialog).toContainText(`${MISSING.length} people said they would come`);
    await expectNoAxeViolations(window);
    await dialog.getByRole('button', { name: 'Close event' }).click();
    await expect(window.getByText('Closed on Feb 20, 2019.')).toBeVisible();
    await window
      .getByRole('textbox', { name: 'What went well' })
      .fill('Open the side door sooner.');
    await after.section('Debrief').getByRole('button', { name: 'Save' }).click();
    await expect(window.getByText('The debrief is saved.')).toBeVisible();
    await expectNoAxeViolations(window);
    await convite.screenshot('night-after');
    await window.getByRole('tab', { name: /^People/ }).click();
    await expect(events.count('Who came', 'Present')).toHaveText('73');
    await expect(events.count('Who came', 'Late')).toHaveText('3');
    await expect(events.count('Who came', 'Excused')).toHaveText('1');
    await expect(events.count('Who came', 'No-show')).toHaveText('9');
  });

  await test.step('reports in numbers, each chart with its table', async () => {
    await after.goTo('/reports', 'Reports');
    // In one month so few are told apart that their share is hidden until the group asks for it.
    await expect(
      after.section('Came after a yes').getByRole('table', { name: 'Came after a yes' }),
    ).toContainText('*');
    await window.getByRole('radio', { name: 'Shown, for us' }).click({ force: true });
    for (const title of ['Attendance over time', 'Came after a yes', 'By kind of event']) {
      await expect(after.section(title).getByRole('img')).toBeVisible();
      await expect(after.section(title).getByRole('table', { name: title })).toBeVisible();
    }
    // Six came to the committees of the sample before.
    await expect(
      after.section('By kind of event').getByRole('row').filter({ hasText: 'Committee' }),
    ).toContainText(String(76 + 6));
    await expectNoAxeViolations(window);
    await convite.screenshot('night-report');
  });

  await test.step('prints the month on one page for the coalition, asked for in Spanish', async () => {
    await new FramePage(window).speak('Español');
    await window.getByRole('link', { name: 'Hoja mensual' }).click();
    await window.getByRole('button', { name: /^enero de 2019/ }).click();
    await window.getByRole('option', { name: 'febrero de 2019' }).click();
    const save = window.getByRole('button', { name: 'Guardar como PDF' });
    await expect(save).toBeEnabled();
    await expectNoAxeViolations(window);
    await convite.screenshot('night-month');
    const file = path.join(freshFolder('pdf'), 'month.pdf');
    await convite.chooseFileToSave(file);
    await save.click();
    await expect(
      window.getByRole('alertdialog').filter({ hasText: 'El PDF quedó guardado.' }),
    ).toBeVisible();
    expect(pdfFacts(file)).toMatchObject({ pages: 1, tagged: true });
    const [page = ''] = pdfPages(file);
    for (const words of ['Monthly report', 'Informe mensual', 'February 2019', 'Committee']) {
      expect(page).toContain(words);
    }
    for (const name of [...GIVEN, ...STRANGERS]) expect(page).not.toContain(name);
  });
  expect(convite.complaints).toEqual([]);
});

/** Enters the committee with a household of three among it, two members beside, and the segment. Gives ids by name. */
async function seedMembers(window: Page): Promise<ReadonlyMap<string, string>> {
  const [[household = ''] = []] = await seed(window, [
    { type: 'add-record', kind: 'household', fields: { name: 'Casa de prueba' } },
    {
      type: 'add-record',
      kind: 'segment',
      fields: {
        name: SEGMENT,
        rule: { join: 'all', parts: [{ type: 'tag', not: false, any: ['comité de prueba'] }] },
      },
    },
  ]);
  const uninvited = UNINVITED.map((name) => {
    const [givenName = '', familyNames = ''] = name.split(' ');
    return { givenName, familyNames };
  });
  const ids = await seed(
    window,
    [...LISTED, ...uninvited].map((person, n) => ({
      type: 'add-record',
      kind: 'member',
      fields: {
        ...person,
        preferredLanguage: n % 3 === 0 ? 'en' : 'es',
        county: n % 2 === 0 ? '37063' : '37183',
        phones: [`+1336555${String(n).padStart(4, '0')}`],
        ...(n < LISTED.length ? { tags: ['comité de prueba'] } : {}),
        ...(HOUSEHOLD.includes(n) ? { household } : {}),
      },
    })),
  );
  return new Map([...NAMES, ...UNINVITED].map((name, n) => [name, ids[n]?.[0] ?? '']));
}

/** As a greeter types who does not look for accents. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The shortest beginning of each name of which the door is sure: a greeter types until one row is left. */
async function shortestTexts(
  window: Page,
  event: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const beginnings = (name: string) =>
    Array.from({ length: name.length - 2 }, (_, n) => plain(name).slice(0, n + 3)).filter(
      (text) => !text.endsWith(' '),
    );
  const found = new Map<string, string>();
  for (const name of names) {
    const answers = (await askVault(
      window,
      beginnings(name).map((text) => ['view', 'door-search', { event, text }]),
    )) as DoorSearch[];
    const sure = answers.find(({ listed, sure }) =>
      listed.some((row) => row.key === sure && row.name === name),
    );
    if (!sure) throw new Error('a name of the list that the door cannot tell');
    found.set(name, sure.text);
  }
  return found;
}

/** Saves the roster, looks at its text and its picture, and gives its id and the code of each name. */
async function savedRoster(
  convite: Convite,
  paper: PaperPage,
  size: readonly [number, number],
): Promise<{ readonly id: string; readonly codes: ReadonlyMap<string, string> }> {
  const file = path.join(freshFolder('pdf'), `roster-${size[1]}.pdf`);
  await convite.chooseFileToSave(file);
  await paper.savePdf();
  const facts = pdfFacts(file);
  expect(facts).toMatchObject({ tagged: true, title: 'Convite' });
  for (const side of [0, 1]) {
    expect(Math.abs((facts.size[side] ?? 0) - (size[side] ?? 0))).toBeLessThan(1);
  }
  const pages = pdfPages(file);
  const text = pages.join(' ');
  const codes = new Map(
    NAMES.map((name) => [name, new RegExp(`([A-Z]\\d\\d) ${name}`).exec(text)?.[1] ?? '']),
  );
  expect(new Set(codes.values()).size).toBe(NAMES.length);
  for (const [n, page] of pages.entries()) {
    expect(page).toContain('Roster / Lista de asistencia');
    expect(page).toContain(TITLE);
    expect(page).toContain(`Page ${n + 1} of ${pages.length}`);
    expect(page).toContain('Shred by Feb 27, 2019');
    const { pixels } = pdfPicture(file, n + 1, 50);
    const inked = pixels.filter((pixel) => pixel < 200).length / pixels.length;
    expect(inked).toBeGreaterThan(0.01);
    expect(inked).toBeLessThan(0.2);
  }
  expect(text).not.toContain('555');
  const id = /Sheet \/ Hoja ([0-9A-F]{4}-[0-9A-F]{4})/.exec(text)?.[1] ?? '';
  expect(id).not.toBe('');
  return { id, codes };
}
