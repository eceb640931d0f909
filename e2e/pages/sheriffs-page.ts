import { expect, type Locator, type Page } from '@playwright/test';
import { chooseOption } from './choose-option';

/** What a person types into a meeting's report. Dates are `MM/DD/YYYY`. */
export type Report = {
  readonly official: string;
  readonly answer: string;
  readonly promise: string;
  readonly due: string;
  readonly followUpOwner: string;
};

/** The screens about counties, officials, meetings and promises, as an English reader sees them. */
export class SheriffsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Opens the list of counties from the rail. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Sheriffs', exact: true })
      .click();
    await expect(this.heading('Sheriffs')).toBeVisible();
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name });
  }

  /** A part of the page under its own heading. */
  section(name: string): Locator {
    return this.window.getByRole('region', { name, exact: true });
  }

  /** Finds a county in the list and opens its page. */
  async openCounty(name: string): Promise<void> {
    await this.open();
    await this.window.getByRole('searchbox', { name: 'Find a county or official' }).fill(name);
    await this.window.getByRole('row').filter({ hasText: name }).first().click();
    await expect(this.heading(`${name} County`)).toBeVisible();
  }

  async openTab(name: 'Counties' | 'Meetings' | 'Promises'): Promise<void> {
    await this.open();
    await this.window.getByRole('tab', { name, exact: true }).click();
  }

  async startReport(): Promise<void> {
    await this.window.getByRole('link', { name: 'Log a meeting', exact: true }).click();
    await expect(this.heading('Log a meeting')).toBeVisible();
  }

  async saveReport(): Promise<void> {
    await this.window.getByRole('button', { name: 'Save report', exact: true }).click();
  }

  /** Opens a screen of the menu beside the title. */
  async openMore(item: string, title: string): Promise<void> {
    await this.open();
    await this.window.getByRole('button', { name: 'More about power' }).click();
    await this.window.getByRole('menuitem', { name: item }).click();
    await expect(this.heading(title)).toBeVisible();
  }

  /** Adds an ask to the library, worded in English and Spanish. */
  async addAskText(english: string, spanish: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Add an ask' }).click();
    const dialog = this.window.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Words in English' }).fill(english);
    await dialog.getByRole('textbox', { name: 'Words in Spanish' }).fill(spanish);
    await this.saveDialog();
  }

  /** Adds a request for records, sent on that day. */
  async addRequest(agency: string, words: string, sentOn: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Add a request' }).click();
    const dialog = this.window.getByRole('dialog');
    await this.find(agency.split(' ')[0] ?? '', 'Agency');
    await dialog.getByRole('textbox', { name: 'Exact words of the request' }).fill(words);
    await this.typeDate(dialog.getByRole('group', { name: 'Sent on' }), sentOn);
    await this.saveDialog();
  }

  private async saveDialog(): Promise<void> {
    const dialog = this.window.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** Finds one of a long list by typing. */
  async find(name: string, field: string): Promise<void> {
    await chooseOption(this.window, field, name);
  }

  /** Chooses one of a short list. */
  async choose(field: string, option: string): Promise<void> {
    await this.window.getByRole('button', { name: field }).click();
    await this.window.getByRole('option', { name: option, exact: true }).click();
  }

  /** Opens a part of the report that is folded away. */
  async unfold(part: string): Promise<void> {
    await this.window.getByRole('button', { name: part, exact: true }).click();
  }

  /** Saves the sheet on view through the (stubbed) dialog. */
  async savePdf(): Promise<void> {
    await this.window.getByRole('button', { name: 'Save as PDF' }).click();
    const told = this.window.getByRole('alertdialog').filter({ hasText: 'The PDF is saved.' });
    await expect(told).toBeVisible({ timeout: 60_000 });
    await told.getByRole('button', { name: 'Close' }).click();
    await expect(told).toHaveCount(0);
  }

  /** Fills in a report with the answer to its one ask and one promise of theirs. */
  async fillReport(report: Report): Promise<void> {
    const { window } = this;
    await this.find(report.official, 'Official');
    const asks = this.section('What we asked');
    await asks.getByText(report.answer, { exact: true }).click();
    const promises = this.section('Promises, both ways');
    await promises.getByRole('button', { name: 'Add what they promised' }).click();
    await promises.getByRole('textbox', { name: 'What was promised' }).fill(report.promise);
    await this.typeDate(promises.getByRole('group', { name: 'Due' }), report.due);
    await window.getByRole('textbox', { name: 'Who follows up' }).fill(report.followUpOwner);
  }

  /** Types a date into the parts of a date field, month first. */
  async typeDate(field: Locator, date: string): Promise<void> {
    const [month = '', day = '', year = ''] = date.split('/');
    await field.getByRole('spinbutton').first().click();
    for (const digits of [month, day, year]) await this.window.keyboard.type(digits);
  }

  /** Settles the promise with these words. */
  async settle(
    promise: string,
    outcome: string,
    evidence: string,
    button: 'Settle' | 'Change' = 'Settle',
  ): Promise<void> {
    const name =
      button === 'Settle' ? `Settle: ${promise}` : new RegExp(`^Change.*${promise.slice(0, 20)}`);
    await this.window.getByRole('button', { name }).click();
    const dialog = this.window.getByRole('dialog');
    await dialog.getByText(outcome, { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Evidence' }).fill(evidence);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
