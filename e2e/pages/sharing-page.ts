import { expect, type Locator, type Page } from '@playwright/test';
import type { Convite } from '../launch';
import { chooseOption } from './choose-option';
import { PartnersPage } from './partners-page';
import { SHARING_WORDS, type Speaks } from './sharing-words';

/** Sending and opening sealed files, as a reader of a language sees it: of English unless said. */
export class SharingPage {
  readonly convite: Convite;
  /** The same laptop's cards and partners. */
  readonly partners: PartnersPage;
  private readonly words: (typeof SHARING_WORDS)[Speaks];

  constructor(convite: Convite, language: Speaks = 'en') {
    this.convite = convite;
    this.partners = new PartnersPage(convite, language);
    this.words = SHARING_WORDS[language];
  }

  get window(): Page {
    return this.convite.window;
  }

  /** Opens the screen from the rail. */
  async open(): Promise<void> {
    await this.partners.openSharing();
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name, exact: true });
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  /** Chooses an event on the first step of sending. */
  async chooseEvent(title: string): Promise<void> {
    await chooseOption(this.window, this.words.event, title);
  }

  /** Seals an event of a group without partners into a file and gives the passphrase that was shown. */
  async sendEvent(title: string, file: string): Promise<string> {
    await this.open();
    await this.window.getByRole('link', { name: this.words.send }).click();
    await this.chooseEvent(title);
    await this.press(this.words.next);
    return this.finishUnderPassphrase(file);
  }

  /** Seals an event under a passphrase instead of to a partner, and gives the passphrase that was shown. */
  async tellEvent(title: string, file: string): Promise<string> {
    await this.partners.startSending(title);
    await this.window.getByRole('radio', { name: this.words.byPassphrase }).check({ force: true });
    await this.press(this.words.next);
    return this.finishUnderPassphrase(file);
  }

  /** Seals a county's file of a group without partners, and gives the passphrase that was shown. */
  async sendCounty(fips: string, file: string): Promise<string> {
    await this.window.evaluate((code) => {
      location.hash = `/sharing/send/county-${code}`;
    }, fips);
    await this.press(this.words.next);
    return this.finishUnderPassphrase(file);
  }

  /** Seals a copy of everything of a group without partners, and gives the passphrase that was shown. */
  async sendEverything(file: string): Promise<string> {
    await this.open();
    await this.window.getByRole('link', { name: this.words.send }).click();
    await this.window.getByRole('radio', { name: this.words.everything }).check({ force: true });
    await this.window.getByRole('checkbox', { name: this.words.isOurs }).check({ force: true });
    await this.press(this.words.next);
    return this.finishUnderPassphrase(file);
  }

  private async finishUnderPassphrase(file: string): Promise<string> {
    await this.convite.chooseFileToSave(file);
    await this.window.getByRole('table', { name: this.words.inTheFile }).waitFor();
    await this.press(this.words.next);
    const passphrase = await this.shownWords();
    await this.press(this.words.make);
    await this.heading(this.words.ready).waitFor({ timeout: 60_000 });
    await this.window.getByText(this.words.saved).waitFor();
    return passphrase;
  }

  /** The words of the passphrase that the screen shows. */
  async shownWords(): Promise<string> {
    const words = this.window.getByRole('main').locator('ol li');
    await expect(words).toHaveCount(6);
    return (await words.allInnerTexts()).map((word) => word.trim()).join(' ');
  }

  /** Chooses a file and types a passphrase. */
  async openFile(file: string, passphrase: string): Promise<void> {
    await this.convite.chooseFileToOpen(file);
    await this.open();
    await this.press(this.words.open);
    await this.typePassphrase(passphrase);
  }

  async typePassphrase(passphrase: string): Promise<void> {
    await this.window.getByLabel(this.words.passphrase).fill(passphrase);
    await this.press(this.words.openIt);
  }

  /** Waits for the preview. */
  async seesPreview(): Promise<void> {
    await expect(this.heading(this.words.preview)).toBeVisible({ timeout: 60_000 });
  }

  /** One record of the preview, by its name. */
  record(name: string): Locator {
    return this.window
      .getByRole('article')
      .filter({ has: this.window.getByRole('heading', { level: 3, name, exact: true }) });
  }

  async takeIn(): Promise<void> {
    await this.press(this.words.takeIn);
    await expect(this.heading(this.words.takenIn)).toBeVisible();
  }

  /** Seals an event, found by its title, to the key of one partner. */
  async sendToPartner(title: string, partner: string, file: string): Promise<void> {
    await this.partners.startSending(title);
    await this.finishFor(partner, file);
  }

  /** Seals an event to the key of one partner, as the event's own screen starts it. */
  async sendEventTo(event: string, partner: string, file: string): Promise<void> {
    await this.startSendingEvent(event);
    await this.press(this.words.next);
    await this.finishFor(partner, file);
  }

  /** Goes to sending an event, as the event's own screen starts it. */
  async startSendingEvent(event: string): Promise<void> {
    await this.window.evaluate((id) => {
      location.hash = `/sharing/send/${id}`;
    }, event);
    await expect(this.window.getByRole('combobox', { name: this.words.event })).toBeVisible();
  }

  /** Says on which day names turn into counts at the latest. `day`: its digits in the order of the reader's dates. */
  async keepNamesUntil(day: string): Promise<void> {
    await this.window.getByRole('radio', { name: this.words.untilOtherDay }).check({ force: true });
    await this.window
      .getByRole('group', { name: this.words.lastDay })
      .getByRole('spinbutton')
      .first()
      .click();
    await this.window.keyboard.type(day);
  }

  /** Goes on from to whom: what is in it, and the file. */
  async finishFor(partner: string, file: string): Promise<void> {
    await this.window
      .getByRole('checkbox', { name: new RegExp(`^${partner}`) })
      .check({ force: true });
    await this.partners.review(file);
    await this.press(this.words.make);
    await expect(this.heading(this.words.ready)).toBeVisible({ timeout: 60_000 });
    await expect(this.window.getByText(this.words.saved)).toBeVisible();
  }

  /** Chooses a file that is sealed to our key, and waits for its preview. */
  async openFileByKey(file: string): Promise<void> {
    await this.partners.openFile(file);
    await this.seesPreview();
  }

  /** Sets the rule for what nobody chooses by hand. */
  async setRule(name: string): Promise<void> {
    await this.window
      .getByRole('radiogroup', { name: 'Which one counts, unless you choose yourself?' })
      .getByRole('radio', { name: new RegExp(`^${name}`) })
      .check({ force: true });
  }

  /** An option for one field of a record that both sides changed. */
  choice(record: string, field: string, option: RegExp): Locator {
    return this.bothChanged(record)
      .getByRole('radiogroup', { name: `${field}: which one is right?` })
      .getByRole('radio', { name: option });
  }

  /** Chooses an option of a record that both sides changed. */
  async choose(record: string, option: RegExp | string): Promise<void> {
    await this.bothChanged(record).getByText(option).click();
  }

  private bothChanged(record: string): Locator {
    return this.record(record).filter({ hasText: 'Both changed' });
  }

  /** What is wrong with the file, as the screen says. */
  get problem(): Locator {
    return this.window.getByRole('main').getByRole('alert');
  }
}
