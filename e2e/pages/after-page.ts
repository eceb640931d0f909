import { expect, type Locator, type Page } from '@playwright/test';

/** What is done once an event is over, as an English reader sees it. */
export class AfterPage {
  readonly window: Page;
  /** The one box into which a sheet is typed. */
  readonly box: Locator;
  readonly typed: Locator;

  constructor(window: Page) {
    this.window = window;
    this.box = window.getByLabel('Row code, then Enter');
    this.typed = window.getByRole('list', { name: 'Typed just now' }).getByRole('listitem');
  }

  /** Opens an address of the app and waits for its screen. */
  async goTo(address: string, heading: string): Promise<void> {
    await this.window.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect(this.window.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  /** Types lines as fast as keys go, with Enter after each. */
  async type(...lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      await this.window.keyboard.type(line);
      await this.window.keyboard.press('Enter');
    }
  }

  /** The latest line that was typed. */
  latest(): Locator {
    return this.typed.first();
  }

  section(title: string): Locator {
    return this.window.getByRole('region', { name: title, exact: true });
  }
}
