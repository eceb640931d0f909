import { expect, type Locator, type Page } from '@playwright/test';

/** The list of those who need a call, and the caring side of a member's panel, as an English reader sees them. */
export class CarePage {
  readonly window: Page;
  readonly list: Locator;
  readonly dialog: Locator;
  readonly panel: Locator;

  constructor(window: Page) {
    this.window = window;
    this.list = window.getByRole('list', { name: 'People who need a call' });
    this.dialog = window.getByRole('dialog', { name: /one-on-one with/i });
    this.panel = window.getByRole('region', { name: 'Member', exact: true });
  }

  /** A person of the list, with the reasons and what can be done. */
  person(name: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.window.getByRole('link', { name, exact: true }) });
  }

  /** A part of the panel under its heading. */
  part(name: string): Locator {
    return this.panel.getByRole('region', { name, exact: true });
  }

  /** A moment of the timeline that says this. */
  moment(words: string | RegExp): Locator {
    return this.part('Timeline').getByRole('listitem').filter({ hasText: words });
  }

  async fill(field: string, words: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: field, exact: true }).fill(words);
  }

  /** Types a date `MM/DD/YYYY` into a date field of the dialog. */
  async fillDate(field: string, date: string): Promise<void> {
    await this.dialog.getByRole('spinbutton', { name: new RegExp(`^month, ${field}`) }).click();
    await this.window.keyboard.type(date.replaceAll('/', ''));
  }

  /** Chooses another rung in the panel, says why, and moves. */
  async move(rung: string, why: string): Promise<void> {
    const ladder = this.part('Ladder');
    await ladder.getByRole('button', { name: /Where they stand/ }).click();
    await this.window.getByRole('option', { name: rung, exact: true }).click();
    await ladder.getByRole('textbox', { name: /^Why/ }).fill(why);
    await ladder.getByRole('button', { name: 'Move', exact: true }).click();
    await expect(ladder.getByRole('textbox', { name: /^Why/ })).toBeHidden();
  }

  /** Takes back what the toast with these words tells of. */
  async undo(toast: string): Promise<void> {
    const shown = this.window.getByRole('alertdialog').filter({ hasText: toast });
    await shown.getByRole('button', { name: 'Undo' }).click();
  }
}
