import { expect, type Page } from '@playwright/test';

/**
 * Types into a field that offers options and takes the first that fits. The list closes when the screen scrolls under
 * it, so whatever scrolls (the field into sight, a toast that makes room) is waited out.
 */
export async function chooseOption(window: Page, field: string, text: string): Promise<void> {
  const box = window.getByRole('combobox', { name: field });
  await box.scrollIntoViewIfNeeded();
  await expect(async () => {
    await box.fill('');
    await box.fill(text);
    await window.getByRole('option', { name: text }).first().click({ timeout: 3_000 });
    await expect(box).toHaveValue(new RegExp(`^${escaped(text)}`), { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
