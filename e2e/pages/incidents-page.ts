import { expect, type Locator, type Page } from '@playwright/test';
import { chooseOption } from './choose-option';

/** The incident log, the hotline and the public summary, as an English reader sees them. */
export class IncidentsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async go(address: string, heading: string): Promise<void> {
    await this.window.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expect(this.heading(heading)).toBeVisible();
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name });
  }

  get dialog(): Locator {
    return this.window.getByRole('dialog');
  }

  get main(): Locator {
    return this.window.getByRole('main');
  }

  /** Picks one of a list of choices in the open dialog. */
  async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label }).click();
    await this.window.getByRole('option', { name: option, exact: true }).click();
  }

  async chooseCounty(county: string): Promise<void> {
    await chooseOption(this.window, 'County', county);
  }

  field(name: string): Locator {
    return this.dialog.getByRole('textbox', { name });
  }

  /** Types a number into the open form. */
  async count(label: string, value: number): Promise<void> {
    await this.field(label).fill(String(value));
    await this.window.keyboard.press('Tab');
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save', exact: true }).click();
  }

  async saved(): Promise<void> {
    await this.save();
    await expect(this.dialog).toBeHidden();
  }

  /** Opens the form of the report's next step. */
  async startStep(state: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Next step' }).click();
    await this.window.getByRole('menuitem', { name: state, exact: true }).click();
    await expect(this.dialog).toBeVisible();
  }

  /** Records a step of the report that asks for nothing more. */
  async step(state: string): Promise<void> {
    await this.startStep(state);
    await this.saved();
  }
}
