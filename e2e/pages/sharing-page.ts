import { expect, type Locator, type Page } from '@playwright/test';
import type { Convite } from '../launch';
import { chooseOption } from './choose-option';
import { PartnersPage } from './partners-page';

/** Sending and opening sealed files, as an English reader sees it. */
export class SharingPage {
  readonly convite: Convite;

  constructor(convite: Convite) {
    this.convite = convite;
  }

  get window(): Page {
    return this.convite.window;
  }

  /** Opens the screen from the rail. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Sharing', exact: true })
      .click();
    await expect(this.heading('Sharing')).toBeVisible();
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name, exact: true });
  }

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  /** Chooses an event on the first step of sending. */
  async chooseEvent(title: string): Promise<void> {
    await chooseOption(this.window, 'Event', title);
  }

  /** Seals an event into a file and gives the passphrase that was shown. */
  async sendEvent(title: string, file: string): Promise<string> {
    await this.convite.chooseFileToSave(file);
    await this.open();
    await this.window.getByRole('link', { name: 'Send a file' }).click();
    await this.chooseEvent(title);
    await this.press('Continue');
    await expect(this.window.getByRole('table', { name: 'In the file' })).toBeVisible();
    await this.press('Continue');
    const passphrase = await this.shownWords();
    await this.press('Make the file');
    await expect(this.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await expect(this.window.getByText('It was saved where you chose.')).toBeVisible();
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
    await this.press('Open a file');
    await this.typePassphrase(passphrase);
  }

  async typePassphrase(passphrase: string): Promise<void> {
    await this.window.getByLabel('Passphrase of the file').fill(passphrase);
    await this.press('Open');
  }

  /** Waits for the preview. */
  async seesPreview(): Promise<void> {
    await expect(this.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
  }

  /** One record of the preview, by its name. */
  record(name: string): Locator {
    return this.window
      .getByRole('article')
      .filter({ has: this.window.getByRole('heading', { level: 3, name, exact: true }) });
  }

  async takeIn(): Promise<void> {
    await this.press('Take it in');
    await expect(this.heading('The file was taken in')).toBeVisible();
  }

  /** Seals an event, found by its title, to the key of one partner. */
  async sendToPartner(title: string, partner: string, file: string): Promise<void> {
    await new PartnersPage(this.convite).startSending(title);
    await this.finishFor(partner, file);
  }

  /** Seals an event to the key of one partner, as the event's own screen starts it. */
  async sendEventTo(event: string, partner: string, file: string): Promise<void> {
    await this.window.evaluate((id) => {
      location.hash = `/sharing/send/${id}`;
    }, event);
    await this.press('Continue');
    await this.finishFor(partner, file);
  }

  /** Goes on from to whom: what is in it, and the file. */
  async finishFor(partner: string, file: string): Promise<void> {
    await this.window
      .getByRole('checkbox', { name: new RegExp(`^${partner}`) })
      .check({ force: true });
    await new PartnersPage(this.convite).review(file);
    await this.press('Make the file');
    await expect(this.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await expect(this.window.getByText('It was saved where you chose.')).toBeVisible();
  }

  /** Chooses a file that is sealed to our key, and waits for its preview. */
  async openFileByKey(file: string): Promise<void> {
    await new PartnersPage(this.convite).openFile(file);
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
    return this.window.getByRole('alert');
  }
}
