import { expect, type Locator, type Page } from '@playwright/test';
import type { Convite } from '../launch';
import { chooseOption } from './choose-option';

/** Cards and partners, as an English reader sees them. */
export class PartnersPage {
  readonly convite: Convite;

  constructor(convite: Convite) {
    this.convite = convite;
  }

  get window(): Page {
    return this.convite.window;
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Opens the list of partners from the rail. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Sharing', exact: true })
      .click();
    await this.window.getByRole('link', { name: 'Partners', exact: true }).click();
    await expect(this.heading('Partners')).toBeVisible();
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  /** Opens our card. */
  async openCard(): Promise<void> {
    await this.open();
    await this.window.getByRole('link', { name: 'Our card' }).click();
    await expect(this.window.getByRole('img', { name: 'QR code of our card' })).toBeVisible();
  }

  /** Saves our card as a file. */
  async saveCard(file: string): Promise<void> {
    await this.openCard();
    await this.convite.chooseFileToSave(file);
    await this.press('Save as a file');
    await expect(this.window.getByText('The card was saved.')).toBeVisible();
  }

  /** Adds the card of another group from a file, and waits for its screen. */
  async addCard(file: string, name: string): Promise<void> {
    await this.open();
    await this.convite.chooseFileToOpen(file);
    await this.press('Add a card from a file');
    await expect(this.heading(name)).toBeVisible();
  }

  /** Opens the screen of a partner, or of another laptop of ours, from the list. */
  async openPartner(name: string): Promise<void> {
    await this.open();
    await this.window.getByRole('main').getByRole('button', { name, exact: true }).click();
    await expect(this.heading(name)).toBeVisible();
  }

  /** Answers the last question before new keys are made. */
  async confirmNewKeys(): Promise<void> {
    await this.window
      .getByRole('dialog', { name: 'Make new keys?' })
      .getByRole('button', { name: 'Make new keys' })
      .click();
    await expect(this.window.getByText('New keys were made.')).toBeVisible();
  }

  /** The words to compare, in a language. */
  async words(language: 'English' | 'Español'): Promise<string[]> {
    await this.window.getByRole('main').getByRole('radio', { name: language }).click();
    const words = this.window.getByRole('main').locator('ol li');
    await expect(words).toHaveCount(language === 'English' ? 8 : 10);
    return (await words.allInnerTexts()).map((word) => word.trim());
  }

  async verify(name: string): Promise<void> {
    await this.press('All words are the same: mark as verified');
    await expect(this.window.getByText(`${name} is verified.`).first()).toBeVisible();
  }

  /** Goes on with sending an event, to where it is asked to whom. */
  async startSending(event: string): Promise<void> {
    const { window } = this;
    await window
      .getByRole('navigation')
      .getByRole('link', { name: 'Sharing', exact: true })
      .click();
    await window.getByRole('link', { name: 'Send a file' }).click();
    await chooseOption(window, 'Event', event);
    await this.press('Continue');
  }

  /** Chooses an event and one partner to send it to. */
  async chooseEventFor(event: string, partner: string): Promise<void> {
    await this.startSending(event);
    await this.window
      .getByRole('checkbox', { name: new RegExp(`^${partner}`) })
      .check({ force: true });
  }

  /** Goes on to who and what is in the file. What is left is to make it. */
  async review(file: string): Promise<void> {
    await this.press('Continue');
    await expect(this.window.getByRole('table', { name: 'In the file' })).toBeVisible();
    await this.convite.chooseFileToSave(file);
  }

  /** Seals an event for one partner, up to the button that makes the file. */
  async sendEvent(event: string, partner: string, file: string): Promise<void> {
    await this.chooseEventFor(event, partner);
    await this.review(file);
  }

  /** Chooses a file to open. */
  async openFile(file: string): Promise<void> {
    await this.convite.chooseFileToOpen(file);
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Sharing', exact: true })
      .click();
    await this.press('Open a file');
  }
}
