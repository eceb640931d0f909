import { expect, type Page } from '@playwright/test';

/** The roster's preview and its options, as an English reader sees them. */
export class RosterPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Goes to an event's roster, by its address. */
  async open(event: string): Promise<void> {
    await this.window.evaluate((id) => {
      location.hash = `/events/${id}/roster`;
    }, event);
    await this.ready();
  }

  /** Waits until every page is laid out and can be printed. */
  async ready(): Promise<void> {
    await expect(this.window.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(this.window.getByRole('button', { name: 'Save as PDF' })).toBeEnabled({
      timeout: 60_000,
    });
  }

  async choosePaper(paper: 'Letter' | 'A4'): Promise<void> {
    await this.window.getByRole('radio', { name: paper, exact: true }).click();
    await this.ready();
  }

  async setBlankRows(rows: number): Promise<void> {
    const field = this.window.getByRole('textbox', { name: 'Blank rows at the end' });
    await field.fill(String(rows));
    await field.blur();
    await this.ready();
  }

  async chooseColumn(name: string): Promise<void> {
    await this.window.getByRole('checkbox', { name, exact: true }).click({ force: true });
    await this.ready();
  }

  async chooseLargePrint(): Promise<void> {
    await this.window.getByRole('checkbox', { name: /^Large print/ }).click({ force: true });
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
