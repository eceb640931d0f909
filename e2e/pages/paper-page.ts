import { expect, type Page } from '@playwright/test';

/** A sheet of an event, as an English reader sees it. */
export type SheetChoice =
  | 'Roster'
  | 'Sign-in sheet'
  | 'Slips'
  | 'Count only'
  | 'Shift sheet'
  | 'Name badges';

/** The sheets of an event: preview and choices, as an English reader sees them. */
export class PaperPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Goes to an event's sheets, by its address. */
  async open(event: string): Promise<void> {
    await this.window.evaluate((id) => {
      location.hash = `/events/${id}/paper`;
    }, event);
    await this.ready();
  }

  /** Waits until every page is laid out and can be printed. */
  async ready(): Promise<void> {
    await this.window.getByRole('heading', { level: 1 }).waitFor();
    await this.window
      .getByRole('button', { name: 'Save as PDF', disabled: false })
      .waitFor({ timeout: 60_000 });
  }

  async chooseSheet(sheet: SheetChoice): Promise<void> {
    await this.window.getByRole('radio', { name: sheet, exact: true }).click({ force: true });
    await this.ready();
  }

  async choosePaper(paper: 'Letter' | 'A4'): Promise<void> {
    await this.window.getByRole('radio', { name: paper, exact: true }).click();
    await this.ready();
  }

  /** `label` as the sheet calls what is blank on it. */
  async setBlank(label: string, count: number): Promise<void> {
    const field = this.window.getByRole('textbox', { name: label, exact: true });
    await field.fill(String(count));
    await field.blur();
    await this.ready();
  }

  /** Picks one of a list of choices, such as "Names and phones". */
  async choose(label: string, option: string): Promise<void> {
    await this.window.getByRole('button', { name: label }).click();
    await this.window.getByRole('option', { name: option, exact: true }).click();
    await this.ready();
  }

  async tick(name: string | RegExp): Promise<void> {
    await this.window.getByRole('checkbox', { name }).click({ force: true });
    await this.ready();
  }

  /** Saves the PDF through the (stubbed) dialog and waits for the word that it is there. */
  async savePdf(): Promise<void> {
    const told = this.window
      .getByRole('alertdialog')
      .filter({ hasText: 'The PDF is saved.' })
      .getByRole('button', { name: 'Close' });
    // The word about a PDF before this one may still be there.
    for (let left = await told.count(); left > 0; left--) await told.first().click();
    await expect(told).toHaveCount(0);
    await this.window.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(told).toBeVisible({ timeout: 60_000 });
  }
}
