import { expect, type Locator, type Page } from '@playwright/test';

/** The rounds of calls, one round's grid and its sheets, as an English reader sees them. */
export class CallsPage {
  readonly window: Page;
  readonly grid: Locator;
  readonly panel: Locator;
  readonly search: Locator;

  constructor(window: Page) {
    this.window = window;
    this.grid = window.getByRole('grid', { name: 'People to call' });
    this.panel = window.getByRole('region', { name: 'Person to call' });
    this.search = window.getByRole('searchbox', { name: 'Find a person or a code' });
  }

  /** Opens the list of rounds from the members. */
  async open(): Promise<void> {
    const link = (name: string) => this.window.getByRole('link', { name, exact: true });
    await this.window.getByRole('navigation', { name: 'Screens' }).getByText('Members').click();
    await link('Calls').click();
    await expect(this.window.getByRole('heading', { level: 1, name: 'Calls' })).toBeVisible();
  }

  /** Adds a caller to the form that is open. */
  async addCaller(name: string): Promise<void> {
    const field = this.window.getByRole('combobox', { name: /^Callers/ });
    await field.fill(name);
    await field.press('Enter');
    // Its suggestions hide the rest of the screen while they are open.
    await field.press('Escape');
    await expect(this.window.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: name });
  }

  /** Names of the people in the grid, as far as they are drawn. */
  async names(): Promise<readonly string[]> {
    const cells = this.grid.locator(
      '[role="row"]:not([aria-rowindex="1"]) [role="gridcell"] [title]:not([role])',
    );
    await expect(cells.first()).toBeVisible();
    return cells.allTextContents();
  }

  /** Chooses one of a filter chip's options, by the start of its words. */
  async filter(chip: string, option: string): Promise<void> {
    await this.window.getByRole('button', { name: new RegExp(`^${chip}`) }).click();
    await this.window.getByRole('menuitemradio', { name: new RegExp(`^${option}`) }).click();
  }

  /** Takes back what the newest toast tells of. */
  async undo(toast: string): Promise<void> {
    const shown = this.window.getByRole('alertdialog').filter({ hasText: toast });
    await shown.getByRole('button', { name: 'Undo' }).click();
  }

  async press(keys: string): Promise<void> {
    await this.window.keyboard.press(keys);
  }
}
