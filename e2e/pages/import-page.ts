import { expect, type Locator, type Page } from '@playwright/test';
import type { Convite } from '../launch';

/** The words of the screen that a story needs, as readers of each language see them. */
const WORDS = {
  en: {
    members: 'Members',
    open: 'Import',
    choose: 'Choose a file',
    next: 'Continue',
    back: 'Back',
    titles: {
      file: 'Import people',
      preview: 'What the import would do',
      done: 'The import is done',
    },
    list: 'Rows of the table',
    show: 'Which rows to show',
    as: (header: string) => `Take “${header}” in as`,
  },
  es: {
    members: 'Integrantes',
    open: 'Importar',
    choose: 'Elegir un archivo',
    next: 'Continuar',
    back: 'Atrás',
    titles: {
      file: 'Importar personas',
      preview: 'Lo que haría la importación',
      done: 'La importación está lista',
    },
    list: 'Filas de la tabla',
    show: 'Qué filas mostrar',
    as: (header: string) => `Tomar «${header}» como`,
  },
} as const;

/** Importing a table of members. */
export class ImportPage {
  readonly convite: Convite;
  readonly words: (typeof WORDS)['en' | 'es'];

  constructor(convite: Convite, language: 'en' | 'es') {
    this.convite = convite;
    this.words = WORDS[language];
  }

  get window(): Page {
    return this.convite.window;
  }

  /** Opens the screen from the members. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation')
      .getByRole('link', { name: this.words.members, exact: true })
      .click();
    await this.window.getByRole('link', { name: this.words.open, exact: true }).click();
    await this.at('file');
  }

  /** Waits for a step. Its heading has the focus. */
  async at(step: 'file' | 'preview' | 'done'): Promise<void> {
    await expect(
      this.window.getByRole('heading', { level: 1, name: this.words.titles[step], exact: true }),
    ).toBeVisible({ timeout: 30_000 });
  }

  async choose(file: string): Promise<void> {
    await this.convite.chooseFileToOpen(file);
    await this.press(this.words.choose);
    await expect(this.button(this.words.next)).toBeVisible({ timeout: 30_000 });
  }

  button(name: string): Locator {
    return this.window.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** What a column is taken in as. */
  meaning(header: string): Locator {
    return this.window.getByRole('button', { name: this.words.as(header) });
  }

  async take(header: string, as: string): Promise<void> {
    await this.meaning(header).click();
    await this.window.getByRole('option', { name: as, exact: true }).click();
  }

  async preview(): Promise<void> {
    await this.press(this.words.next);
    await this.at('preview');
  }

  /** How many rows there are of a kind, such as `4 New`. */
  tab(words: string): Locator {
    return this.window
      .getByRole('radiogroup', { name: this.words.show })
      .getByRole('radio', { name: words, exact: true });
  }

  row(words: string): Locator {
    return this.window
      .getByRole('grid', { name: this.words.list })
      .getByRole('row')
      .filter({ hasText: words });
  }

  cell(name: string): Locator {
    return this.window.getByRole('grid').getByRole('textbox', { name, exact: true });
  }
}
