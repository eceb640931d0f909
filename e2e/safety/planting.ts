import { randomInt } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Convite } from '../launch';
import { EventsPage } from '../pages/events-page';
import { FramePage } from '../pages/frame-page';
import { MembersPage } from '../pages/members-page';
import { SheriffsPage } from '../pages/sheriffs-page';
import { seed } from '../seed';
import { wordsFor } from './scan/markers';

/** Everything that a person can type, by a name of ours. */
const PLANTED = [
  ...['group', 'organizer', 'passphrase', 'wrongPassphrase'],
  ...['given', 'family', 'preferred', 'email', 'role', 'tag', 'note', 'noteBy'],
  ...['titleEn', 'titleEs', 'descriptionEn', 'descriptionEs', 'place', 'privateAddress', 'lead'],
  ...['eventRole', 'walkIn', 'search', 'eventSearch', 'palette', 'draft', 'fileName'],
  ...['agency', 'official', 'nameElsewhere', 'office', 'party'],
  ...['factValue', 'factText', 'factSource', 'factOtherwise'],
  ...['quoteInPublic', 'quotePlace', 'quoteSource', 'countyNote'],
  ...[
    'meetingPlace',
    'theirSide',
    'ourSide',
    'ask',
    'askBefore',
    'askReason',
    'askQuote',
    'heardBy',
  ],
  ...['meetingQuote', 'promise', 'learned', 'theirQuestions', 'followUpOwner'],
  ...['evidence', 'election', 'operation', 'detained', 'demand', 'demandTo'],
] as const;

/** What to type where. */
export type Planted = Readonly<Record<(typeof PLANTED)[number] | 'phone', string>>;

/** A word for everything, and a phone number that nobody has. */
export const wordsToPlant = (): Planted => ({
  ...wordsFor(PLANTED),
  phone: `336${randomInt(2_000_000, 9_999_999)}`,
});

/** First run with a group, an organizer and a passphrase of the person's own. */
export async function setUpWith(window: Page, words: Planted): Promise<void> {
  const press = (button: string) =>
    window.getByRole('button', { name: button, exact: true }).click();
  await press('Set up my group');
  await window.getByRole('textbox', { name: 'Name of the group' }).fill(words.group);
  await window.getByRole('textbox', { name: 'Your name' }).fill(words.organizer);
  await press('Continue');
  await window.getByRole('radio', { name: /A passphrase of my own/ }).check({ force: true });
  await window.getByRole('textbox', { name: 'Passphrase' }).fill(words.passphrase);
  await press('Continue');
  await window.getByRole('textbox', { name: 'Your passphrase' }).fill(words.passphrase);
  await press('Create the workspace');
  await press('Go on without printing');
  await press('Go on without it');
  await expect(window.getByRole('navigation').first()).toBeVisible();
}

/** Types or enters a word into every field that the app has, and gives the id of the event with the roster. */
export async function plantEverywhere({ window }: Convite, words: Planted): Promise<string> {
  await plantMember(window, words);
  const event = await plantEvent(window, words);
  await plantSheriffs(window, words);
  const frame = new FramePage(window);
  await window.keyboard.press('Control+k');
  await frame.palette.getByRole('searchbox').fill(words.palette);
  await window.keyboard.press('Escape');
  return event;
}

async function plantMember(window: Page, words: Planted): Promise<void> {
  const members = new MembersPage(window);
  await members.open();
  await window.getByRole('link', { name: 'Add member' }).first().click();
  await members.field('Given name').fill(words.given);
  await members.field('Family names').fill(words.family);
  await members.field('Likes to be called').fill(words.preferred);
  const add = async (field: Locator, value: string) => {
    await field.fill(value);
    // Leaving the field adds what was typed; Enter would leave its suggestions over the others.
    await field.press('Tab');
  };
  await add(members.field('Phones'), words.phone);
  await add(members.field('Emails'), `${words.email}@example.org`);
  await add(members.panel.getByRole('combobox', { name: 'Can help as' }), words.role);
  await add(members.field('Tags'), words.tag);
  await members.panel
    .getByRole('radiogroup', { name: /May other groups/ })
    .getByRole('radio', { name: 'Yes' })
    .check({ force: true });
  await members.press('Save');
  await expect(members.name(`${words.preferred} ${words.family}`)).toBeVisible();
  await members.press('Add note');
  await members.field('Note').fill(words.note);
  await members.press('Save note');
  await members.find(words.search);
  await expect(window.getByText('Nobody matches')).toBeVisible();
  await members.search.fill('');
}

