import { expect, type Locator } from '@playwright/test';
import { PartnersPage } from './partners-page';

/** The shared folder, as an English reader sees it. */
export class FolderPage extends PartnersPage {
  /** Opens the screen from the rail. */
  override async open(): Promise<void> {
    await this.openSharing();
    await this.window
      .getByRole('main')
      .getByRole('link', { name: 'Shared folder', exact: true })
      .click();
    await expect(this.heading('Shared folder')).toBeVisible();
  }

  /** Chooses the folder in the system's dialog. */
  async choose(folder: string): Promise<void> {
    await this.open();
    await this.convite.chooseFileToOpen(folder);
    await this.press('Choose a folder');
    await expect(this.window.getByText('Looking into')).toBeVisible();
  }

  /** A table of the screen. */
  table(name: 'Files to open' | 'Still arriving' | 'From this laptop' | 'Dealt with'): Locator {
    return this.window.getByRole('table', { name, exact: true });
  }

  /** The rows of a table, without its head. */
  rows(name: Parameters<FolderPage['table']>[0]): Locator {
    return this.table(name).locator('tbody tr');
  }

  /** Makes a file for a partner about an event, and puts it into the shared folder. */
  async putEvent(event: string, partner: string): Promise<void> {
    const { window } = this;
    await this.chooseEventFor(event, partner);
    await this.press('Continue');
    await expect(window.getByRole('table', { name: 'In the file' })).toBeVisible();
    await this.press('Make the file');
    await expect(this.heading('The file is ready')).toBeVisible({ timeout: 60_000 });
    await this.press(`Put into the shared folder: the file for ${partner}`);
    await expect(window.getByText('It is saved, or in the shared folder.')).toBeVisible();
  }

  /** Opens the first file that waits, and takes it in. */
  async takeInFirst(): Promise<void> {
    await this.rows('Files to open').first().getByRole('button', { name: /^Open/ }).click();
    await expect(this.heading('What the file would change')).toBeVisible({ timeout: 60_000 });
    await this.press('Take it in');
    await expect(this.heading('The file was taken in')).toBeVisible();
  }
}
