import { expect, type Locator, type Page } from '@playwright/test';

/** What a person types into a meeting's report. Dates are `MM/DD/YYYY`. */
export type Report = {
  readonly official: string;
  readonly ask: string;
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

  /** Fills in a report with one ask and one promise of theirs. */
  async fillReport(report: Report): Promise<void> {
    const { window } = this;
    const official = window.getByRole('combobox', { name: 'Official' });
    await official.click();
    await official.fill(report.official);
    await window.getByRole('option', { name: report.official }).click();
    const asks = this.section('What we asked');
    await asks.getByRole('textbox', { name: 'Exact words asked' }).fill(report.ask);
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
  async settle(promise: string, outcome: string, evidence: string): Promise<void> {
    await this.window.getByRole('button', { name: `Settle: ${promise}` }).click();
    const dialog = this.window.getByRole('dialog');
    await dialog.getByText(outcome, { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Evidence' }).fill(evidence);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
