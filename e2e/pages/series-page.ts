import { expect, type Locator, type Page } from '@playwright/test';

/** Series of events, the calendar and its files, as an English reader sees them. */
export class SeriesPage {
  readonly window: Page;
  /** The table of events to come. */
  readonly toCome: Locator;
  readonly strip: Locator;
  readonly month: Locator;

  constructor(window: Page) {
    this.window = window;
    this.toCome = window.getByRole('table', { name: 'To come' });
    this.strip = window.getByRole('region', { name: 'Series' });
    this.month = window.getByRole('grid', { name: /^Events in / });
  }

  /** Fills in a new event that comes every week. `date` is `MM/DD/YYYY`. */
  async fillWeekly(template: string, title: string, date: string): Promise<void> {
    const { window } = this;
    await this.choose('Begin from a template', template);
    await window.getByRole('textbox', { name: 'Title in English' }).fill(title);
    await window.getByRole('spinbutton', { name: /^month, Date/ }).click();
    await window.keyboard.type(date.replaceAll('/', ''));
    await this.choose('How often', 'Every week');
  }

  /** Picks an option of a field with a short list. */
  async choose(field: string, option: string): Promise<void> {
    await this.window.getByRole('button', { name: new RegExp(field) }).click();
    await this.window.getByRole('option', { name: option, exact: true }).click();
  }

  async save(): Promise<void> {
    await this.window.getByRole('button', { name: 'Save', exact: true }).click();
  }

  /** Opens the page of the series from one of its events. */
  async openFromEvent(): Promise<void> {
    await this.strip.getByRole('link', { name: 'Show the series' }).click();
    await expect(this.toCome).toBeVisible();
  }

  row(date: string): Locator {
    return this.toCome.getByRole('row').filter({ hasText: date });
  }

  /** Changes a text of the event on screen, for some of its series. */
  async changeFor(scope: RegExp, field: string, text: string): Promise<void> {
    const { window } = this;
    await window.getByRole('link', { name: 'Edit', exact: true }).click();
    await window.getByRole('textbox', { name: field, exact: true }).fill(text);
    await this.save();
    const dialog = window.getByRole('dialog', { name: 'Change which events?' });
    await dialog.getByText(scope).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Opens the calendar from the rail. */
  async openCalendar(): Promise<void> {
    const { window } = this;
    const rail = window.getByRole('navigation').first();
    await rail.getByRole('link', { name: 'Events', exact: true }).click();
    await window.getByRole('radio', { name: 'Calendar' }).click();
    await expect(this.month).toBeVisible();
  }

  day(date: string): Locator {
    return this.window.locator(`[data-day="${date}"]`);
  }

  async menu(item: string): Promise<void> {
    await this.window.getByRole('button', { name: 'More', exact: true }).click();
    await this.window.getByRole('menuitem', { name: item }).click();
  }
}
