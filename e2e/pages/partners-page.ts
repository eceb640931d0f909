import { expect, type Locator, type Page } from '@playwright/test';
import type { Convite } from '../launch';
import { chooseOption } from './choose-option';
import { SHARING_WORDS, type Speaks } from './sharing-words';

/** Cards and partners, as a reader of a language sees them: of English unless said. */
export class PartnersPage {
  readonly convite: Convite;
  protected readonly words: (typeof SHARING_WORDS)[Speaks];

  constructor(convite: Convite, language: Speaks = 'en') {
    this.convite = convite;
    this.words = SHARING_WORDS[language];
  }

  get window(): Page {
    return this.convite.window;
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Opens Sharing from the rail. */
  async openSharing(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: this.words.sharing, exact: true })
      .click();
    await this.heading(this.words.sharing).waitFor();
  }

  /** Opens the list of partners from the rail. */
  async open(): Promise<void> {
    await this.openSharing();
    await this.window.getByRole('link', { name: this.words.partners, exact: true }).click();
    await expect(this.heading(this.words.partners)).toBeVisible();
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  /** Opens our card. */
  async openCard(): Promise<void> {
    await this.open();
    await this.window.getByRole('link', { name: this.words.ourCard }).click();
    await expect(this.window.getByRole('img', { name: this.words.codeName })).toBeVisible();
  }

  /** Saves our card as a file. */
  async saveCard(file: string): Promise<void> {
    await this.openCard();
    await this.convite.chooseFileToSave(file);
    await this.press(this.words.saveCard);
    await expect(this.window.getByText(this.words.cardSaved)).toBeVisible();
  }

  /** Adds the card of another group from a file, and waits for its screen. */
  async addCard(file: string, name: string): Promise<void> {
    await this.open();
    await this.convite.chooseFileToOpen(file);
    await this.press(this.words.addCard);
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
      .getByRole('dialog', { name: this.words.newKeysAsked })
      .getByRole('button', { name: this.words.newKeys })
      .click();
    await expect(this.window.getByText(this.words.newKeysMade)).toBeVisible();
  }

  /** The words to compare, in a language. */
  async wordsToCompare(language: 'English' | 'Español'): Promise<string[]> {
    await this.window.getByRole('main').getByRole('radio', { name: language }).click();
    const words = this.window.getByRole('main').locator('ol li');
    await expect(words).toHaveCount(language === 'English' ? 8 : 10);
    return (await words.allInnerTexts()).map((word) => word.trim());
  }

  async verify(name: string): Promise<void> {
    await this.press(this.words.verify);
    await expect(this.window.getByText(this.words.verified(name)).first()).toBeVisible();
  }

  /** Goes on with sending an event, to where it is asked to whom. */
  async startSending(event: string): Promise<void> {
    await this.openSharing();
    await this.window.getByRole('link', { name: this.words.send }).click();
    await chooseOption(this.window, this.words.event, event);
    await this.press(this.words.next);
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
    await this.press(this.words.next);
    await expect(this.window.getByRole('table', { name: this.words.inTheFile })).toBeVisible();
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
    await this.openSharing();
    await this.press(this.words.open);
  }
}
