import type { Locator, Page } from '@playwright/test';

/** The member list and the panel beside it, as an English reader sees them. */
export class MembersPage {
  readonly window: Page;
  readonly panel: Locator;
  readonly search: Locator;

  constructor(window: Page) {
    this.window = window;
    this.panel = window.getByRole('region', { name: 'Member', exact: true });
    this.search = window.getByRole('searchbox', { name: 'Search members' });
  }

  /** Opens the list from the rail. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Members', exact: true })
      .click();
    await this.window.getByRole('heading', { level: 1, name: 'Members' }).waitFor();
  }

  row(name: string): Locator {
    return this.window.getByRole('grid', { name: 'Members' }).getByRole('row').filter({
      hasText: name,
    });
  }

  /** Finds someone by typing, with the keyboard only, and opens the first row. */
  async find(typed: string): Promise<void> {
    await this.window.keyboard.press('/');
    await this.search.and(this.window.locator(':focus')).waitFor();
    await this.search.fill(typed);
  }

  /** The panel's heading: who is open. */
  name(name: string): Locator {
    return this.panel.getByRole('heading', { level: 2, name, exact: true });
  }

  field(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label, exact: true });
  }

  async press(button: string): Promise<void> {
    await this.panel.getByRole('button', { name: button, exact: true }).click();
  }

  /** Takes back what the newest toast tells of. */
  async undo(toast: string): Promise<void> {
    const shown = this.window.getByRole('alertdialog').filter({ hasText: toast });
    await shown.getByRole('button', { name: 'Undo' }).click();
  }
}
