import { expect, type Locator, type Page } from '@playwright/test';

/** What stands around every screen once the vault is open, as an English reader sees it. */
export class FramePage {
  readonly window: Page;
  readonly palette: Locator;

  constructor(window: Page) {
    this.window = window;
    this.palette = window.getByRole('dialog', { name: 'Find or do' });
  }

  /** Goes to a screen by the rail. Its h1 has the focus then. */
  async goTo(place: string, heading = place): Promise<void> {
    await this.window
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('link', { name: place, exact: true })
      .click();
    await expect(this.heading(heading)).toBeFocused();
  }

  heading(name: string): Locator {
    return this.window.getByRole('heading', { level: 1, name, exact: true });
  }

  /** A toast with these words. */
  toast(words: string): Locator {
    return this.window.getByRole('alertdialog').filter({ hasText: words });
  }

  /** Chooses a language in the rail. */
  async speak(language: 'English' | 'Español'): Promise<void> {
    await this.window
      .getByRole('radiogroup', { name: /^(Language|Idioma)$/ })
      .first()
      .getByRole('radio', { name: language })
      .click();
  }
}
