import { expect, type Locator, type Page } from '@playwright/test';

/** How long things are kept, the legal hold and what is held, in Settings, as an English reader sees them. */
export class KeepingPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Opens Settings from the rail. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('link', { name: 'Settings', exact: true })
      .click();
    await expect(this.section('How long we keep things')).toBeVisible();
  }

  section(title: string): Locator {
    return this.window.getByRole('region', { name: title, exact: true });
  }

  /** The block of one kind of data with its limit. */
  limit(subject: string): Locator {
    return this.section('How long we keep things').getByRole('group', {
      name: subject,
      exact: true,
    });
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  question(title: string): Locator {
    return this.window.getByRole('alertdialog', { name: title, exact: true });
  }
}
