import { expect, type Locator, type Page } from '@playwright/test';

/** The events and one event's people, as an English reader sees them. */
export class EventsPage {
  readonly window: Page;
  readonly people: Locator;

  constructor(window: Page) {
    this.window = window;
    this.people = window.getByRole('grid', { name: 'People of this event' });
  }

  /** Opens the list from the rail. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Events', exact: true })
      .click();
    await expect(this.heading('Events')).toBeVisible();
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name });
  }

  /** Adds an event with an English title. `date` is `MM/DD/YYYY`. */
  async add(title: string, date: string): Promise<void> {
    await this.open();
    await this.window.getByRole('link', { name: 'Add event' }).first().click();
    await this.window.getByRole('textbox', { name: 'Title in English' }).fill(title);
    await this.window.getByRole('spinbutton', { name: /^month, Date/ }).click();
    await this.window.keyboard.type(date.replaceAll('/', ''));
    await this.press('Save');
    await expect(this.heading(title)).toBeVisible();
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  person(name: string): Locator {
    return this.people.getByRole('row').filter({ hasText: name });
  }

  rsvp(name: string): Locator {
    return this.window.getByRole('combobox', { name: `RSVP of ${name}` });
  }

  mark(name: string, mark: string): Locator {
    return this.window
      .getByRole('group', { name: `Attendance of ${name}` })
      .getByRole('button', { name: mark, exact: true });
  }

  /** Invites one member found by typing. */
  async invite(typed: string, name: string): Promise<void> {
    await this.press('Invite members');
    const dialog = this.window.getByRole('dialog', { name: 'Invite members' });
    await dialog.getByRole('searchbox').fill(typed);
    await dialog.getByRole('row').filter({ hasText: name }).click();
    await dialog.getByRole('button', { name: 'Invite 1 member' }).click();
    await expect(dialog).toBeHidden();
  }

  /** A number of the strip over the people: `axis` as its heading says, `count` as its label says. */
  count(axis: string, count: string): Locator {
    return this.window
      .getByRole('region', { name: axis })
      .locator('div')
      .filter({ has: this.window.getByText(count, { exact: true }) })
      .getByRole('definition');
  }
}
