import { expect, type Page } from '@playwright/test';

/** Sets up a group in an empty profile, as an English reader does, and gives the passphrase. */
export async function setUpGroup(window: Page, group: string): Promise<string> {
  const press = (button: string) =>
    window.getByRole('button', { name: button, exact: true }).click();
  await press('Set up my group');
  await window.getByRole('textbox', { name: 'Name of the group' }).fill(group);
  await window.getByRole('textbox', { name: 'Your name' }).fill('Persona Inventada');
  await press('Continue');
  const words = window.locator('ol li');
  await expect(words).toHaveCount(6);
  const passphrase = (await words.allInnerTexts()).map((word) => word.trim()).join(' ');
  await press('Continue');
  await window.getByLabel('Your passphrase').fill(passphrase);
  await press('Create the workspace');
  await press('Go on without printing');
  await press('Go on without it');
  await expect(window.getByRole('navigation').first()).toBeVisible();
  return passphrase;
}
