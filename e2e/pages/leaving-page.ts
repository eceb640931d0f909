import fs from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Views } from '../../renderer/core/views/views';
import type { OwnCard } from '../../renderer/vault/vault';
import { askVault } from '../ask-vault';
import type { Convite } from '../launch';
import { seed } from '../seed';
import { SharingPage } from './sharing-page';
import type { Speaks } from './sharing-words';

/** Withdrawing and asking back, with what went before it done in a moment. */
export class LeavingPage {
  readonly convite: Convite;
  readonly sharing: SharingPage;

  constructor(convite: Convite, language: Speaks = 'en') {
    this.convite = convite;
    this.sharing = new SharingPage(convite, language);
  }

  get window(): Page {
    return this.convite.window;
  }

  async press(button: string): Promise<void> {
    await this.sharing.press(button);
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

  async openPartner(id: string, name: string): Promise<void> {
    await this.window.evaluate((partner) => {
      location.hash = `/sharing/partners/${partner}`;
    }, id);
    await expect(this.sharing.heading(name)).toBeVisible();
  }

  question(title: string): Locator {
    return this.window.getByRole('alertdialog', { name: title });
  }
}