async function plantEvent(window: Page, words: Planted): Promise<string> {
  const events = new EventsPage(window);
  const [[id = ''] = []] = await seed(window, [
    {
      type: 'add-record',
      kind: 'event',
      fields: {
        ...{ titleEn: words.titleEn, titleEs: words.titleEs, date: '2031-02-25' },
        ...{ descriptionEn: words.descriptionEn, descriptionEs: words.descriptionEs },
        ...{ place: words.place, privateAddress: words.privateAddress, lead: words.lead },
        roles: [words.eventRole],
      },
    },
  ]);
  await events.open();
  await window.getByRole('searchbox', { name: 'Search events' }).fill(words.eventSearch);
  await window.getByRole('searchbox', { name: 'Search events' }).fill('');
  await window
    .getByRole('grid', { name: 'Events' })
    .getByRole('row')
    .filter({ hasText: words.titleEn })
    .click();
  await events.invite(words.family, words.family);
  await events.press('Add walk-in');
  const dialog = window.getByRole('dialog', { name: 'Add walk-in' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(words.walkIn);
  await dialog.getByRole('button', { name: /by name only/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return id;
}

async function plantSheriffs(window: Page, words: Planted): Promise<void> {
  const source = words.factSource;
  const [[agency = ''] = [], [official = ''] = []] = await seed(window, [
    {
      type: 'add-record',
      kind: 'agency',
      fields: { name: words.agency, type: 'sheriff', counties: [FORSYTH] },
    },
    {
      type: 'add-record',
      kind: 'official',
      fields: {
        ...{ name: words.official, nameElsewhere: words.nameElsewhere, office: words.office },
        ...{ party: words.party, county: FORSYTH },
      },
    },
  ]);
  await seed(window, [
    {
      type: 'add-record',
      kind: 'fact',
      fields: {
        ...{ agency, county: FORSYTH, value: words.factValue, text: words.factText, source },
        ...{ confidence: 'disputed', otherwise: words.factOtherwise },
      },
    },
    {
      type: 'add-record',
      kind: 'statement',
      fields: {
        ...{ official, quote: words.quoteInPublic, place: words.quotePlace },
        source: words.quoteSource,
      },
    },
    {
      type: 'add-record',
      kind: 'note',
      fields: { subject: official, date: '2031-02-01', text: words.countyNote, by: words.noteBy },
    },
    {
      type: 'add-record',
      kind: 'contest',
      fields: { text: words.election, counties: [FORSYTH] },
    },
    {
      type: 'add-record',
      kind: 'operation',
      fields: { agency: words.operation, detained: words.detained, counties: [FORSYTH] },
    },
    { type: 'add-record', kind: 'demand', fields: { to: words.demandTo, ask: words.demand } },
  ]);
  await seed(window, [
    {
      type: 'log-meeting',
      id: null,
      meeting: {
        ...{ official, date: '2031-02-02', place: words.meetingPlace, learned: words.learned },
        ...{ theirSide: words.theirSide, ourSide: words.ourSide },
        ...{ theirQuestions: words.theirQuestions, followUpOwner: words.heardBy },
      },
      asks: [
        {
          ...{ words: words.askBefore, answer: 'leans-yes', reason: words.askReason },
          ...{ quote: words.askQuote, heardBy: words.heardBy },
        },
      ],
      quotes: [{ quote: words.meetingQuote }],
      commitments: [],
    },
  ]);
  const sheriffs = new SheriffsPage(window);
  await sheriffs.openCounty('Forsyth');
  await expect(window.getByRole('main')).toContainText(words.factValue);
  await sheriffs.startReport();
  await sheriffs.fillReport({
    ...{ official: words.official, ask: words.ask, answer: 'Leans yes', promise: words.promise },
    ...{ due: '02/26/2031', followUpOwner: words.followUpOwner },
  });
  await sheriffs.saveReport();
  await expect(sheriffs.section('Promises, both ways')).toContainText(words.promise);
  await sheriffs.openTab('Promises');
  await sheriffs.settle(words.promise, 'Kept', words.evidence);
}

const FORSYTH = '37067';
