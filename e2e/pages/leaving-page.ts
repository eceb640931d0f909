import fs from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Views } from '../../renderer/core/views/views';
import type { OwnCard } from '../../renderer/vault/vault';
import { askVault } from '../ask-vault';
import type { Convite } from '../launch';
import { seed } from '../seed';

/** Withdrawing, names that run out and asking back, as an English reader sees them. */
export class LeavingPage {
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

  async press(button: string): Promise<void> {
    await this.window.getByRole('button', { name: button, exact: true }).click();
  }

  /** Gives our card to another laptop, which marks it as verified, and tells the group's id. */
  async befriend(other: LeavingPage): Promise<string> {
    const [card] = (await askVault(this.window, [['ownCard']])) as [{ value: OwnCard }];
    const { line } = card.value;
    const { signer, groupId } = JSON.parse(line) as { signer: string; groupId: string };
    await askVault(other.window, [['addCard', line]]);
    await seed(other.window, [{ type: 'verify-partner', partner: groupId, signer }]);
    return groupId;
  }

  /** Seals an event to a partner. `until`: the last day on which its names may be kept, or empty. */
  async sendEvent(title: string, partner: string, until: string, file: string): Promise<void> {
    const query = { search: title, when: 'all', from: 0, count: 1 };
    const [found] = (await askVault(this.window, [['view', 'events', query]])) as [
      Views['events']['result'],
    ];
    const event = found.rows[0]?.id ?? '';
    const include = { phones: false, emails: false, needs: true, notes: false };
    const wish = { scope: { type: 'event', event }, include, until, changesOnly: false, partner };
    const [made] = (await askVault(this.window, [['exportFile', wish]])) as [
      { value: { bytes: number[] } },
    ];
    fs.writeFileSync(file, Uint8Array.from(made.value.bytes));
  }

  /** Opens Sharing from the rail. */
  async openSharing(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: 'Sharing', exact: true })
      .click();
    await expect(this.heading('Sharing')).toBeVisible();
  }

  /** Chooses a file to open. */
  async openFile(file: string): Promise<void> {
    await this.convite.chooseFileToOpen(file);
    await this.openSharing();
    await this.press('Open a file');
  }

  async takeIn(file: string): Promise<void> {
    await this.openFile(file);
    await expect(this.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await this.press('Take it in');
    await expect(this.heading('The file was taken in')).toBeVisible();
  }

  async openPartner(id: string, name: string): Promise<void> {
    await this.window.evaluate((partner) => {
      location.hash = `/sharing/partners/${partner}`;
    }, id);
    await expect(this.heading(name)).toBeVisible();
  }

  question(title: string): Locator {
    return this.window.getByRole('alertdialog', { name: title });
  }
}
