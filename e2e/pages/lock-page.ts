import { expect, type Locator, type Page } from '@playwright/test';

/** The locked screen, as an English reader sees it. */
export class LockPage {
  readonly window: Page;
  readonly heading: Locator;

  constructor(window: Page) {
    this.window = window;
    this.heading = window.getByRole('heading', { level: 1, name: 'Convite is locked' });
  }

  /** Types a passphrase and sends it with Enter. */
  async tryPassphrase(passphrase: string): Promise<void> {
    await this.window.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await this.window.keyboard.press('Enter');
  }

  /** Goes the way of the printed sheet. */
  async tryRecoveryCode(code: string): Promise<void> {
    await this.window.getByRole('button', { name: 'I lost the passphrase' }).click();
    await this.window.getByRole('textbox', { name: 'Recovery code' }).fill(code);
    await this.window.keyboard.press('Enter');
  }

  async expectOpened(): Promise<void> {
    await expect(this.window.getByRole('heading', { level: 1, name: 'What now' })).toBeVisible();
  }
}
