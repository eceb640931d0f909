import type { Locator, Page } from '@playwright/test';

/** The door of an event, as an English reader sees it. */
export class DoorPage {
  readonly window: Page;
  readonly box: Locator;
  readonly said: Locator;
  readonly hand: Locator;
  readonly leaveDialog: Locator;

  constructor(window: Page) {
    this.window = window;
    this.box = window.getByRole('combobox', { name: 'Who is here?' });
    this.said = window.getByRole('region', { name: 'What just happened' });
    this.hand = window.getByRole('region', { name: 'This person' });
    this.leaveDialog = window.getByRole('dialog', { name: 'Leave the door' });
  }

  /** Opens the door of an event with a PIN. */
  async open(event: string, pin: string): Promise<void> {
    await this.window.evaluate((id) => {
      location.hash = `/events/${id}/door`;
    }, event);
    await this.window.getByLabel('PIN, 4 to 8 digits').fill(pin);
    await this.window.getByLabel('The same PIN again').fill(pin);
    await this.press('Open the door');
    await this.window.getByRole('button', { name: 'Leave the door' }).waitFor();
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  /** Types as a greeter does and sends it with Enter. */
  async arrive(text: string): Promise<void> {
    await this.window.keyboard.type(text);
    await this.window.keyboard.press('Enter');
  }

  row(name: string): Locator {
    return this.window.getByRole('option').filter({ hasText: name });
  }

  /** A number by its label. */
  count(label: string): Locator {
    return this.window
      .locator('dl div')
      .filter({ has: this.window.getByText(label, { exact: true }) })
      .getByRole('definition');
  }

  /** Tries to leave with what is typed. */
  async tryToLeave(secret: string): Promise<void> {
    if (!(await this.leaveDialog.isVisible())) await this.press('Leave the door');
    await this.leaveDialog.getByRole('textbox').fill(secret);
    await this.window.keyboard.press('Enter');
  }
}
