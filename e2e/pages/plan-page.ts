import { expect, type Locator, type Page } from '@playwright/test';

/** The plan of an event, what its people need, and the group's own words, as an English reader sees them. */
export class PlanPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async goTo(address: string): Promise<void> {
    await this.window.evaluate((hash) => {
      window.location.hash = hash;
    }, address);
  }

  async tab(name: string | RegExp): Promise<void> {
    await this.window.getByRole('tab', { name }).click();
    await expect(this.window.getByRole('tab', { name, selected: true })).toBeVisible();
  }

  async press(button: string | RegExp, inside: Locator | Page = this.window): Promise<void> {
    await inside.getByRole('button', { name: button, exact: true }).click();
  }

  dialog(name: string | RegExp): Locator {
    return this.window.getByRole('dialog', { name });
  }

  section(name: string): Locator {
    return this.window.getByRole('region', { name, exact: true });
  }

  /** The words of the list on view, as they are offered. */
  words(list: 'Kinds of events' | 'Roles'): Locator {
    return this.window.getByRole('list', { name: list });
  }

  async addWord(english: string, spanish: string): Promise<void> {
    await this.press('Add word');
    const dialog = this.dialog('Add word');
    await dialog.getByRole('textbox', { name: 'In English' }).fill(english);
    await dialog.getByRole('textbox', { name: 'In Spanish' }).fill(spanish);
    await this.press('Save', dialog);
    await expect(dialog).toBeHidden();
  }

  /** Opens a folded part of the event form. */
  async unfold(part: string): Promise<void> {
    await this.window.getByRole('button', { name: new RegExp(`^${part}`) }).click();
  }

  /** Adds a shift of a role. */
  async addShift(role: string, wanted: number): Promise<void> {
    await this.press('Add shift');
    const dialog = this.dialog('Add shift');
    await dialog.getByRole('button', { name: /Role/ }).click();
    await this.window.getByRole('option', { name: role, exact: true }).click();
    await dialog.getByRole('textbox', { name: 'People wanted' }).fill(String(wanted));
    await this.press('Save', dialog);
    await expect(dialog).toBeHidden();
  }

  /** The line of a shift or role of the plan. */
  shift(name: string): Locator {
    return this.window
      .getByRole('listitem')
      .filter({ has: this.window.getByRole('heading', { level: 3, name, exact: true }) });
  }

  /** Opens one person of the event's list. */
  async openPerson(name: string): Promise<Locator> {
    await this.window
      .getByRole('grid', { name: 'People of this event' })
      .getByRole('row')
      .filter({ hasText: name })
      .getByText(name)
      .click();
    const dialog = this.dialog(name);
    await expect(dialog).toBeVisible();
    return dialog;
  }
}
