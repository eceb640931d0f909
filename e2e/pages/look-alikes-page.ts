import { expect, type Locator, type Page } from '@playwright/test';

/** Look-alikes, merging and households, as an English reader sees them. */
export class LookAlikesPage {
  readonly window: Page;
  readonly merge: Locator;

  constructor(window: Page) {
    this.window = window;
    this.merge = window.getByRole('dialog', { name: 'Merge into one person' });
  }

  /** Opens a screen of the members part by its tab. */
  async open(part: 'Everyone' | 'Households' | 'Look-alikes'): Promise<void> {
    await this.window
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: 'Members', exact: true })
      .click();
    await this.window.getByRole('link', { name: part, exact: true }).click();
  }

  /** Compares everyone, and waits for what was found. */
  async scan(): Promise<void> {
    await this.window.getByRole('button', { name: 'Look for look-alikes' }).first().click();
    await expect(this.window.getByRole('status').filter({ hasText: /to decide/ })).toBeVisible();
  }

  /** The group with these people. */
  group(...names: readonly string[]): Locator {
    return names.reduce(
      (card, name) => card.filter({ has: this.window.getByRole('link', { name, exact: true }) }),
      this.window.getByRole('article'),
    );
  }

  /** The value of one person for one field of the merge, to choose it. */
  value(field: string, text: string): Locator {
    return this.merge.getByRole('radio', { name: `${field}: ${text}` });
  }

  /** Takes back what the newest toast tells of. */
  async undo(toast: string): Promise<void> {
    const shown = this.window.getByRole('alertdialog').filter({ hasText: toast });
    await shown.getByRole('button', { name: 'Undo' }).click();
  }
}
