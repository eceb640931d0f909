import { expect, type Locator, type Page } from '@playwright/test';

/** Segments and the sentence that each of them is, as an English reader sees them. */
export class SegmentsPage {
  readonly window: Page;
  readonly sentence: Locator;
  readonly count: Locator;
  readonly people: Locator;

  constructor(window: Page) {
    this.window = window;
    this.sentence = window.getByRole('list', { name: 'The sentence' });
    this.count = window.getByRole('status').filter({ hasText: / of / });
    this.people = window.getByRole('grid', { name: 'People in this segment' });
  }

  /** Opens all segments from the members. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Members', exact: true })
      .click();
    await this.window.getByRole('link', { name: 'Segments', exact: true }).click();
    await expect(this.window.getByRole('heading', { level: 1, name: 'Segments' })).toBeVisible();
  }

  /** The line of a segment among all of them. */
  row(name: string): Locator {
    return this.window
      .getByRole('listitem')
      .filter({ has: this.window.getByRole('link', { name, exact: true }) });
  }

  /** The piece of the sentence with these words. */
  phrase(words: string): Locator {
    return this.sentence.getByRole('button', { name: `Change: ${words}`, exact: true });
  }

  /** What a phrase is made of, while it is open. */
  editor(words: string): Locator {
    return this.window.getByRole('dialog', { name: `Change: ${words}` });
  }

  /** Adds a condition from the menu; it opens by itself. */
  async add(condition: string, button = 'Add condition'): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
    await this.window.getByRole('menuitem', { name: condition, exact: true }).click();
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }
}
